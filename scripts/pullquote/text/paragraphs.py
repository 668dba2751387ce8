"""Where paragraphs begin, in texts with a line a paragraph, with blank lines, or wrapped at a column."""

from __future__ import annotations

import re

_BLANK_LINES = re.compile(r"\n\s*\n\s*")
_LINE = re.compile(r"\n\s*")
_WRAPPED = 110
"""No printed column is wider: a longer line shows that lines are paragraphs."""


def paragraph_breaks(raw: str) -> tuple[int, ...]:
    """Offsets at which a new paragraph begins, the first one left out.

    In a text wrapped at a column a single line break is white space; elsewhere it ends a paragraph.
    """
    wrapped = bool(_BLANK_LINES.search(raw)) and max(map(len, raw.split("\n"))) <= _WRAPPED
    pattern = _BLANK_LINES if wrapped else _LINE
    return tuple(found.end() for found in pattern.finditer(raw))
