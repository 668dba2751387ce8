"""Pagefind's program, which makes an index that a browser loads in small pieces.

It is spoken to over standard input, as its own libraries do: base64 of JSON, each message with a comma behind it. Given
a folder instead, it takes the files as the file system lists them, and the same site gave other bytes on another disk.
"""

from __future__ import annotations

import json
import os
import subprocess
import threading
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

LANGUAGE = "unknown"
"""Unknown languages have no stemmer: names stay names."""


class EngineFailed(Exception):
    """Pagefind did not make an index; the message says why."""


@dataclass(frozen=True, slots=True)
class Record:
    """What Pagefind is to find."""

    name: str
    """What it is known by in the index."""
    title: str
    words: str


def program() -> Path | None:
    """Pagefind's program, if the package `pagefind_bin` is installed: another version might give other bytes."""
    try:
        return Path(import_module("pagefind_bin").get_executable())
    except (ImportError, OSError):
        return None


def run_pagefind(program: Path, records: Iterable[Record]) -> dict[str, bytes]:
    """The files of an index of the records, in their order: path -> content. Raises EngineFailed.

    They are asked for, because the program ends before those that it writes itself are whole (1.5.2).
    """
    try:
        # in an empty folder, because it would read settings from where it runs
        with TemporaryDirectory() as empty, _started(program, empty) as child:
            return _asked(child, _requests(records))
    except OSError as error:
        raise EngineFailed(f"{program}: {error}") from error


def _asked(child: subprocess.Popen[bytes], requests: Iterable[dict[str, Any]]) -> dict[str, bytes]:
    """Tell and listen at once: it answers while it is still told, and stops where nobody reads its answers.

    Raises what making the requests raised.
    """
    assert child.stdin is not None and child.stdout is not None
    failed: list[Exception] = []
    feeder = threading.Thread(target=_tell, args=(child.stdin, requests, failed), daemon=True)
    feeder.start()
    try:
        return _files(child.stdout)
    except EngineFailed:
        if failed:
            raise failed[0] from None
        raise
    finally:
        child.kill()
        feeder.join()
        with suppress(OSError):
            child.stdin.close()


def _started(program: Path, folder: str) -> subprocess.Popen[bytes]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    # one heap for all its threads, which soon gives back what is free: a fifth less memory in the same time. Given
    # back at once (0) it would be asked for again and again, which took a fifth of the program's time
    environment["_RJEM_MALLOC_CONF"] = "narenas:1,dirty_decay_ms:200"
    return subprocess.Popen(
        [program, "--service"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=environment,
    )


def _requests(records: Iterable[Record]) -> Iterator[dict[str, Any]]:
    yield {"type": "NewIndex", "config": None}
    for one in records:
        yield {
            "type": "AddRecord",
            "index_id": 0,
            "url": one.name,
            "content": one.words,
            "language": LANGUAGE,
            "meta": {"title": one.title},
        }
    yield {"type": "GetFiles", "index_id": 0}


def _tell(pipe: IO[bytes], requests: Iterable[dict[str, Any]], failed: list[Exception]) -> None:
    messages = (
        b64encode(json.dumps({"message_id": number, "payload": request}).encode()) + b","
        for number, request in enumerate(requests)
    )
    # it has ended already: what it said tells why
    with suppress(OSError, ValueError):
        for message in _noted(messages, failed):
            pipe.write(message)
        pipe.flush()
    if failed:
        # or both would wait for each other
        with suppress(OSError, ValueError):
            pipe.close()


def _noted(messages: Iterator[bytes], failed: list[Exception]) -> Iterator[bytes]:
    """The messages until one cannot be made; why goes into `failed`."""
    try:
        yield from messages
    except Exception as error:
        failed.append(error)


def _files(pipe: IO[bytes]) -> dict[str, bytes]:
    """Read answers until the files come. Raises EngineFailed."""
    for answer in _answers(pipe):
        if answer["type"] == "Error":
            raise EngineFailed(str(answer.get("message")))
        if answer["type"] == "GetFiles":
            return {Path(one["path"]).as_posix(): b64decode(one["content"]) for one in answer["files"]}
    raise EngineFailed("it ended before it gave an index")


def _answers(pipe: IO[bytes]) -> Iterator[dict[str, Any]]:
    held: list[bytes] = []
    while piece := os.read(pipe.fileno(), 1 << 16):
        *ends, rest = piece.split(b",")
        for end in ends:
            yield _answer(b"".join((*held, end)))
            held = []
        held.append(rest)


def _answer(message: bytes) -> dict[str, Any]:
    try:
        return json.loads(b64decode(message))["payload"]
    except (ValueError, KeyError) as error:
        raise EngineFailed("it gave an answer that is none") from error
