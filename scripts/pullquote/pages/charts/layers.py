"""A graph in columns: boxes with wrapped labels from left to right, and curves between them. Only geometry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from pullquote.pages.charts.svg import wrapped

LINE = 16.0
"""From one line of a label to the next, in units of the drawing."""
SIZE = 13.0
"""Font size."""
LINES = 6
"""Of a label at most."""
PAD = 6.0
GAP = 9.0
"""Between two boxes of a column."""


# Named tuples where a site has tens of thousands of them: they are made several times faster than frozen dataclasses.
class Node(NamedTuple):
    """What is to be drawn in a column."""

    key: str
    label: str
    kind: str = ""
    """How it is drawn: a word for the style sheet."""
    short: str = ""
    """A label for narrow columns."""


class Box(NamedTuple):
    """A node in its place."""

    node: Node
    lines: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float


class Curve(NamedTuple):
    """A link from the right side of a box to the left side of one in the next column."""

    source: str
    target: str
    points: tuple[float, float, float, float]
    """x and y where it begins, x and y where it ends."""
    weight: float


@dataclass(frozen=True, slots=True)
class Drawing:
    width: float
    height: float
    boxes: tuple[Box, ...]
    curves: tuple[Curve, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a column stands, and what is in it."""

    x: float
    width: float
    nodes: Sequence[Node]


Weights = Mapping[tuple[str, str], float]
"""(key of a node, key of a node of the next column) -> weight of the link between them."""


def drawing(columns: Sequence[Stage], weights: Weights) -> Drawing:
    """Everything in its place: columns are as high as the highest, and links leave a box in the order they arrive."""
    labels = [[wrapped(node.label, one.width - 2 * PAD, SIZE, LINES) for node in one.nodes] for one in columns]
    height = max((_whole([*map(_box_height, own)]) for own in labels), default=0)
    placed = [box for column, own in zip(columns, labels, strict=True) for box in _boxes(column, own, height)]
    by_key = {box.node.key: box for box in placed}
    width = max((column.x + column.width for column in columns), default=0)
    return Drawing(width, height, tuple(placed), _curves(by_key, weights))


Labels = Sequence[tuple[str, ...]]
"""The lines of each node's label in a column."""


def _box_height(lines: tuple[str, ...]) -> float:
    return len(lines) * LINE + 2 * PAD


def _whole(heights: Sequence[float]) -> float:
    return sum(heights) + GAP * max(len(heights) - 1, 0)


def _boxes(column: Stage, labels: Labels, height: float) -> list[Box]:
    """A column's boxes over the whole height; a single box in the middle."""
    heights = tuple(map(_box_height, labels))
    return [
        Box(node, lines, column.x, y, column.width, high)
        for node, lines, y, high in zip(column.nodes, labels, _tops(heights, height), heights, strict=True)
    ]


@lru_cache(maxsize=256)
def _tops(heights: tuple[float, ...], height: float) -> tuple[float, ...]:
    """Where the boxes of a column begin. Remembered, because most columns of claims look alike."""
    if not heights:
        return ()
    room = (height - _whole(heights)) / len(heights)
    y, tops = room / 2, []
    for high in heights:
        tops.append(round(y, 1))
        y += high + (GAP + room)
    return tuple(tops)


def _curves(boxes: Mapping[str, Box], weights: Weights) -> tuple[Curve, ...]:
    ends = [edge for edge in weights if edge[0] in boxes and edge[1] in boxes]
    leaving, arriving = _ports(boxes, ends, 0), _ports(boxes, ends, 1)
    made = []
    for edge in ends:
        first, last = boxes[edge[0]], boxes[edge[1]]
        points = (first.x + first.width, leaving[edge], last.x, arriving[edge])
        made.append(Curve(edge[0], edge[1], points, weights[edge]))
    return tuple(made)


def _ports(boxes: Mapping[str, Box], edges: Sequence[tuple[str, str]], side: int) -> dict[tuple[str, str], float]:
    """Where on the side of its box each link begins (0) or ends (1): spread so that links do not cross there."""
    by_box: dict[str, list[tuple[str, str]]] = {}
    for edge in edges:
        by_box.setdefault(edge[side], []).append(edge)
    found: dict[tuple[str, str], float] = {}
    for key, own in by_box.items():
        box, parts = boxes[key], len(own) + 1
        if len(own) > 1:
            own.sort(key=lambda edge: boxes[edge[1 - side]].y)
        for index, edge in enumerate(own, 1):
            found[edge] = round(box.y + box.height * index / parts, 1)
    return found


def settled(order: Sequence[str], others: Sequence[str], edges: Sequence[tuple[str, str]]) -> list[str]:
    """Keys in the order of the middle of what they are linked to, so that fewer links cross."""
    place = {key: index for index, key in enumerate(others)}

    def middle(key: str) -> float:
        linked = [place[b if a == key else a] for a, b in edges if key in (a, b)]
        return sum(linked) / len(linked) if linked else len(others)

    return sorted(order, key=middle)
