"""A figure as English prose states it."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NamedTuple

from pullquote.figures.approximators import Approx

Kind = Literal["number", "count", "money", "share", "measure", "ordinal", "ratio", "score", "multiple"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One figure with its exact value and its place in the prose.

    A share (half, a third, 5%, one in five) is counted in percent. A ratio or a score keeps its first part in `low`
    and its second in `high`. A range has `low` < `high`; everything else has the same value in both.
    """

    low: Fraction
    high: Fraction
    unit: str
    """ISO 4217 code, unit of measure or counted noun, in the singular: USD, percent, tonne, soldier; "" for none."""
    kind: Kind
    approx: Approx
    """How the value is to be read: exact (""), about, nearly, above (more than, at least), below (up to, under)."""
    start: int
    """Offset of the first code point in the prose; approximators and counted nouns lie outside."""
    end: int
    text: str
    wording: str
    """`text` with its approximator and the words of `phrase`, as they stand in the prose: `at least 20 boats`."""
    weak: bool = False
    """An ordinary word (`one of them`, `the two sides`): it may support a figure and needs no support itself."""
    vague: bool = False
    """An order of magnitude: `hundreds`, `tens of thousands`."""
    change: bool = False
    """`from 10 to 15`: both ends are figures of their own."""
    phrase: tuple[str, ...] = ()
    """The words of the noun phrase: what is counted, or what a share is a share of."""
    fate: str = ""
    """What became of the people counted: dead, hurt, missing, held, or ""."""

    @property
    def meaning(self) -> Hashable:
        """All that a comparison looks at: figures that differ only in their place are alike in it."""
        value = (self.low, self.high, self.unit, self.kind, self.approx)
        return (*value, self.weak, self.vague, self.change, self.phrase, self.fate)

    @property
    def spread(self) -> bool:
        """A range, not one value."""
        return self.low != self.high and self.kind not in ("ratio", "score")


class Draft(NamedTuple):
    """A figure over the lexemes [first, stop), before it is given its surroundings."""

    low: Fraction
    high: Fraction
    unit: str
    kind: Kind
    first: int
    stop: int
    spelled: bool = False
    vague: bool = False
    change: bool = False
    weak: bool = False
    phrase: tuple[str, ...] = ()
    approx: Approx = ""


def single(
    value: Fraction | int, unit: str, kind: Kind, first: int, stop: int, spelled: bool = False
) -> Draft:
    """A draft with one value."""
    return Draft(Fraction(value), Fraction(value), unit, kind, first, stop, spelled)
