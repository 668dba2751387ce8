"""Numbers that belong to the calendar: years, days of a month, ISO dates, times of day."""

from __future__ import annotations

from pullquote.figures.approximators import approx_before
from pullquote.figures.expression import Expression
from pullquote.figures.lexemes import Lexemes
from pullquote.figures.measures import measure_after
from pullquote.figures.money import currency_after, currency_before
from pullquote.figures.nouns import noun_after
from pullquote.figures.numerals import SCALES, SHORT, SMALL

_LEADS = frozenset(
    "in since until till by during before after the a an mid early late year summer winter spring autumn fall from "
    "throughout circa".split()
)


def is_four_digits(lexemes: Lexemes, index: int) -> bool:
    """Could be a year by its looks: 1400 to 2199."""
    text = lexemes.digits(index)
    return len(text) == 4 and "1400" <= text < "2200"


def day_number(lexemes: Lexemes, index: int) -> tuple[int, int]:
    """A day of a month at `index` (`17`, `17th`) and the index after it; 0 where there is none."""
    text = lexemes.digits(index)
    if not (0 < len(text) < 3 and 0 < int(text) < 32):
        return 0, index
    ordinal = lexemes.word(index + 1) in ("st", "nd", "rd", "th") and lexemes.touching(index + 1)
    after = index + 1 + ordinal
    inside = lexemes[after].text in ("%", ":") or (lexemes[after].text == "," and lexemes.touching(after + 1))
    return (0, index) if inside else (int(text), after)


def small_number(lexemes: Lexemes, index: int) -> int:
    """A whole number below 1000 in digits or one word; `a` is one; 0 where there is none."""
    digits, text = lexemes.digits(index), lexemes.word(index)
    if 0 < len(digits) < 4:
        return int(digits)
    return 1 if text in ("a", "an") else SMALL.get(text, 0)


def iso(lexemes: Lexemes, index: int) -> Expression | None:
    """`2025-02-17`, and `17/02/2025` where only one of its readings is a date."""
    parts = [lexemes.digits(index + step) for step in (0, 2, 4)]
    links = {lexemes[index + 1].text, lexemes[index + 3].text}
    if links not in ({"-"}, {"/"}) or any(not 0 < len(part) < 5 for part in parts):
        return None
    if not all(lexemes.touching(index + step) for step in (1, 2, 3, 4)):
        return None
    first, second, third = (int(part) for part in parts)
    if is_four_digits(lexemes, index):
        return Expression("day", index, index + 5, first, second, third)
    if not is_four_digits(lexemes, index + 4):
        return None
    if first > 12 or first == second:
        return Expression("day", index, index + 5, third, second, first)
    if second > 12:
        return Expression("day", index, index + 5, third, first, second)
    return Expression("time", index, index + 5)


def clock(lexemes: Lexemes, index: int) -> Expression | None:
    """`12:30`, `3.30pm`, `3 p.m.`, `1800 GMT`."""
    text, stop = lexemes[index].text, index + 1
    hour = text.partition(".")[0]
    if not hour.isdigit() or len(hour) > 4:
        return None
    minutes = lexemes.digits(index + 2) if lexemes[index + 1].text == ":" else ""
    if len(minutes) == 2 and int(hour) < 24 and int(minutes) < 60:
        stop = index + 3
    if (
        lexemes.word(stop) in ("am", "pm", "a.m.", "p.m.", "o'clock", "gmt", "utc", "bst", "cet", "hrs")
        and int(hour) < 2400
    ):
        return Expression("time", index, stop + 1)
    return Expression("time", index, stop) if stop > index + 1 else None


def year(lexemes: Lexemes, index: int) -> Expression | None:
    """A number of four digits that stands for a year, `2024-25`, `the 1990s`."""
    if not is_four_digits(lexemes, index) or not _stands_for_year(lexemes, index):
        return None
    value = int(lexemes[index].text)
    if lexemes.word(index + 1) == "s" and lexemes.touching(index + 1):
        return Expression("decade", index, index + 2, value, last=value + 9) if value % 10 == 0 else None
    short = lexemes.digits(index + 2) if lexemes.touching(index + 2) else ""
    linked = lexemes[index + 1].kind == "dash" or lexemes[index + 1].text == "/"
    if linked and len(short) == 2 and int(short) == (value + 1) % 100:
        return Expression("year", index, index + 3, value, last=value + 1)
    if linked and short and is_four_digits(lexemes, index + 2) and int(short) > value:
        return Expression("year", index, index + 3, value, last=int(short))
    return Expression("year", index, index + 1, value, last=value)


def _stands_for_year(lexemes: Lexemes, index: int) -> bool:
    """Not money, not measured, not rounded (`about 2000`), and not counting a plural noun outside a phrase of time."""
    before, after = lexemes[index - 1], lexemes.word(index + 1)
    if before.end == lexemes[index].start and (before.kind == "word" or before.text in "/.:#$€£¥₹"):
        return False
    if currency_before(lexemes, index) or currency_after(lexemes, index + 1, False):
        return False
    if (
        after in SCALES
        or after in SHORT
        or measure_after(lexemes, index + 1)
        or approx_before(lexemes, index)[0]
    ):
        return False
    if before.lower in _LEADS or before.kind == "dash":
        return True
    noun, phrase = noun_after(lexemes, index + 1)
    return not noun or lexemes[index + len(phrase)].text[0].isupper()  # the 2024 Olympics
