"""The codes of figures and dates, PQ6xx: one module a code, whose docstring is its page."""

from __future__ import annotations

from pullquote.figures.rules import (
    approximation_changed,
    contradicted_date,
    impossible_date,
    other_thing,
    other_unit,
    rounded_figure,
    said_after_issued,
    said_on_another_day,
    undated_evidence,
    unsupported_date,
    unsupported_figure,
    wrong_weekday,
)

RULES = (
    unsupported_figure,
    other_unit,
    other_thing,
    approximation_changed,
    rounded_figure,
    unsupported_date,
    said_after_issued,
    contradicted_date,
    undated_evidence,
    said_on_another_day,
    wrong_weekday,
    impossible_date,
)
"""Every code of this room, in order."""
