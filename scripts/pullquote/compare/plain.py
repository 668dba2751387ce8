"""Our own prose as plain text: without its citations and the marks of emphasis."""

from __future__ import annotations

import re
from functools import lru_cache

from pullquote.model.citations import INLINE

_CITED = re.compile(rf"\s*{INLINE.pattern}")
_EMPHASIS = re.compile(r"(?<![\\*])(\*{1,3})(?=[^\s*])(.+?)(?<=[^\s\\*])\1(?!\*)", re.DOTALL)
_ESCAPED = re.compile(r"\\([\\*\[\]])")


# Remembered for a moment: a brief's page asks for each of its claims three times.
@lru_cache(maxsize=256)
def plain(prose: str) -> str:
    """Prose as one line of text. A lone asterisk (`5 * 3`) is no emphasis and stays."""
    # To look for its sign first is much faster than an expression that finds nothing.
    text = _CITED.sub("", prose) if "[@" in prose else prose
    while "*" in text and (shorter := _EMPHASIS.sub(r"\2", text)) != text:
        text = shorter
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text)
    return " ".join(text.split())
