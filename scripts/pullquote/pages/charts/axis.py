"""One axis for several figures: which may share one, how far it goes, and what stands at its ticks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pullquote.figures.quantities import quantities
from pullquote.figures.quantity import Quantity
from pullquote.model.brief import Figure

_AMOUNTS = ("number", "count", "money", "share", "measure", "multiple")
_NAMES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure on an axis: the part of the axis from `low` to `high`, both between 0 and 1."""

    brief: str
    figure: Figure
    low: float
    high: float
    bound: Literal["exact", "about", "above", "below"]


@dataclass(frozen=True, slots=True)
class Axis:
    """What is drawn together. Every axis begins at zero, so that lengths may be compared."""

    scale: str
    unit: str
    """In the editors' words; empty for shares, whose rows say what they are a share of."""
    ticks: tuple[tuple[float, str], ...]
    """Place (0 to 1) and label."""
    rows: tuple[Placed, ...]


def axes(figures: Iterable[tuple[str, Figure]]) -> tuple[Axis, ...]:
    """The axes of figures (each with its brief's id), in their order.

    Figures share one if an editor gave them the same `scale` and their numbers have the same unit; two of them at
    least. What is not one number or range of zero or more is left out.
    """
    found: dict[tuple[str, str], list[tuple[str, Figure, Quantity]]] = {}
    for brief, figure in figures:
        if figure.scale is not None and (read := amount(figure)) is not None:
            found.setdefault((figure.scale, _unit(figure, read)), []).append((brief, figure, read))
    return tuple(_axis(scale, rows) for (scale, _), rows in found.items() if len(rows) > 1)


def amount(figure: Figure) -> Quantity | None:
    """The one amount that a figure's value states."""
    return _amount(figure.value)


@lru_cache(maxsize=4096)
def _amount(value: str) -> Quantity | None:
    found = quantities(value)
    if (
        len(found) != 1
        or found[0].kind not in _AMOUNTS
        or found[0].low < 0
        or found[0].vague
        or found[0].change
    ):
        return None
    return found[0]


def _unit(figure: Figure, read: Quantity) -> str:
    """What keeps amounts apart: a bare number counts what its figure's `unit` says."""
    return read.unit if read.kind in ("money", "share", "measure") else figure.unit


def _axis(scale: str, rows: list[tuple[str, Figure, Quantity]]) -> Axis:
    most = float(max(read.high for *_, read in rows))
    share = rows[0][2].kind == "share"
    ticks = (
        [(at, f"{at:g}%") for at in (0, 25, 50, 75, 100)] if share and most <= 100 else _ticks(most, share)
    )
    end = ticks[-1][0] or 1
    placed = tuple(
        Placed(brief, figure, float(read.low) / end, float(read.high) / end, _bound(read))
        for brief, figure, read in rows
    )
    unit = "" if share else rows[0][1].unit
    return Axis(scale, unit, tuple((at / end, label) for at, label in ticks), placed)


def _bound(read: Quantity) -> Literal["exact", "about", "above", "below"]:
    return {"": "exact", "nearly": "about"}.get(read.approx, read.approx)  # type: ignore[return-value]


def _ticks(most: float, share: bool) -> list[tuple[float, str]]:
    """Zero and up to five round numbers, the last not below `most`."""
    rough = (most or 1) / 4
    power = 10.0 ** (len(f"{int(rough)}") - 1) if rough >= 1 else 10.0**-3
    while power * 10 < rough:
        power *= 10
    step = next(power * one for one in _STEPS if power * one >= rough)
    return [(step * index, _label(step * index) + ("%" if share else "")) for index in range(5)]


def _label(value: float) -> str:
    """`500 billion`; the unit stands in the chart's heading."""
    for size, name in _NAMES:
        if value >= size:
            return f"{value / size:g} {name}"
    return f"{value:,.6g}" if value < 10**6 else f"{value:,.0f}"
