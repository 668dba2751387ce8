"""Read a lock file. There is one spelling for every lock: what `parse` accepts, `write_lock` writes byte for byte.

Standard library only, like verify.py. Hostile input raises `Broken`, or is listed in `Lock.faults`, and costs no more
than its length.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from pullquote.proofs.locks import Entry, Item, Lock
from pullquote.proofs.verify import CHUNK, FORMAT, NODE, Broken, root_of

MAX_CHARACTERS = 1 << 21
"""About 4,000 quotations of one source."""
MAX_FAULTS = 100
"""Damaged blocks that are told one by one; with more the lock is broken as a whole."""
INT, ID, WORD, BASE64 = r"(?:0|[1-9]\d{0,6})", r"\w[\w.-]{0,99}", r"[^ \n{]\S*", r"[A-Za-z0-9+/]+={0,2}"
RANGE = rf"{INT}:{INT}"
HEAD = re.compile(
    rf"""pullquote-lock\ (?P<format>{INT})\n
source:\ (?P<source>{ID})\n
archive:\ (?P<archive>\S[^\n]{{0,199}})\n
tokeniser:\ (?P<tokeniser>{INT})\n
tokens:\ (?P<tokens>{INT})\n
seed:\ (?P<seed>text|kept)\n
root:\ (?P<root>[0-9a-f]{{64}})\n
registered:\ (?P<registered>\d{{4}}-\d\d-\d\d\ by\ [^\n]{{1,199}})\n
(?P<chunks>(?:chunks:\ {BASE64}\n)+)
seal:\ (?P<seal>[A-Za-z0-9+/]{{8}})""",
    re.ASCII | re.VERBOSE,
)
BLOCK = re.compile(
    rf"""(?P<kind>quotation|passage)\ (?P<id>{ID})\n
(?:speaker:\ (?P<speaker>{ID})\ (?P<shown>clause|reviewed)\n)?
tier:\ (?P<tier>literal|typography|editorial)\n
words:\ (?P<words>{INT})\n
(?:edits:\ (?P<edits>{WORD}(?:\ {WORD})*)\n)?
(?P<opens>(?:opens:\ {INT}(?:\ (?:{WORD}|\{{{RANGE}\}}))+\n)+)
quoted:\ (?P<quoted>{RANGE}(?:\ {RANGE})*)\n
(?:clause:\ (?P<clause>{RANGE}(?:\ {RANGE})*)\n)?
proof:\ (?P<proof>{BASE64})\n
seal:\ (?P<seal>[A-Za-z0-9+/]{{8}})""",
    re.ASCII | re.VERBOSE,
)
UNPRINTED = (
    r"\x00-\x09\x0b-\x1f\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ud800-\udfff"
)


def escape(token: str) -> str:
    """A token as locks write it: no white space, nothing invisible, no brace, no doubt."""
    return re.sub(rf"[\\{{ \n{UNPRINTED}]", lambda found: f"\\{ord(found[0]):x};", token)


def unescape(word: str) -> str:
    """The token that is written as `word`. Raises `Broken` where `escape` would write it differently."""
    if "\\" not in word and "{" not in word:
        return word
    token = re.sub(r"\\([0-9a-f]{1,5});", lambda found: chr(int(found[1], 16)), word)
    if escape(token) != word:
        raise Broken("broken-lock", "a word is not escaped as the format says")
    return token


def seal(root: str, block: str) -> str:
    """A checksum against slips of the hand; it proves nothing. `block` is the text above the seal's line."""
    return b64encode(sha256(b"\5" + root.encode() + block.encode()).digest()[:6]).decode()


def bytes_of(text: str) -> bytes:
    """Decode base64 that has one spelling only."""
    decoded = b64decode(text + "=" * (-len(text) % 4), validate=True) if len(text) % 4 != 1 else b""
    if b64encode(decoded).decode() != text:
        raise Broken("broken-lock", "a value is not proper base64")
    return decoded


def parse(text: str) -> Lock:
    """Read a lock. Faults of single blocks go to `Lock.faults`.

    Raises `Broken` if its head is unusable or more than `MAX_FAULTS` blocks are damaged.
    """
    found = re.search(f"[{UNPRINTED}]", text)
    if len(text) > MAX_CHARACTERS or found or not text.endswith("\n"):
        line = text.count("\n", 0, found.start()) + 1 if found else 1
        raise Broken("broken-lock", "a lock is UTF-8 text with plain line ends, complete, and not huge", line)
    if unmerged := re.search("^<{7} ", text, re.MULTILINE):
        message = "two versions of this lock stand here one above the other: a merge was not finished"
        raise Broken("broken-lock", message, text.count("\n", 0, unmerged.start()) + 1)
    head, *blocks = text[:-1].split("\n\n")
    lock, line = parse_head(head), head.count("\n") + 3
    entries: list[Entry] = []
    faults: list[Broken] = []
    for block in blocks:
        try:
            entries.append(parse_entry(block, line, lock))
            if len(entries) > 1 and entries[-2].id >= entries[-1].id:
                raise Broken("broken-lock", "entries are not in the order of their ids, each once", line)
        except Broken as fault:
            name = re.match(rf"(?:quotation|passage) ({ID})$", block, re.ASCII | re.MULTILINE)
            faults.append(Broken(fault.name, fault.message, line, name[1] if name else ""))
            if len(faults) > MAX_FAULTS:
                message = f"more than {MAX_FAULTS} parts of the lock are damaged, this one first"
                raise Broken("broken-lock", message, faults[0].line) from fault
        line += block.count("\n") + 2
    return replace(lock, entries=tuple(entries), faults=tuple(faults))


