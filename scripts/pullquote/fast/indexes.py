"""The index of search remembered: it is made again only if an entry has changed."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import chain, islice
from pathlib import Path

from pullquote.fast import store
from pullquote.search_engine import index_of
from pullquote.search_engine.site import Entry, Files
from pullquote.search_engine.words import Words

NAME = "index"
PORTION = 500
"""Entries that are looked at in one go."""


class Remembered:
    """Gives what index_of gives.

    Entries are compared with those of the earlier index as they come. The engine begins with the first that differ,
    so that nothing is lost against a build that remembers nothing.
    """

    def __init__(self, root: Path) -> None:
        self._root = root

    def __call__(self, program: Path, entries: Iterable[Entry], words: Words) -> Files:
        """Raises EngineFailed."""
        names, files = self._kept()
        portions = _portions(entries, _name_of(program, words))
        seen: list[list[Entry]] = []
        own: list[bytes] = []
        for portion, name in portions:
            seen.append(portion)
            own.append(name)
            if names[: len(own)] != own:
                return self._made(program, words, seen, own, portions)
        return files

    def _kept(self) -> tuple[list[bytes], Files]:
        data = store.read(self._root, NAME)
        return pickle.loads(data) if data else ([], {})

    def _made(
        self,
        program: Path,
        words: Words,
        seen: list[list[Entry]],
        names: list[bytes],
        rest: Iterator[tuple[list[Entry], bytes]],
    ) -> Files:
        """Made by the engine of what was seen and of the rest, and kept."""
        def following() -> Iterator[list[Entry]]:
            for portion, name in rest:
                names.append(name)
                yield portion

        files = index_of(program, chain.from_iterable(chain(seen, following())), words)
        store.write(self._root, NAME, pickle.dumps((names, dict(files))))
        return files


def _portions(entries: Iterable[Entry], name: bytes) -> Iterator[tuple[list[Entry], bytes]]:
    """Entries a portion at a time, with a name for everything up to its end; an empty one last."""
    entries, made = iter(entries), blake2b(name)
    while True:
        portion = list(islice(entries, PORTION))
        made.update(repr(portion).encode())
        yield portion, made.digest()
        if not portion:
            return


def _name_of(program: Path, words: Words) -> bytes:
    """What an index depends on besides its entries."""
    state = program.stat() if program.exists() else None
    version = state and (state.st_size, state.st_mtime_ns)
    return repr((str(program), version, words.separator, sorted(words.stop))).encode()
