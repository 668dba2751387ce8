"""Paragraphs and words of a text, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_BLANK = re.compile(r"\n[^\S\n]*\n\s*")
_BREAK = re.compile(r"\r\n?|\n|\u2028|\u2029")
_ABBREVIATION = (
    r"(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Gen|Lt|Sen|Rep|Gov|Prof|St|Jr|Sr|Col|Maj|Sgt|Capt|Cmdr|Cpl|Adm|Rev|Hon|Supt|Insp|Det|"
    r"Pres|Amb|Inc|Corp|Co|Ltd|Bros|vs|No|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Mt|Ft|Ave|approx|Smt|Shri|Br|Brig|Fr|Sr|Msgr|Atty|Ald|Spc|Pvt)\."
)
_TOKEN = re.compile(
    r"[a-z]+(?=[ ,;\n])"
    rf"|\b{_ABBREVIATION}(?!\w)"
    r"|\b[A-Z]{1,4}-(?:(?:[A-Z]\.){2}|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Me|"
    r"Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|St|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\.)"
    r"|@\w+"
    r"|(?:[^\W\d_]\.){2,}(?!\w)|\b[A-Z]\.(?=\s*[A-Z])"
    r"|\d+(?:-[^\W\d_]+)+|\d[\d.,:/]*\d|\d"
    r"|[^\W_]+(?:[-‐‑'’‘ʼ&][^\W_]+)*"
    r"|[^\w\s]"
    r"|_"
)
_ARTICLED = re.compile(r"[a-z]{1,3}[-‐‑'’][A-Z]")
"""al-Sisi, d’Arcy: a capital behind a small article."""
_POSSESSIVE = re.compile(r"['’‘ʼ]s$", re.IGNORECASE)


class Word(NamedTuple):
    """A word or mark of the text."""

    text: str
    lower: str
    """Lower case, without a possessive ending."""
    start: int
    end: int
    cap: bool
    """Begins with a capital letter."""
    alpha: bool
    """Begins with a letter or figure."""
    owner: bool
    """Ends in a possessive: Trump’s."""
    region: int = -1
    """Index of the stretch in quotation marks that this stands for, or -1 for a real word."""


def is_wrapped(raw: str) -> bool:
    """Whether lines are broken at a fixed width, so that only blank lines end paragraphs."""
    single = 0
    running_on = 0
    for found in _BREAK.finditer(raw):
        before = raw[found.start() - 1 : found.start()]
        after = raw[found.end() : found.end() + 1]
        if not before or before.isspace() or not after or after.isspace():
            continue
        single += 1
        running_on += after.islower() and before not in ".!?:”’\"'"
    return running_on > 0 and running_on * 4 >= single


def paragraphs(raw: str) -> Iterator[tuple[int, int]]:
    """Non-empty paragraphs as half-open ranges of code points."""
    pattern = _BLANK if is_wrapped(raw) else _BREAK
    at = 0
    for found in pattern.finditer(raw):
        if raw[at : found.start()].strip():
            yield at, found.start()
        at = found.end()
    if raw[at:].strip():
        yield at, len(raw)


@lru_cache(maxsize=4)
def worded(raw: str) -> tuple[tuple[int, int, tuple[Word, ...]], ...]:
    """Every paragraph with its words and marks."""
    return tuple((start, end, tuple(words(raw, start, end))) for start, end in paragraphs(raw))


def words(raw: str, start: int, end: int) -> Iterator[Word]:
    """The words and marks of a stretch of the text."""
    for found in _TOKEN.finditer(raw, start, end):
        text = found.group()
        if text.isascii() and text.isalpha() and text.islower():
            yield Word(text, text, found.start(), found.end(), False, True, False)
        else:
            yield _word(text, found.start(), found.end())


def _word(text: str, start: int, end: int) -> Word:
    owner = len(text) > 2 and _POSSESSIVE.search(text) is not None
    lower = text.lower().replace("’", "'").replace("‘", "'").replace("ʼ", "'")
    first = text[0]
    handle = first == "@" and len(text) > 1
    cap = handle or first.isupper() or _ARTICLED.match(text) is not None
    return Word(text, lower[:-2] if owner else lower, start, end, cap, handle or first.isalnum(), owner)
