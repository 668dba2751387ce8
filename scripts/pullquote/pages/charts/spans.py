"""Dates on axes of time: which belong together on one, how far it goes, and where its ticks are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from pullquote.figures.dates import Dated

_GRAINS = ((16, 60), (110, 730))
"""For dates known to so many days: the longest gap between two on one axis. Wider dates share one in any case."""
_TOGETHER = 62
"""A wider date joins the axis of finer ones that it overlaps while the whole is no longer than so many days."""
_MOST = 5
"""Ticks."""
_DAY_STEPS = (1, 2, 3, 4, 5, 7, 10, 14)
_MONTH_STEPS = (1, 2, 3, 6, *(12 * years for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)))
_ROOM = 0.88
"""The last place of a label that begins at its tick."""
_EDGE = 0.06
"""So near to an end of the axis a label may not hang over it."""
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@dataclass(frozen=True, slots=True)
class Span:
    """An axis of time and what lies on it."""

    low: date
    high: date
    members: tuple[int, ...]
    """Indexes of the dates, in the order of their first days."""

    @property
    def days(self) -> int:
        return (self.high - self.low).days + 1

    @property
    def text(self) -> str:
        """The whole as an EDTF date: whole years or months where it is made of these."""
        next_day = self.high.toordinal() + 1
        ends_year = (self.high.month, self.high.day) == (12, 31)
        size = 10
        if self.low.day == 1 and (ends_year or date.fromordinal(next_day).day == 1):
            size = 4 if ends_year and self.low.month == 1 else 7
        first, last = self.low.isoformat()[:size], self.high.isoformat()[:size]
        return first if first == last else f"{first}/{last}"

    def at(self, day: date) -> float:
        """Where a day begins: 0 to 1."""
        return (day - self.low).days / self.days

    def place(self, dated: Dated) -> tuple[float, float]:
        """From where to where a date may lie; a single day is its middle twice."""
        low, high = self.at(dated.low), self.at(dated.high) + 1 / self.days
        middle = (low + high) / 2
        return (middle, middle) if dated.low == dated.high else (low, high)


def spans(dates: Sequence[Dated]) -> tuple[Span, ...]:
    """Every date on one axis, the earliest axis first; dates known to the day and to the year are kept apart unless
    they fit together, so that a week is not a speck between years."""
    if len(dates) == 1:
        return (_span(dates, [0]),)
    left = sorted(range(len(dates)), key=lambda index: (dates[index].low, dates[index].high))
    done: list[Span] = []
    for most, gap in _GRAINS:
        fine = [index for index in left if _days(dates[index]) <= most]
        groups = [group for group in _clusters(dates, fine, gap) if len(group) > 1]
        done += [_span(dates, group) for group in groups]
        used = {index for group in groups for index in group}
        left = [index for index in left if index not in used]
        done, left = _joined(dates, done, left)
    if left:
        done.append(_span(dates, left))
    return tuple(sorted(done, key=lambda span: (span.low, span.high)))


def _days(dated: Dated) -> int:
    return (dated.high - dated.low).days + 1


def _span(dates: Sequence[Dated], members: list[int]) -> Span:
    low, high = min(dates[one].low for one in members), max(dates[one].high for one in members)
    return Span(low, high, tuple(sorted(members, key=lambda one: (dates[one].low, dates[one].high, one))))


def _clusters(dates: Sequence[Dated], members: list[int], gap: int) -> Iterator[list[int]]:
    """Dates with no more than `gap` days between one and the next."""
    group: list[int] = []
    end = date.min
    for one in members:
        if group and (dates[one].low - end).days > gap:
            yield group
            group, end = [], date.min
        group.append(one)
        end = max(end, dates[one].high)
    if group:
        yield group


def _joined(dates: Sequence[Dated], done: list[Span], left: list[int]) -> tuple[list[Span], list[int]]:
    """The axes with those wider dates that fit on one; the dates that fit on none."""
    rest = []
    for one in left:
        for index, span in enumerate(done):
            whole = _span(dates, [*span.members, one])
            if dates[one].low <= span.high and span.low <= dates[one].high and whole.days <= _TOGETHER:
                done = [*done[:index], whole, *done[index + 1 :]]
                break
        else:
            rest.append(one)
    return done, rest


@dataclass(frozen=True, slots=True)
class Tick:
    """A label on an axis."""

    at: float
    """Its place, 0 to 1."""
    label: str
    x: float
    """Where the label stands, 0 to 1: at its place, or where it has room."""
    anchor: Literal["start", "middle", "end"]
    """Which part of the label stands there."""


def ticks(span: Span) -> tuple[Tick, ...]:
    """Up to five: days at their middle, or months or years where they begin.

    The heading of the axis says the years, so that labels stay short.
    """
    if span.days <= _DAY_STEPS[-1] * _MOST:
        return _days_on(span)
    months = (span.high.year - span.low.year) * 12 + span.high.month - span.low.month + 1
    step = next(step for step in _MONTH_STEPS if months <= step * _MOST)
    counted = range(span.low.year * 12 + span.low.month - 1, span.high.year * 12 + span.high.month)
    firsts = [date(one // 12, one % 12 + 1, 1) for one in counted if one % step == 0]
    made = ((span.at(day), _month(day, months)) for day in firsts if day >= span.low)
    return tuple(Tick(at, label, at, "start") for at, label in made if at < _ROOM)


def _month(day: date, months: int) -> str:
    return str(day.year) if day.month == 1 and months > 12 else _MONTHS[day.month - 1]


def _days_on(span: Span) -> tuple[Tick, ...]:
    step = next(step for step in _DAY_STEPS if span.days <= step * _MOST)
    days = (span.low + timedelta(days=index) for index in range(0, span.days, step))
    return tuple(_day(span.at(day) + 0.5 / span.days, day) for day in days)


def _day(at: float, day: date) -> Tick:
    label = f"{day.day} {_MONTHS[day.month - 1]}"
    if at < _EDGE:
        return Tick(at, label, 0, "start")
    return Tick(at, label, 1, "end") if at > 1 - _EDGE else Tick(at, label, at, "middle")
