"""Locks and kept seeds on disk: read whole, written only when changed, never half."""

from __future__ import annotations

import os
import re
import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path

from pullquote.proofs.reading import MAX_CHARACTERS

FOLDER = "briefs/proofs"


def lock_file(source: str) -> str:
    """Path of a source's lock, relative to the project folder."""
    return f"{FOLDER}/{source}.lock"


def read_lock(root: Path, source: str) -> str | None:
    """The lock of a source as text, None where there is none. What is not UTF-8 is kept so that `parse` refuses it."""
    try:
        with (root / lock_file(source)).open("rb") as file:
            return file.read(4 * MAX_CHARACTERS + 1).decode("utf-8", "surrogateescape")
    except OSError:
        return None


def lock_names(root: Path) -> Iterator[str]:
    """The ids of all locks in the project, in order."""
    folder = root / FOLDER
    yield from sorted(path.stem for path in folder.glob("*.lock")) if folder.is_dir() else ()


def write_changed(path: Path, text: str) -> bool:
    """Write `text` to `path` in one step unless it is there already; whether anything was written."""
    data = text.encode("utf-8")
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)
    return True


def kept_seed(archive: Path, name: str) -> bytes | None:
    """The random root seed kept beside the text `name`, None where there is none.

    Raises ValueError where the file is there but holds something else.
    """
    path = archive / f"{name}.seed"
    if not path.is_file():
        return None
    text = path.read_text(encoding="utf-8", errors="replace").strip()
    if not re.fullmatch("[0-9a-f]{32}", text):
        raise ValueError(f"{path} is not a seed: 32 hexadecimal digits")
    return bytes.fromhex(text)


def new_seed(archive: Path, name: str) -> bytes:
    """Make and keep a random root seed beside the text `name`."""
    seed = secrets.token_bytes(16)
    write_changed(archive / f"{name}.seed", f"{seed.hex()}\n")
    return seed
