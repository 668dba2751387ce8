"""A graph in columns as SVG, once for wide screens and once for narrow ones; the style sheet shows one of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from pullquote.compare.reliance import Edge, Flow
from pullquote.pages.charts.layers import LINE, PAD, SIZE, Curve, Node, Stage, drawing, settled
from pullquote.pages.charts.svg import image, number, wrapped
from pullquote.pages.html import Html, escape

__all__ = ["Column", "Look", "Node", "graph", "settled"]

Column = Sequence[Node]
THICKEST = 7.0
"""Width of the heaviest link."""
BOLD = 1.12
"""How much wider bold letters are."""
ZOOM = 1.15
"""Pixels a unit where there is room."""


@dataclass(frozen=True, slots=True)
class Look:
    """How wide a drawing is, and which of the columns stand in it."""

    name: str
    """`wide` or `narrow`: the screens it is for."""
    width: float
    widths: tuple[float, ...]
    shown: tuple[int, ...]

    @property
    def gap(self) -> float:
        """Between two columns."""
        return (self.width - sum(self.widths)) / max(len(self.widths) - 1, 1)

    def cut(self, columns: int) -> Look:
        """The same with the first columns only."""
        widths = self.widths[:columns]
        width = min(self.width, sum(widths) + self.gap * (len(widths) - 1))
        return Look(self.name, width, widths, self.shown[:columns])


def graph(
    id: str,
    about: tuple[str, str],
    heads: Sequence[str],
    columns: Sequence[Column],
    flows: Mapping[Edge, Flow],
    look: Look,
) -> Html:
    """One drawing, made for a screen of about its own width; `about` is its name and its description."""
    stages = _stages(columns, look)
    made = drawing(stages, {edge: flow.count for edge, flow in flows.items()})
    titles = [
        wrapped(heads[index], stage.width / BOLD, SIZE, 2)
        for index, stage in zip(look.shown, stages, strict=True)
    ]
    top = max(map(len, titles)) * LINE + PAD
    most = max((curve.weight for curve in made.curves), default=1)
    written = [_text(lines, stage.x, SIZE, "pq-head") for lines, stage in zip(titles, stages, strict=True)]
    written.append(f'<g transform="translate(0 {number(top)})">')
    written += [_curve(curve, flows[curve.source, curve.target], most) for curve in made.curves]
    written += [_box(one.node.kind, one.lines, one.x, one.y, one.width, one.height) for one in made.boxes]
    return image(
        id,
        *about,
        Html(f"{''.join(written)}</g>"),
        viewBox=f"0 0 {number(look.width)} {number(top + made.height)}",
        width=number(look.width * ZOOM),
        class_=f"pq-graph pq-{look.name}",
    )


def _stages(columns: Sequence[Column], look: Look) -> list[Stage]:
    """Columns of the given widths, with the room that is left between them."""
    stages, x = [], 0.0
    for index, width in zip(look.shown, look.widths, strict=True):
        nodes = columns[index]
        if look.name == "narrow":
            nodes = [one._replace(label=one.short) if one.short else one for one in nodes]
        stages.append(Stage(round(x, 1), width, nodes))
        x += width + look.gap
    return stages


# Written as one text each: a site has a thousand of these drawings, and everything in them but the labels is a number
# or a word of ours.
def _curve(curve: Curve, flow: Flow, most: float) -> str:
    start, leaves, end, arrives = curve.points
    x1, y1, x2, y2 = number(start), number(leaves), number(end), number(arrives)
    middle = number((start + end) / 2)
    width = number(max(1.2, THICKEST * sqrt(curve.weight / most)))
    look = "pq-link" if flow.sure else "pq-link pq-perhaps"
    way = f"M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}"
    return f'<path class="{look}" d="{way}" stroke-width="{width}"></path>'


# Remembered, because the column of the claims looks alike in most briefs.
@lru_cache(maxsize=1024)
def _box(kind: str, lines: tuple[str, ...], x: float, y: float, width: float, height: float) -> str:
    place = f'x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
    corner = 8 if kind == "origin" else 2
    label = _text(lines, x + PAD, y + PAD + SIZE - 1, "pq-label")
    return f'<rect class="pq-box pq-{kind}" {place} rx="{corner}"></rect>{label}'


def _text(lines: tuple[str, ...], x: float, y: float, class_: str) -> str:
    at, step, spans = number(x), "0", ""
    for line in lines:
        spans += f'<tspan x="{at}" dy="{step}">{escape(line)}</tspan>'
        step = number(LINE)
    return f'<text class="{class_}" x="{at}" y="{number(y)}">{spans}</text>'
