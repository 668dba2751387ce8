"""Whether a stated figure is in its evidence: the same value in the same unit, of the same thing.

Decisions, all on the side of the evidence:

- `$500bn`, `$500 billion` and `500 billion dollars` are one figure; twenty-one is 21; half, 50%, one in two and 1/2 are
  one share, and so is 0.5 without a unit; a third is 33 1/3 %, never 33%; `50:50` gives each side half, `70:30` is 70%
  or 30%; units that convert exactly (weeks and days, km and metres) are converted;
- the same number in another unit, currency or kind is another figure, also where one side names no currency;
- a rounded value is no support: `nearly $350bn` finds no support in `$340bn`; the result says that it is near;
- an approximator of the evidence that is dropped or changed (`about 350` becomes `350`) is reported apart; an added
  `about` is harmless;
- a value inside a range of the evidence is not in the evidence; an end of a range is, with a report.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from pullquote.figures.measures import base
from pullquote.figures.quantity import Quantity
from pullquote.figures.things import plainly_different, same_thing

Relation = Literal["same", "approximation-changed", "rounded", "other-thing", "other-unit", "absent"]

_PAIRS = ("ratio", "score")
_ORDER: tuple[Relation, ...] = (
    "same",
    "approximation-changed",
    "rounded",
    "other-thing",
    "other-unit",
    "absent",
)


@dataclass(frozen=True, slots=True)
class Support:
    """How well the evidence carries one stated figure."""

    relation: Relation
    figure: Quantity | None = None
    """The figure of the evidence that comes nearest; None where the relation is "absent"."""
    index: int = -1
    """Its place in the evidence given, -1 for none."""


def supports(stated: Quantity, evidence: Sequence[Quantity]) -> Support:
    """The best that any figure of the evidence does for the stated one."""
    best = Support("absent")
    for index, found in enumerate(evidence):
        relation = relate(stated, found)
        if _ORDER.index(relation) < _ORDER.index(best.relation):
            best = Support(relation, found, index)
            if relation == "same":
                break
    if best.relation not in ("same", "approximation-changed") and _ends_apart(stated, evidence):
        return Support("same")
    return best


def relate(stated: Quantity, found: Quantity) -> Relation:
    """How one figure of the evidence relates to the stated one."""
    if not _equal(stated, found):
        return _unequal(stated, found)
    if not _comparable(stated, found):
        return "other-unit"
    if not same_thing(stated, found):
        return "other-unit" if plainly_different(stated, found) else "other-thing"
    if stated.vague != found.vague:
        return "absent"
    harmless = stated.approx == found.approx or (stated.approx == "about" and not found.approx)
    return "same" if harmless else "approximation-changed"


def _unequal(stated: Quantity, found: Quantity) -> Relation:
    same_kind = base(stated.unit)[0] == base(found.unit)[0] or "number" in (stated.kind, found.kind)
    if found.kind in _PAIRS and stated.kind in ("number", "count") and stated.low in (found.low, found.high):
        return "same"
    if stated.kind in _PAIRS or found.kind in _PAIRS:
        return "absent"
    if found.spread and not stated.spread and same_kind and stated.low in (found.low, found.high):
        return "same" if found.change else "approximation-changed"
    if (stated.low, stated.high) == (found.low, found.high):
        return "other-unit"
    return "rounded" if same_kind and stated.kind == found.kind and _near(stated, found) else "absent"


def _equal(stated: Quantity, found: Quantity) -> bool:
    """The same value, after exact conversion of units."""
    if stated.kind == found.kind and stated.kind in _PAIRS:
        return (
            stated.low * found.high == stated.high * found.low
            if stated.kind == "ratio"
            else _ends(stated) == _ends(found)
        )
    if "ratio" in (stated.kind, found.kind):
        shared, other = (stated, found) if stated.kind == "ratio" else (found, stated)
        return (
            other.kind == "share"
            and shared.low + shared.high == 100
            and other.low in (shared.low, shared.high)
        )
    if {stated.kind, found.kind} == {"share", "number"}:
        share, number = (stated, found) if stated.kind == "share" else (found, stated)
        return _ends(share) in (_ends(number), (number.low * 100, number.high * 100))
    if base(stated.unit)[0] != base(found.unit)[0]:  # three years are 36 months, but have nothing of 36 boats
        return (stated.low, stated.high) == (found.low, found.high)
    return _ends(stated) == _ends(found)


def _ends(figure: Quantity) -> tuple[Fraction, Fraction]:
    factor = base(figure.unit)[1]
    return (figure.low, figure.high) if factor == 1 else (figure.low * factor, figure.high * factor)


def _comparable(stated: Quantity, found: Quantity) -> bool:
    """Units that may mean the same: one base unit, or one of the two a bare number against a count."""
    kinds = {stated.kind, found.kind}
    if kinds == {"share", "number"}:
        return abs(stated.low - found.low) > 0  # 0.5 for half; a bare 50 is not 50%
    if kinds == {"share", "ratio"} or kinds <= {"number", "count"}:
        return True
    if kinds == {"ordinal"} or kinds == {"score"} or kinds == {"multiple", "count"}:
        return True
    if (
        "degree" in (stated.unit, found.unit)
        and stated.unit.startswith("degree")
        and found.unit.startswith("degree")
    ):
        return True
    return len(kinds) == 1 and base(stated.unit)[0] == base(found.unit)[0]


def _near(stated: Quantity, found: Quantity) -> bool:
    """The approximator of the stated figure is true of the value found, which lies close."""
    if stated.spread or found.vague or stated.low <= 0 or found.low <= 0:
        return False
    portion = found.low / stated.low
    if stated.vague:
        return 1 <= portion < 1000
    limits = {"about": (90, 110), "nearly": (90, 100), "above": (100, 125), "below": (75, 100)}.get(
        stated.approx
    )
    return limits is not None and limits[0] <= portion * 100 <= limits[1]


def _ends_apart(stated: Quantity, evidence: Sequence[Quantity]) -> bool:
    """Both ends stand apart in the evidence: `from 10 to 15` in `10 in May, 15 in June`; `51-49` in `51 to 49`."""
    if stated.kind == "ratio" and stated.low == stated.high:  # 50:50 needs more than a 50
        return False
    if stated.kind not in _PAIRS and not (stated.spread and stated.change):
        return False
    return all(
        any(
            _ends(found)[0] == end
            and not found.spread
            and (stated.kind in _PAIRS or _comparable(stated, found))
            for found in evidence
        )
        for end in _ends(stated)
    )
