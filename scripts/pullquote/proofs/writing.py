"""Write locks. Reading them is `reading.parse`."""

from __future__ import annotations

from base64 import b64encode

from pullquote.proofs.locks import Entry, Lock
from pullquote.proofs.reading import escape, seal
from pullquote.proofs.tree import Range
from pullquote.proofs.verify import FORMAT

LINE = 96
"""Bytes of chunk hashes on a line: three of them, 128 characters of base64."""


def write_lock(lock: Lock) -> str:
    """The lock as text: entries by id, one block each, apart by blank lines, so that git can merge additions."""
    blocks = [_head(lock)]
    blocks += [_entry(entry, lock.root) for entry in sorted(lock.entries, key=lambda entry: entry.id)]
    return "\n".join(blocks)


def _head(lock: Lock) -> str:
    whole = b"".join(lock.chunks)
    rows = [
        f"pullquote-lock {FORMAT}",
        f"source: {lock.source}",
        f"archive: {lock.archive}",
        f"tokeniser: {lock.tokeniser}",
        f"tokens: {lock.tokens}",
        f"seed: {lock.seed}",
        f"root: {lock.root}",
        f"registered: {lock.registered}",
        *(f"chunks: {_base64(whole[at : at + LINE])}" for at in range(0, len(whole), LINE)),
    ]
    return _sealed(rows, "")


def _entry(entry: Entry, root: str) -> str:
    rows = [f"{entry.kind} {entry.id}"]
    rows += [f"speaker: {entry.speaker} {entry.shown}"] if entry.speaker else []
    rows += [f"tier: {entry.tier}", f"words: {entry.words}"]
    rows += ["edits: " + " ".join(map(escape, entry.edits))] if entry.edits else []
    for start, items in entry.opens:
        words = (escape(item) if isinstance(item, str) else f"{{{_range(item)}}}" for item in items)
        rows.append(f"opens: {start} " + " ".join(words))
    rows.append("quoted: " + " ".join(map(_range, entry.quoted)))
    rows += ["clause: " + " ".join(map(_range, entry.clause))] if entry.clause else []
    return _sealed([*rows, f"proof: {_base64(entry.proof)}"], root)


def _sealed(rows: list[str], root: str) -> str:
    block = "\n".join(rows) + "\n"
    return f"{block}seal: {seal(root, block)}\n"


def _range(pair: Range) -> str:
    return f"{pair[0]}:{pair[1]}"


def _base64(data: bytes) -> str:
    return b64encode(data).decode()
