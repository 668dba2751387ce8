"""Seconds from saving a file to the moment at which `mkdocs serve` tells the browser to reload."""

from __future__ import annotations

import os
import re
import socket
import statistics
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.contenders import program

PATIENCE = 600
"""Seconds after which a server that says nothing has failed."""
PAUSE = 0.3
"""Seconds between two edits: the whole build of the last one is then under way, as when somebody goes on typing."""


def edits(root: Path, rounds: int) -> dict[str, float]:
    """The median of `rounds` edits of each kind; every edit is taken back at the end."""
    with served(root) as address:
        return {
            name: statistics.median(_round(address, root, file, change, number) for number in range(rounds))
            for name, file, change in _KINDS
        }


@contextmanager
def edited(root: Path) -> Iterator[None]:
    """The project with one claim changed."""
    path = root / "briefs/brief-00004.yml"
    before = path.read_text(encoding="utf-8")
    path.write_text(_claim(before, 0), encoding="utf-8")
    try:
        yield
    finally:
        path.write_text(before, encoding="utf-8")


def _title(text: str, number: int) -> str:
    return text.replace("title: ", f"title: Edit {number} ", 1)


def _claim(text: str, number: int) -> str:
    return text.replace("    text: >-\n      ", f"    text: >-\n      Edited {'again ' * (number + 1)}", 1)


def _label(text: str, number: int) -> str:
    return text.replace("label: ", f"label: Edit {number} ", 1)


def _note(text: str, number: int) -> str:
    return text.replace("  roles:", f"  note: Edit {number}\n  roles:", 1)


def _quotation(text: str, number: int) -> str:
    return text.replace("    to: reporters", f"    to: reporters, edit {number}", 1)


def _nothing(text: str, number: int) -> None:
    return None


_KINDS: tuple[tuple[str, str, Callable[[str, int], str | None]], ...] = (
    ("title", "briefs/brief-00003.yml", _title),
    ("claim", "briefs/brief-00004.yml", _claim),
    ("source", "briefs/sources/source-00001.yml", _label),
    ("quotation", "briefs/sources/source-00002.yml", _quotation),
    ("person", "briefs/people.yml", _note),
    ("new brief", "briefs/brief-new.yml", _title),
    ("deleted brief", "briefs/brief-00005.yml", _nothing),
)


def _round(
    address: str, root: Path, file: str, change: Callable[[str, int], str | None], number: int
) -> float:
    path = root / file
    before = path.read_text(encoding="utf-8") if path.exists() else None
    text = before or (root / "briefs/brief-00003.yml").read_text(encoding="utf-8")
    after, epoch = change(text, number), _epoch(address)
    try:
        start = time.monotonic()
        path.unlink() if after is None else path.write_text(after, encoding="utf-8")
        _answer(f"{address}/livereload/{epoch}/1")
        return time.monotonic() - start
    finally:
        path.unlink() if before is None else path.write_text(before, encoding="utf-8")
        time.sleep(PAUSE)


def _epoch(address: str) -> int:
    """The epoch of the page as it is, once two answers agree."""
    while True:
        first, second = (_shown(address) for _ in range(2))
        if first == second:
            return first
        time.sleep(0.05)


def _shown(address: str) -> int:
    found = re.search(r"livereload\((\d+),", _answer(f"{address}/briefs/method/"))
    assert found is not None
    return int(found[1])


def _answer(url: str) -> str:
    with urllib.request.urlopen(url, timeout=PATIENCE) as answer:
        return answer.read().decode()


@contextmanager
def served(root: Path) -> Iterator[str]:
    """`mkdocs serve` over a project; gives the address without a slash at its end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = (str(program("mkdocs")), "serve", "--quiet", "--dev-addr", f"127.0.0.1:{port}")
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    server = subprocess.Popen(command, cwd=root, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(server, f"http://127.0.0.1:{port}/briefs/method/")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def _wait(server: subprocess.Popen[bytes], url: str) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if server.poll() is not None:
            raise RuntimeError("mkdocs serve ended at once")
        try:
            _answer(url)
            return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError("mkdocs serve does not answer")
