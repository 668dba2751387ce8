"""Dates mentioned in prose, each resolved to the days it may mean, seen from the day the prose was issued.

Rules, for news prose:

- a weekday is the nearest such day in the past, the day of issue included; where the verb next to it speaks of what is
  to come (`will`, `is due`), the nearest in the future, the day of issue included; `last Monday` and `next Monday` may
  each mean one of two weeks;
- a day and month without a year are the nearest such date on the same rule of tense; a bare month likewise;
- `last week` is the calendar week before, `this week` the one of issue (from Sunday on, as both customs exist);
- early, mid and late overlap on purpose: 1-14, 8-22, and 15 to the end;
- `the day before` counts from a day that the prose may not name: one to three days before issue;
- where the day of issue is itself an interval, every result is the hull of all it may be.
"""

from __future__ import annotations

from dataclasses import dataclass

from pullquote.figures.calendar_words import WEEKDAY_NAMES
from pullquote.figures.dates import Dated
from pullquote.figures.datewords import expressions
from pullquote.figures.expression import Expression
from pullquote.figures.lexemes import Lexemes
from pullquote.figures.resolve import resolved


@dataclass(frozen=True, slots=True)
class Mention:
    """One date in prose."""

    start: int
    """Offset of its first code point in the prose."""
    end: int
    text: str
    when: Dated | None
    """The days it may mean; None where that needs a day of issue and none is known, or no such day exists."""
    absolute: bool
    """It names its year, so that no day of issue is needed."""
    weekday: str = ""
    """The weekday that stands with a full date or alone, in English; "" for none."""


def mentions(prose: str, issued: Dated | None = None) -> tuple[Mention, ...]:
    """All dates of the prose in order, resolved against the day it was issued."""
    lexemes = Lexemes(prose)
    return mentions_in(lexemes, expressions(lexemes), issued)


def mentions_in(lexemes: Lexemes, dates: list[Expression], issued: Dated | None) -> tuple[Mention, ...]:
    """The same for prose that was cut before, with its expressions of date."""
    return tuple(_mention(lexemes, each, issued) for each in dates if each.kind != "time")


def _mention(lexemes: Lexemes, expression: Expression, issued: Dated | None) -> Mention:
    start, end = lexemes[expression.first].start, lexemes[expression.stop - 1].end
    weekday = WEEKDAY_NAMES[expression.weekday - 1] if expression.weekday else ""
    absolute = expression.year > 0
    return Mention(start, end, lexemes.prose[start:end], resolved(expression, issued), absolute, weekday)
