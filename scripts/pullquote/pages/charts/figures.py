"""Figures on a common axis, as a table with a mark in every row; and equal sums that mean different things."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pullquote.model.brief import Figure
from pullquote.pages.charts.axis import Axis, Placed, amount, axes
from pullquote.pages.charts.frame import csv_link, frame
from pullquote.pages.charts.svg import decoration, image, mark, percent
from pullquote.pages.html import Html, el, escape, join
from pullquote.pages.parts import NONE
from pullquote.pages.paths import brief_path
from pullquote.pages.view import Place

Figures = Iterable[tuple[str, Figure]]
"""Figures, each with the id of its brief."""

MEANINGS = ("money", "measure")
"""Kinds of numbers whose being equal misleads: two shares of a half are seldom taken for one thing."""

_BOUND = {
    "exact": "",
    "about": "A hollow dot: the figure is given as an estimate or rounded.",
    "above": "An arrow to the right: at least as much, or more.",
    "below": "An arrow to the left: at most as much, or less.",
}


def figure_charts(place: Place, figures: Figures, id: str = "the_chart") -> Html:
    """A chart for each group of figures that may be compared; nothing where there is none."""
    return join(_chart(place, f"{id}{index}", axis) for index, axis in enumerate(axes(figures), 1))


def _chart(place: Place, id: str, axis: Axis) -> Html:
    title = f"{axis.scale} ({axis.unit})" if axis.unit else axis.scale
    values = "; ".join(f"{row.figure.measures}: {row.figure.value}" for row in axis.rows)
    scale = image(
        id,
        title,
        f"{len(axis.rows)} figures on an axis from {axis.ticks[0][1]} to {axis.ticks[-1][1]}. {values}.",
        *(_label(at, label, at == axis.ticks[-1][0]) for at, label in axis.ticks),
        class_="pq-axis",
    )
    head = el(
        "tr",
        *(el("th", name, scope="col") for name in ("What it measures", "Figure")),
        el("th", scale, scope="col"),
    )
    rows = [_row(place, row, axis.ticks) for row in axis.rows]
    key = " ".join(
        _BOUND[one] for one in _BOUND if one != "exact" and any(row.bound == one for row in axis.rows)
    )
    table = el("table", el("caption", title), el("thead", head), el("tbody", *rows), class_="pq-dots")
    return frame(table, key, csv_link(place, "figures"))


def _label(at: float, label: str, last: bool) -> Html:
    anchor = "end" if last else "middle" if at else "start"
    return el("text", label, x=percent(at), y="14", text_anchor=anchor)


def _row(place: Place, row: Placed, ticks: tuple[tuple[float, str], ...]) -> Html:
    one = row.figure
    name = el("th", place.link(brief_path(row.brief, one.id), one.measures), scope="row", dir="auto")
    value = el("td", el("b", one.value), Html(f'<span class="pq-from">{place.who(one.said_by)}</span>'))
    strip = decoration(
        *(
            mark("line", x1=percent(at), x2=percent(at), y1="0", y2="100%", class_="pq-grid")
            for at, _ in ticks
        ),
        mark("line", x1="0", x2="100%", y1="50%", y2="50%", class_="pq-track"),
        *_marks(row),
        class_="pq-strip",
    )
    return el("tr", name, value, el("td", strip))


def _marks(row: Placed) -> Iterator[Html]:
    """A line from zero, and a dot; a range is a thicker line between two dots."""
    low, high = percent(row.low), percent(row.high)
    yield mark("line", x1="0", x2=low, y1="50%", y2="50%", class_="pq-stem")
    if row.low != row.high:
        yield mark("line", x1=low, x2=high, y1="50%", y2="50%", class_="pq-range")
        yield mark("circle", cx=low, cy="50%", r="5", class_="pq-dot")
    yield mark(
        "circle", cx=high, cy="50%", r="5", class_="pq-dot pq-about" if row.bound == "about" else "pq-dot"
    )
    if row.bound in ("above", "below"):
        sign, dx = ("→", "8") if row.bound == "above" else ("←", "-8")
        yield el("text", sign, x=high, y="16", dx=dx, text_anchor="start" if row.bound == "above" else "end")


def same_sums(place: Place, figures: Figures) -> Html:
    """Equal amounts that stand for different things, next to each other: never a chart, because they do not compare."""
    groups: dict[tuple[object, ...], list[tuple[str, Figure]]] = {}
    for brief, figure in figures:
        read = amount(figure)
        if read is not None and read.kind in MEANINGS:
            groups.setdefault((read.low, read.high, read.unit), []).append((brief, figure))
    bodies = [_sum(place, rows) for rows in groups.values() if len({one.measures for _, one in rows}) > 1]
    if not bodies:
        return NONE
    head = el(
        "tr", *(el("th", name, scope="col") for name in ("Sum", "What it stands for", "Who says so", "Brief"))
    )
    caption = el("caption", "The same number, but not the same thing: no row confirms another")
    table = el("table", caption, el("thead", head), *bodies, class_="pq-table pq-sums")
    return frame(table, "", csv_link(place, "figures"))


def _sum(place: Place, rows: list[tuple[str, Figure]]) -> Html:
    first = el("th", rows[0][1].value, scope="rowgroup", rowspan=str(len(rows)), class_="pq-value")
    return el(
        "tbody",
        *(_meaning(place, brief, one, None if index else first) for index, (brief, one) in enumerate(rows)),
    )


def _meaning(place: Place, brief: str, one: Figure, first: Html | None) -> Html:
    cells = (
        ("What it stands for", place.link(brief_path(brief, one.id), one.measures)),
        ("Who says so", place.who(one.said_by)),
        ("Brief", escape(place.library.briefs[brief].title)),
    )
    return el("tr", first, *(el("td", cell, data_label=label, dir="auto") for label, cell in cells))