def parse_head(block: str) -> Lock:
    version = re.match(r"pullquote-lock (\d{1,9})(?:\n|$)", block, re.ASCII)
    if version and int(version[1]) != FORMAT:
        raise Broken("foreign-proof-version", f"the lock has format {version[1]}, this reads {FORMAT}", 1)
    head = HEAD.fullmatch(block)
    if not head or head["seal"] != seal("", block.rpartition("\n")[0] + "\n"):
        raise Broken("broken-lock", "the head of the lock is damaged or was edited by hand", 1)
    tokeniser, tokens = int(head["tokeniser"]), int(head["tokens"])
    whole = b"".join(bytes_of(line[8:]) for line in head["chunks"].splitlines())
    chunks = tuple(whole[at : at + NODE] for at in range(0, len(whole), NODE))
    fits = tokens > 0 and len(whole) == NODE * (-(-tokens // CHUNK))
    if not fits or root_of(tokeniser, tokens, chunks).hex() != head["root"]:
        raise Broken("broken-lock", "the hashes in the head of the lock do not give its root", 1)
    return Lock(head["source"], head["archive"], tokeniser, tokens, head["seed"], head["root"],
                head["registered"], chunks)  # fmt: skip


def parse_entry(block: str, line: int, lock: Lock) -> Entry:
    found = BLOCK.fullmatch(block)
    if not found or found["seal"] != seal(lock.root, block.rpartition("\n")[0] + "\n"):
        raise Broken("broken-lock", "this entry is damaged, of another source, or was edited by hand", line)
    opens = tuple(stretch_of(row[7:]) for row in found["opens"].splitlines())
    quoted, clause = (tuple(map(range_of, (found[key] or "").split())) for key in ("quoted", "clause"))
    edits = tuple(map(unescape, (found["edits"] or "").split()))
    entry = Entry(found["kind"], found["id"], line, found["speaker"] or "", found["shown"] or "", found["tier"],
                  int(found["words"]), edits, opens, quoted, clause, bytes_of(found["proof"]))  # fmt: skip
    check_ranges(entry, lock.tokens)
    return entry


def range_of(word: str) -> tuple[int, int]:
    start, end = map(int, word.split(":"))
    return start, end


def stretch_of(row: str) -> tuple[int, tuple[Item, ...]]:
    start, *words = row.split(" ")
    return int(start), tuple(range_of(w[1:-1]) if w[0] == "{" else unescape(w) for w in words)


def check_ranges(entry: Entry, tokens: int) -> None:
    """Refuse ranges that are empty, out of order or out of bounds, before anything is computed from them."""
    own: list[tuple[int, int]] = []
    filled: list[tuple[int, int]] = []
    spans: list[tuple[int, int]] = []
    for start, items in entry.opens:
        end = start
        for item in items:
            if isinstance(item, str):
                end += 1
            else:
                own.append(item)
                filled.append((end, end := end + item[1] - item[0]))
        spans.append((start, end))
    for ranges, limit in (
        (own, entry.words),
        (spans, tokens),
        (entry.quoted, tokens),
        (entry.clause, tokens),
    ):
        edges = [edge for pair in ranges for edge in pair]
        if edges != sorted(edges) or any(a >= b for a, b in ranges) or (edges and edges[-1] > limit):
            raise Broken("broken-lock", "a range is empty, out of order or out of bounds")
    if not (
        _inside(entry.quoted, spans)
        and _inside(entry.clause, spans)
        and _inside(filled, entry.quoted)
    ):
        raise Broken("broken-lock", "a range is not among the words that are opened or quoted")
    if (entry.shown == "clause") != bool(entry.clause):
        raise Broken("broken-lock", "a clause is needed where it shows the speaker, and only there")


def _inside(ranges: Sequence[tuple[int, int]], wider: Sequence[tuple[int, int]]) -> bool:
    """Whether each range lies within one of `wider`, which are in order."""
    starts = [start for start, _ in wider]
    holding = [bisect_right(starts, start) - 1 for start, _ in ranges]
    return all(at >= 0 and end <= wider[at][1] for at, (_, end) in zip(holding, ranges, strict=True))
