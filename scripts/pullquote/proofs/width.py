"""How much a proof may open: the quotation with its margins and gaps, and the clause with its alignment."""

from __future__ import annotations

from pullquote.proofs.layout import ALIGN, MARGIN
from pullquote.proofs.locks import Entry

GAP, SMALL_GAP, CLAUSE = 100, 8, 80
"""Tokens that may be open between two pieces at a cut (60 words at most, with their punctuation), where a bracket
stands for words, and in all the clauses of one speaker."""


def excess(entry: Entry) -> int:
    """How many tokens `entry` opens beyond what it may."""
    allowed: set[int] = set()
    for start, end in _quoted(entry):
        allowed.update(range(start - MARGIN - ALIGN + 1, end + MARGIN + ALIGN - 1))
    for start, end in entry.clause:
        allowed.update(range(start - ALIGN + 1, end + ALIGN - 1))
    clauses = sum(end - start for start, end in entry.clause)
    return len(entry.positions - allowed) + max(0, clauses - CLAUSE)


def _quoted(entry: Entry) -> list[tuple[int, int]]:
    """The ranges of the text that hold the quotation's own tokens, joined over the gaps that its marks explain."""
    joined: list[tuple[int, int]] = []
    cuts = entry.edits.count("…")
    for start, end, item in entry.placed():
        if isinstance(item, str):
            continue
        gap = start - joined[-1][1] if joined else GAP + 1
        cut = SMALL_GAP < gap <= GAP and cuts > 0
        cuts -= cut
        first = joined.pop()[0] if cut or gap <= SMALL_GAP else start
        joined.append((first, end))
    return joined
