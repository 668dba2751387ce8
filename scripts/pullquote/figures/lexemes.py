"""Prose cut into lexemes for the readers of numbers and dates, each with its place in the prose."""

from __future__ import annotations

import re
from typing import NamedTuple

from pullquote.text.patterns import regex

_LONGEST_NUMBER = 40
"""Digits: a longer run is no figure of prose, and Python refuses to read the longest ones."""

_LEXEME = regex(
    r"""(?P<part>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])
    |(?P<word>(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*)
    |(?P<code>[0-9]+(?:\.[0-9]+){2,})
    |(?P<num>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?
        |[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])(?:\.[0-9]+)?
        |[0-9]{1,3}(?:[\u00a0\u202f\u2009][0-9]{3})+(?![0-9])(?:\.[0-9]+)?
        |[0-9]{1,3}(?:\ [0-9]{3})*\ 000(?![0-9])
        |[0-9]+(?:\.[0-9]+)?
        |\.[0-9]+)
    |(?P<dash>[-‐‑‒–—−])
    |(?P<mark>\S)""",
    re.VERBOSE,
)


class Lexeme(NamedTuple):
    """One word, number or mark."""

    text: str
    lower: str
    kind: str
    """word, num, part (½), dash, code (1.2.3 and over-long numbers) or mark."""
    start: int
    end: int


END = Lexeme("", "", "end", -2, -2)
"""Stands before the first and after the last lexeme; adjacent to nothing."""


class Lexemes:
    """The lexemes of one prose text; every index outside them answers END, so that readers may look ahead freely."""

    __slots__ = ("items", "prose", "size")

    def __init__(self, prose: str) -> None:
        self.prose = prose
        self.items = list(map(_lexeme, _LEXEME.finditer(prose)))
        self.size = len(self.items)

    def __getitem__(self, index: int) -> Lexeme:
        return self.items[index] if 0 <= index < self.size else END

    def word(self, index: int) -> str:
        """The lexeme at `index` in lower case, "" outside."""
        return self.items[index].lower if 0 <= index < self.size else ""

    def digits(self, index: int) -> str:
        """The lexeme at `index` where it is a number of ASCII digits alone, else ""."""
        lexeme = self[index]
        return lexeme.text if lexeme.kind == "num" and lexeme.text.isdigit() else ""

    def touching(self, index: int) -> bool:
        """No white space stands between this lexeme and the one before it."""
        return self[index - 1].end == self[index].start

    def opens_sentence(self, index: int) -> bool:
        """The lexeme is the first word of a sentence, perhaps behind an opening quotation mark."""
        before = self[index - 1]
        if before.text in _OPENERS:
            before = self[index - 2]
        return (
            before.kind == "end"
            or before.text in _STOPS
            or "\n" in self.prose[before.end : self[index].start]
        )


_OPENERS = frozenset("“‘\"'([«")
_STOPS = frozenset(".!?:;…•”")


_new = tuple.__new__
"""Makes a named tuple without its constructor, which took a third of the time of cutting a text."""


def _lexeme(found: re.Match[str]) -> Lexeme:
    text, kind = found.group(), found.lastgroup or "mark"
    if kind == "num" and len(text) > _LONGEST_NUMBER:
        kind = "code"
    lower = text.lower().replace("’", "'") if kind == "word" else text
    start, end = found.span()
    return _new(Lexeme, (text, lower, kind, start, end))
