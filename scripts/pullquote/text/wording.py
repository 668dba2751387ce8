"""How messages show words: in curly marks, on one line, not longer than a reader needs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from .fold import MARK
from .patterns import regex

_SPACED = regex(r" (?=[,.;:?!)])|(?<=\() ")
_LONGEST = 90


def one_line(raw: str) -> str:
    """The text with every stretch of white space as one space."""
    return " ".join(raw.split())


def shown(raw: str, longest: int = _LONGEST) -> str:
    """The text in quotation marks, its middle left out when it is long."""
    text = one_line(raw)
    if len(text) > longest:
        half = longest // 2
        text = f"{text[:half].rsplit(' ', 1)[0]} ... {text[-half:].split(' ', 1)[-1]}"
    return f"“{text}”"


def spelled(tokens: Sequence[str]) -> str:
    """Folded tokens as a reader writes them, up to the first quotation mark."""
    words = list(takewhile(lambda token: token != MARK, tokens))
    return _SPACED.sub("", " ".join(words)).rstrip(" ,;:")


def listed(items: Sequence[str], most: int = 4) -> str:
    """`a`, `a and b`, `a, b and c`; after `most` items the rest is counted."""
    items = list(dict.fromkeys(items))
    if len(items) > most:
        items = [*items[:most], f"{len(items) - most} more"]
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
