"""What two spellings of the same printed word share: the character classes and the fold of one token.

Folding never joins or splits words: it only decides which characters are the same mark in another typography.
"""

from __future__ import annotations

import unicodedata

from .patterns import regex

APOSTROPHES = "'’‘ʼ‛´`′＇"
"""Any of these between two letters is an apostrophe: articles mix them, also U+2018 where ’ was meant."""

DOUBLE_MARKS = '"“”„‟«»″＂'
_SINGLE_MARKS = "'’‘‚‛‹›`´′＇"
MARKS = DOUBLE_MARKS + _SINGLE_MARKS
DOUBLE = regex(rf"''|``|‘‘|’’|[{DOUBLE_MARKS}]")
"""One double mark, which much copy types as two single ones."""

HYPHENS = "-‐‑"
JOINERS = HYPHENS + "–‒−"
"""Between two letters or digits, without white space, these are one hyphen (2014–20 = 2014-20)."""

DASHES = "—―⸺⸻–‒−"
CURRENCIES = "$£€¥₹₽₴₺₩₪₫₱₦¢"
INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\u061c\ufeff\u202a-\u202e\u2066-\u2069"
)
"""Characters a reader never sees (as a regular-expression class). They are no part of any token."""

MARK, DASH, ELLIPSIS = '"', "—", "…"

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = {ord(c): "'" for c in APOSTROPHES}
    table.update({ord(c): "-" for c in JOINERS})
    table.update({ord(c): to for c, to in _LIGATURES.items()})
    hidden = [0xAD, 0x61C, 0xFEFF, *range(0x200B, 0x2010), *range(0x2060, 0x2065)]
    table.update(dict.fromkeys([*hidden, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]))
    table[ord("⁄")] = "/"
    return table


_TABLE = _table()


def fold_word(raw: str) -> str:
    """The folded form of one word or number: case and spelling stay, typography goes."""
    if raw.isascii():
        return raw.replace("`", "'") if "`" in raw else raw
    return unicodedata.normalize("NFC", raw.translate(_TABLE))


def is_word(token: str) -> bool:
    """Whether a folded token is a word or a number, not a mark."""
    return any(map(str.isalnum, token))
