"""An expression of date or time as prose writes it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Expression:
    """One expression over the lexemes [first, stop); parts that it does not say are 0, or "" for words."""

    kind: str
    """day, month, year, decade, weekday, relative, ago, or time (a time of day, which means no date)."""
    first: int
    stop: int
    year: int = 0
    month: int = 0
    day: int = 0
    last: int = 0
    """The last day (kind day) or year (kind year) of a range, else 0."""
    weekday: int = 0
    """1 for Monday to 7 for Sunday."""
    lead: str = ""
    """`last`, `this`, `next`, `early`, `mid`, `late`, `earlier this`, or the number of an `ago`."""
    word: str = ""
    """The noun of a relative or ago expression: `week`, `yesterday`."""
    future: bool = False
    """The words around it speak of what is to come."""
