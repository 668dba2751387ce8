"""Tokens: words with their case, whole numbers with sign, currency and unit, and punctuation marks.

The folded sequence does not depend on typography, and proofs commit to it: a change here changes every commitment.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .fold import (
    APOSTROPHES,
    CURRENCIES,
    DASH,
    DASHES,
    ELLIPSIS,
    HYPHENS,
    INVISIBLE,
    JOINERS,
    MARK,
    MARKS,
    fold_word,
)
from .patterns import regex

_BLANK = r"[^\S\n]"
_RUN = rf"(?:[^\W_]|[\u0300-\u036f\u0900-\u0963\u0966-\u0dff]|(?<=\w)[{INVISIBLE}]+(?=\w))+"
_LETTER = r"[^\W\d_]"
_UNIT = rf"(?:{_LETTER}(?:\.{_LETTER})+\.?(?!\w)|{_RUN})"
_LINE_END = rf"[{HYPHENS}\u00ad]{_BLANK}*\n{_BLANK}*(?=\w)(?!(?:and|or|to)\b)"
_LINK = rf"(?:{_LINE_END}|[{JOINERS}{APOSTROPHES}](?=\w)|(?<=\d)[.,:/⁄](?=\d))"
_SIGN = rf"(?:(?<![\w)\]{CURRENCIES}])[-+−–](?=[{CURRENCIES}]?\d))?"
_MONEY = rf"(?:[A-Z]{{0,3}}[{CURRENCIES}]{_BLANK}?(?=\.?\d))?"
_POINT = r"(?:(?<![\w.])\.(?=\d))?"
_AFTER = rf"(?:(?<=\d){_BLANK}?[%‰]|(?<=\d)[{CURRENCIES}](?!\d)|°[CF]?)?"

_TOKEN = regex(
    # For speed alone: white space, at which no token begins, is passed over at once.
    r"(?=\S)(?:"
    rf"(?P<plain>[A-Z]?[a-z]+(?=[ ,;\n]))"
    rf"|(?P<word>{_SIGN}{_MONEY}{_POINT}{_UNIT}(?:{_LINK}{_UNIT})*{_AFTER})"
    rf"|(?P<ellipsis>…+|\.(?:{_BLANK}?\.){{2,}})"
    rf"|(?P<dash>-{{2,}}|[{DASHES}]+|(?<!\S)[{HYPHENS}](?!\S))"
    rf"|(?P<mark>''|``|‘‘|’’|[{MARKS}])"
    rf"|[{HYPHENS}]|_+|[^\s{INVISIBLE}])"
)
_BROKEN = regex(rf"[{HYPHENS}\u00ad]{_BLANK}*\n{_BLANK}*")


class Token(NamedTuple):
    """One token: folded text and its half-open range of code points."""

    text: str
    start: int
    end: int


def tokenise(raw: str) -> list[Token]:
    """Every token of a text, in order. Deterministic; never raises."""
    return list(map(Token, *columns(raw)))


def folded(raw: str, start: int, end: int) -> list[str]:
    """The folded tokens of the code points [start, end), which parts no token."""
    return list(map(_fold, _TOKEN.finditer(raw, start, end)))


def columns(raw: str) -> tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...]]:
    """The same tokens by columns: all folded texts, all starts, all ends."""
    found = list(_TOKEN.finditer(raw))
    return tuple(map(_fold, found)), tuple([m.start() for m in found]), tuple([m.end() for m in found])


def _fold(found: re.Match[str]) -> str:
    kind, raw = found.lastgroup, found.group()
    if kind == "plain":
        return raw
    if kind == "word":
        return raw if raw.isalpha() and raw.isascii() else _fold_number_or_word(raw)
    if kind == "ellipsis":
        return ELLIPSIS
    if kind == "dash":
        return DASH
    if kind == "mark":
        return MARK
    return "-" if raw in HYPHENS else fold_word(raw)


def _fold_number_or_word(raw: str) -> str:
    """A word in its canonical form: a break at a line end is closed, the space inside `6 %` or `$ 5` is dropped."""
    if "\n" in raw:
        raw = _BROKEN.sub(_close, raw)
    return fold_word("".join(raw.split()))


def _close(found: re.Match[str]) -> str:
    """A hyphen at a line end: kept before a capital or a figure, else taken for a mere word break."""
    after = found.string[found.end() : found.end() + 1]
    return "-" if not after.islower() else ""
