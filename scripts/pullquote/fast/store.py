"""A file of things once worked out, below `.cache/pullquote/` of the project; deleting it changes nothing.

What is read back is believed, so nobody may be able to plant it: each file is sealed (BLAKE2b, keyed) with a secret
that lies in the user's own cache folder, outside every repository. A file that came with a clone, from another
machine or from another version of the rules does not fit its seal and counts as absent; a fresh machine has no
secret, so a continuous-integration run begins with nothing.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import pickle
import secrets
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

import pydantic

from pullquote.load.marks import PARSER

FOLDER = Path(".cache/pullquote")
SEAL = 32
"""Bytes of the seal at the beginning of a file."""
_LENGTH = 8
"""Bytes of a number in a file of pieces: that of the bytes which tell the length of each piece."""

_ROOMS = (
    *("diagnostics.py", "text", "speech", "figures", "model", "load", "proofs", "evidence"),
    *("compare", "checks", "search_engine", "pages", "export", "fast"),
)
"""What decides about everything that is kept."""


def read(root: Path, name: str) -> memoryview | None:
    """What was kept under `name` by this user with these rules, None otherwise."""
    secret = _secret()
    if secret is None:
        return None
    try:
        data = (root / FOLDER / name).read_bytes()
    except OSError:
        return None
    # much of it is large: nothing here copies it
    kept = memoryview(data)[SEAL:]
    return kept if hmac.compare_digest(data[:SEAL], _seal(secret, name, kept)) else None


def write(root: Path, name: str, *data: bytes | memoryview) -> None:
    """Keep `data` under `name`, whole or not at all. A folder that cannot be written keeps nothing."""
    secret = _secret()
    if secret is None:
        return
    with suppress(OSError):
        _replace(root / FOLDER / name, _seal(secret, name, *data), *data)


def read_pieces(root: Path, name: str) -> dict[bytes, memoryview]:
    """What write_pieces kept under `name`, in its order; nothing where `read` gives nothing."""
    data = read(root, name)
    if data is None:
        return {}
    start = _LENGTH + int.from_bytes(data[:_LENGTH])
    found = {}
    for key, length in pickle.loads(data[_LENGTH:start]):
        found[key], start = data[start : start + length], start + length
    return found


def write_pieces(root: Path, name: str, pieces: Mapping[bytes, bytes | memoryview]) -> None:
    """Keep pieces by their names; see write."""
    lengths = pickle.dumps([(key, len(piece)) for key, piece in pieces.items()])
    write(root, name, len(lengths).to_bytes(_LENGTH), lengths, *pieces.values())


def digest(*parts: bytes | None) -> bytes:
    """A name for the contents of all parts in this order; None is not the same as empty."""
    made = hashlib.blake2b(digest_size=32)
    for part in parts:
        made.update(b"-" if part is None else len(part).to_bytes(8, "big") + part)
    return made.digest()


def _seal(secret: bytes, name: str, *data: bytes | memoryview) -> bytes:
    made = hashlib.blake2b(rules() + digest(name.encode()), key=secret, digest_size=SEAL)
    for part in data:
        made.update(part)
    return made.digest()


@cache
def rules() -> bytes:
    """The version of the rules: the source of every module that decides, Python, and what reads and holds data."""
    package = Path(__file__).parent.parent
    files = [path for room in _ROOMS for path in sorted((package / room).rglob("*.py")) or [package / room]]
    texts = [part for path in files for part in (path.relative_to(package).as_posix().encode(), path.read_bytes())]
    others = (sys.version, pydantic.VERSION, PARSER)
    return digest(*(version.encode() for version in others), *texts)


@cache
def _secret() -> bytes | None:
    """The user's secret, made when first needed; None where there is no place for it."""
    # RuntimeError: a user without a home, as in some containers
    with suppress(OSError, RuntimeError):
        named = Path(os.environ.get("XDG_CACHE_HOME") or "")
        # a relative one is to be passed over (XDG Base Directory Specification): it could lie in a clone
        path = (named if named.is_absolute() else Path.home() / ".cache") / "pullquote" / "secret"
        if not path.exists():
            _replace(path, secrets.token_bytes(32))
        secret = path.read_bytes()
        return secret if len(secret) == 32 else None
    return None


def _replace(path: Path, *data: bytes | memoryview) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # mkstemp makes files that only their owner may read
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(data)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)
