"""Expressions of date and time in prose, as they are written: what they say, not yet which days they mean."""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.figures import years
from pullquote.figures.calendar_words import BARE_LEADS, MONTHS, PARTS, RELATIVE, WEEKDAYS, is_future
from pullquote.figures.expression import Expression
from pullquote.figures.lexemes import Lexemes

STARTS = frozenset(WEEKDAYS) | frozenset(MONTHS) | RELATIVE | {"ago"}
"""A text without digits speaks of a date only with one of these words."""


def expressions(lexemes: Lexemes) -> list[Expression]:
    """All expressions in order, not overlapping."""
    found: list[Expression] = []
    index = 0
    while index < lexemes.size:
        lexeme = lexemes.items[index]
        expression = _at(lexemes, index) if lexeme.kind == "num" or lexeme.lower in STARTS else None
        if expression is None or (found and expression.first < found[-1].stop):
            index += 1
            continue
        found.append(expression)
        index = max(expression.stop, index + 1)
    return found


def _at(lexemes: Lexemes, index: int) -> Expression | None:
    lexeme = lexemes[index]
    if lexeme.kind == "num":
        return _number(lexemes, index)
    if lexeme.kind != "word":
        return None
    if lexeme.lower in WEEKDAYS:
        return _weekday(lexemes, index)
    if lexeme.lower in MONTHS and lexeme.text[0].isupper():
        return _month_first(lexemes, index) or _bare_month(lexemes, index)
    if lexeme.lower in RELATIVE:
        return _relative(lexemes, index)
    return _ago(lexemes, index) if lexeme.lower == "ago" else None


def _number(lexemes: Lexemes, index: int) -> Expression | None:
    return (
        years.iso(lexemes, index)
        or _day_first(lexemes, index)
        or years.clock(lexemes, index)
        or years.year(lexemes, index)
    )


def _weekday(lexemes: Lexemes, index: int) -> Expression | None:
    """`Friday`, or with the date that follows it: `Friday, Feb. 14, 2025`, `Friday 14 February`."""
    number = WEEKDAYS[lexemes.word(index)]
    follower = index + 1
    if lexemes[follower].text == "." and len(lexemes.word(index)) < 6:
        follower += 1
    if lexemes[follower].text in (",", "("):
        follower += 1
    dated = _dated_at(lexemes, follower)
    if dated and dated.kind == "day":
        return Expression(
            "day",
            index,
            dated.stop,
            dated.year,
            dated.month,
            dated.day,
            dated.last,
            number,
            "",
            "",
            dated.future,
        )
    if not lexemes.word(index).endswith("day"):
        return None
    lead = lexemes.word(index - 1)
    lead = lead if lead in ("last", "this", "next", "coming", "past") else ""
    return Expression(
        "weekday", index - bool(lead), index + 1, weekday=number, lead=lead, future=is_future(lexemes, index)
    )


def _dated_at(lexemes: Lexemes, index: int) -> Expression | None:
    if lexemes.word(index) == "the":
        index += 1
    if lexemes[index].kind == "num":
        return _day_first(lexemes, index)
    return _month_first(lexemes, index) if lexemes.word(index) in MONTHS else None


def _month_first(lexemes: Lexemes, index: int) -> Expression | None:
    """`Feb. 24, 2022`, `February 14-16`, `February 2025`."""
    step = index + 1 + (lexemes[index + 1].text == "." and lexemes.touching(index + 1))
    month = MONTHS[lexemes.word(index)]
    step += (
        lexemes[step].text == ","
        and years.is_four_digits(lexemes, step + 1)
        and lexemes[step + 2].text != "%"
    )
    if years.is_four_digits(lexemes, step):
        return _with_part(lexemes, index, step + 1, month, int(lexemes[step].text))
    day, stop = years.day_number(lexemes, step)
    if not day:
        return None
    last, stop = _last_day(lexemes, stop)
    year, stop = _year_behind(lexemes, stop)
    return Expression("day", index, stop, year, month, day, last, future=is_future(lexemes, index))


def _day_first(lexemes: Lexemes, index: int) -> Expression | None:
    """`17 February 2025`, `17th of February`, `14-16 February`."""
    day, stop = years.day_number(lexemes, index)
    if not day:
        return None
    last, stop = _last_day(lexemes, stop)
    stop += lexemes.word(stop) == "of"
    month = MONTHS.get(lexemes.word(stop), 0)
    if not month or not lexemes[stop].text[0].isupper():
        return None
    stop += 1 + (lexemes[stop + 1].text == "." and lexemes[stop + 2].kind == "num")
    year, stop = _year_behind(lexemes, stop)
    return Expression("day", index, stop, year, month, day, last, future=is_future(lexemes, index))


def _last_day(lexemes: Lexemes, index: int) -> tuple[int, int]:
    if lexemes[index].kind != "dash" and lexemes.word(index) not in ("to", "and"):
        return 0, index
    last, stop = years.day_number(lexemes, index + 1)
    return (last, stop) if last else (0, index)


def _year_behind(lexemes: Lexemes, index: int) -> tuple[int, int]:
    step = index + (lexemes[index].text == ",")
    return (int(lexemes[step].text), step + 1) if years.is_four_digits(lexemes, step) else (0, index)


def _bare_month(lexemes: Lexemes, index: int) -> Expression | None:
    """A month without a number counts only behind words that lead to a time: `Theresa May` and `April said` do not."""
    before = lexemes[index - 1]
    if before.kind == "dash":
        before = lexemes[index - 2]
    if before.lower not in BARE_LEADS:
        return None
    return _with_part(lexemes, index, index + 1, MONTHS[lexemes.word(index)], 0)


def _with_part(lexemes: Lexemes, index: int, stop: int, month: int, year: int) -> Expression:
    before = index - 2 if lexemes[index - 1].kind == "dash" else index - 1
    lead = lexemes.word(before)
    lead = PARTS.get(lead, lead if lead in ("last", "this", "next") else "")
    return Expression(
        "month", before if lead else index, stop, year, month, lead=lead, future=is_future(lexemes, index)
    )


def _relative(lexemes: Lexemes, index: int) -> Expression | None:
    """`yesterday`, `last week`, `earlier this month`, `the day before`."""
    word, before = lexemes.word(index), lexemes.word(index - 1)
    if word in ("today", "yesterday", "tomorrow", "tonight"):
        return Expression("relative", index, index + 1, word=word)
    if word == "day":
        behind = lexemes.word(index + 1) in ("before", "earlier") and before in ("the", "a")
        if behind or (before == "previous" and lexemes.word(index - 2) == "the"):
            return Expression("relative", index - 1, index + 1 + behind, word="day before")
        return None
    if before not in ("last", "this", "next", "past", "coming", "previous"):
        return None
    earlier = before == "this" and lexemes.word(index - 2) in ("earlier", "later")
    lead = f"{lexemes.word(index - 2)} this" if earlier else before
    return Expression("relative", index - 1 - earlier, index + 1, lead=lead, word=word)


def _ago(lexemes: Lexemes, index: int) -> Expression | None:
    """`three days ago`, `a week ago`."""
    count = years.small_number(lexemes, index - 2)
    unit = lexemes.word(index - 1).removesuffix("s")
    if not count or unit not in ("day", "week", "month", "year", "hour"):
        return None
    return Expression("ago", index - 2, index + 1, lead=str(count), word=unit)


def masked(found: list[Expression]) -> Iterator[int]:
    """Indices of the lexemes that belong to a date or a time and are therefore no figures."""
    for expression in found:
        if expression.kind != "ago":  # "three years ago" states a number, too
            yield from range(expression.first, expression.stop)
