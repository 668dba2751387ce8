"""From an expression of date to days; the rules stand at the head of `mentions`."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from pullquote.figures.dates import Dated, between, day_of, month_of
from pullquote.figures.expression import Expression

_Days = tuple[date, date]
_AGO = {"hour": (0, 1), "day": (1, 0), "week": (7, 3), "month": (30, 16), "year": (365, 190)}
"""Days in the unit, and days of tolerance either side."""


def resolved(expression: Expression, issued: Dated | None) -> Dated | None:
    """The days the expression may mean, or None where they cannot be told."""
    try:
        if expression.year:
            return _absolute(expression)
        if issued is None:
            return None
        first, last = _from(expression, issued.low), _from(expression, issued.high)
        return between(min(first[0], last[0]), max(first[1], last[1]))
    except (ValueError, OverflowError):  # 30 February, or a day outside the years 1 to 9999
        return None


def _absolute(expression: Expression) -> Dated:
    year, month = expression.year, expression.month
    if expression.kind == "day":
        return _days(year, month, expression.day, expression.last)
    if expression.kind == "month":
        return _part(month_of(year, month), expression.lead)
    if expression.last > year:
        return between(date(year, 1, 1), date(expression.last, 12, 31))
    return Dated(date(year, 1, 1), date(year, 12, 31), "year", f"{year:04}")


def _days(year: int, month: int, day: int, last: int) -> Dated:
    start = date(year, month, day)
    return between(start, start.replace(day=last)) if last > day else day_of(start)


def _part(month: Dated, lead: str) -> Dated:
    if lead == "early":
        return between(month.low, month.low.replace(day=14))
    if lead == "mid":
        return between(month.low.replace(day=8), month.low.replace(day=22))
    return between(month.low.replace(day=15), month.high) if lead == "late" else month


def _from(expression: Expression, issued: date) -> _Days:
    """The days meant by prose that was issued on one known day."""
    if expression.kind == "weekday":
        return _weekday_days(expression, issued)
    if expression.kind == "ago":
        size, slack = _AGO[expression.word]
        middle = issued - timedelta(days=size * int(expression.lead))
        return middle - timedelta(days=slack), middle + timedelta(days=slack)
    if expression.kind == "relative":
        return _relative(expression, issued)
    year = _nearest_year(expression, issued)
    if expression.kind == "month":
        found = _part(month_of(year, expression.month), expression.lead)
    else:
        found = _days(year, expression.month, expression.day, expression.last)
    return found.low, found.high


def _nearest_year(expression: Expression, issued: date) -> int:
    """The year of a day or month without one: the latest not after issue, or the earliest not before it."""
    this = (issued.month, issued.day)
    day = expression.day or (1 if not expression.future else 31)
    month = expression.month
    if expression.lead == "last":
        return issued.year - (month >= issued.month)
    if expression.future or expression.lead == "next":
        return issued.year + ((month, day) < this)
    if expression.day == 29 and month == 2:
        return issued.year - next(back for back in range(9) if monthrange(issued.year - back, 2)[1] == 29)
    return issued.year - ((month, day) > this and not _soon(expression, issued))


def _soon(expression: Expression, issued: date) -> bool:
    """Without a verb that tells, a date within the next two months is the coming one."""
    ahead = (expression.month - issued.month) % 12
    return ahead <= 2 and expression.month >= issued.month


def _weekday_days(expression: Expression, issued: date) -> _Days:
    future = expression.future or expression.lead in ("next", "coming")
    day = _weekday(expression.weekday, issued, future)
    week = timedelta(days=7)
    if expression.lead in ("last", "past"):
        day = _weekday(expression.weekday, issued, False)
        return day - week, day
    if expression.lead == "next":
        return day, day + week
    return day, day


def _weekday(weekday: int, issued: date, future: bool) -> date:
    behind = (issued.isoweekday() - weekday) % 7
    return issued + timedelta(days=-behind % 7) if future else issued - timedelta(days=behind)


def _relative(expression: Expression, issued: date) -> _Days:
    word, lead = expression.word, expression.lead
    fixed = {
        "today": (0, 0),
        "tonight": (0, 0),
        "yesterday": (-1, -1),
        "tomorrow": (1, 1),
        "day before": (-3, -1),
    }
    if word in fixed:
        return issued + timedelta(days=fixed[word][0]), issued + timedelta(days=fixed[word][1])
    step = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(lead, 0)
    if word == "day":
        return issued + timedelta(days=min(step, 0)), issued + timedelta(days=max(step, 0))
    if word in ("week", "weekend"):
        return _week(word, step, issued)
    found = _month_or_year(word, step, issued)
    return (
        (found[0], issued)
        if lead == "earlier this"
        else (issued, found[1])
        if lead == "later this"
        else found
    )


def _week(word: str, step: int, issued: date) -> _Days:
    monday = issued - timedelta(days=issued.weekday()) + timedelta(days=7 * step)
    if word == "weekend":
        return (
            (monday + timedelta(days=4), monday + timedelta(days=6))
            if step
            else (monday - timedelta(2), monday + timedelta(6))
        )
    return monday - timedelta(days=1), monday + timedelta(days=6)


def _month_or_year(word: str, step: int, issued: date) -> _Days:
    if word == "year":
        return date(issued.year + step, 1, 1), date(issued.year + step, 12, 31)
    months = issued.year * 12 + issued.month - 1 + step
    found = month_of(months // 12, months % 12 + 1)
    return found.low, found.high
