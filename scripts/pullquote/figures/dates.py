"""Dates as editors write them: a small part of EDTF (ISO 8601-2:2019, level 0), each read as an interval of days."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from pullquote.text.patterns import regex

Precision = Literal["year", "month", "day", "interval"]

_POINT = regex(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_MONTHS = ("January February March April May June July August September October November December").split()


@dataclass(frozen=True, slots=True)
class Dated:
    """A date that may be known to the year or month only: all days from `low` to `high`, both included."""

    low: date
    high: date
    precision: Precision
    text: str
    """As written in the data, without white space around it: 2025, 2025-02, 2025-02-17, 2025-02-17/2025-02-20."""

    def __str__(self) -> str:
        return self.text


@lru_cache(maxsize=4096)
def parse_date(text: str) -> Dated | None:
    """Read `2025`, `2025-02`, `2025-02-17` or two of these joined by `/`; None for everything else.

    None is also the answer for days that do not exist and for intervals that end before they begin. The two ends
    of an interval may differ in precision: `2025-02/2025-03-15` runs from 1 February to 15 March.
    """
    written = text.strip()
    first, slash, last = written.partition("/")
    start = _point(first)
    end = _point(last) if slash else start
    if start is None or end is None or start.low > end.high:
        return None
    return Dated(start.low, end.high, "interval" if slash else start.precision, written)


def _point(text: str) -> Dated | None:
    found = _POINT.fullmatch(text)
    if not found:
        return None
    year, month, day = (int(part or 0) for part in found.groups())
    try:
        if found[2] is None:
            return Dated(date(year, 1, 1), date(year, 12, 31), "year", text)
        return month_of(year, month) if found[3] is None else day_of(date(year, month, day))
    except ValueError:  # year 0000, month 13, 30 February
        return None


def day_of(day: date) -> Dated:
    """The interval of one day."""
    return Dated(day, day, "day", day.isoformat())


def month_of(year: int, month: int) -> Dated:
    """The interval of one month. Raises ValueError where `date` would."""
    first = date(year, month, 1)
    return Dated(first, first.replace(day=monthrange(year, month)[1]), "month", f"{year:04}-{month:02}")


def between(low: date, high: date) -> Dated:
    """The interval from `low` to `high`, both included; one day where they are the same."""
    return day_of(low) if low == high else Dated(low, high, "interval", f"{low}/{high}")


def definitely_before(first: Dated, second: Dated) -> bool:
    """Every day `first` may mean lies before every day `second` may mean."""
    return first.high < second.low


def may_overlap(first: Dated, second: Dated) -> bool:
    """Some day belongs to both."""
    return first.low <= second.high and second.low <= first.high


def within(inner: Dated, outer: Dated) -> bool:
    """Every day of `inner` belongs to `outer`."""
    return outer.low <= inner.low and inner.high <= outer.high


def spoken(dated: Dated) -> str:
    """The date in words for messages: `17 February 2025`, `February 2025`, `2025`; an interval with `to`."""
    if dated.precision == "year":
        return f"{dated.low.year}"
    if dated.precision == "month":
        return f"{_MONTHS[dated.low.month - 1]} {dated.low.year}"
    low, high = _spoken_day(dated.low), _spoken_day(dated.high)
    return low if low == high else f"{low} to {high}"


def _spoken_day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
