"""Data files remembered: one is parsed and validated again only if a byte of it has changed."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from pullquote.fast import store
from pullquote.load.document import Document
from pullquote.load.files import Read, read_file

M = TypeVar("M", bound=BaseModel)

NAME = "files"


class Files:
    """The data files of one project as kept by an earlier run."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._old = store.read_pieces(root, NAME)
        self._new: dict[bytes, bytes | memoryview] = {}

    def read(self, file: str, content: bytes, model: type[M]) -> Read[M]:
        """What load.files.read_file gives. A file with faults is never remembered."""
        key = store.digest(file.encode("utf-8", "surrogateescape"), content)
        if (kept := self._old.get(key)) is not None:
            self._new[key] = kept
            data, entries, entry = pickle.loads(kept)
            return Read(Document(file, content.decode(), data, entries), entry, [])
        found = read_file(file, content, model)
        if found.document is not None and not found.faults:
            held = (found.document.data, found.document.entries, found.entry)
            self._new[key] = pickle.dumps(held, pickle.HIGHEST_PROTOCOL)
        return found

    def keep(self) -> None:
        """Write what was read or recalled, and nothing older."""
        if self._new.keys() != self._old.keys():
            store.write_pieces(self._root, NAME, self._new)
        self._old, self._new = {}, {}
