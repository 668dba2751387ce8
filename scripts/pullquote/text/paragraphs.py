"""Where paragraphs begin, in texts with a line a paragraph, with blank lines, or wrapped at a column."""

from __future__ import annotations

import re

from .patterns import regex

_BLANK_LINES = regex(r"\n\s*\n\s*")
_LINE = regex(r"\n\s*")
_INNER = regex(r"(\S)[^\S\n]*\n[^\S\n]*(?=\S)")
_WIDEST = 130
"""No printed column is wider: a longer line shows that lines are paragraphs."""
_FINAL = frozenset(".?!:…\"'”’)_")


_MIDDLE = frozenset(",-‐‑\u00ad")


def paragraph_breaks(raw: str) -> tuple[int, ...]:
    """Offsets at which a new paragraph begins, the first one left out.

    In a text wrapped at a column a single line break is white space; elsewhere it ends a paragraph.
    """
    pattern = _BLANK_LINES if _is_wrapped(raw) else _LINE
    return tuple(found.end() for found in pattern.finditer(raw) if not _runs_on(raw, found))


def _runs_on(raw: str, found: re.Match[str]) -> bool:
    """Whether one line break, in a text with a line a paragraph, stands in the middle of a sentence all the same."""
    if found.group().count("\n") != 1:
        return False
    before, after = raw[max(found.start() - 1, 0) : found.start()], raw[found.end() : found.end() + 1]
    return before in _MIDDLE or (before.isalpha() and after.islower())


def _is_wrapped(raw: str) -> bool:
    """Whether lines are short and most of them end in the middle of a sentence."""
    if max(map(len, raw.split("\n"))) > _WIDEST:
        return False
    lasts = _INNER.findall(raw)
    return sum(last not in _FINAL for last in lasts) * 2 > len(lasts)
