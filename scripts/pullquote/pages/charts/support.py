"""Evidence in numbers: what each brief takes from each source, and how many claims have how many origins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import sqrt

from pullquote.model.base import split_ref
from pullquote.pages.charts.frame import csv_link, frame
from pullquote.pages.charts.svg import decoration, mark, number
from pullquote.pages.html import Html, el, join
from pullquote.pages.parts import NONE, items
from pullquote.pages.paths import brief_path
from pullquote.pages.view import Place

SQUARE = 14.0
"""Side of the largest square."""
MOST = 12
"""Sources that fit in a table as columns."""
SHORT = 14
"""Letters of a heading that a narrow column has room for."""

_LEVELS = (
    ("several", "Two or more"),
    ("single", "One"),
    ("untraced", "Not shown"),
    ("disputed", "Contradicted by a cited source"),
    ("differ", "Sources differ"),
    ("bare", "No evidence"),
)
_WORDS = dict(_LEVELS)
_KEY = "The area of a square is the number beside it."

Counts = dict[str, Counter[str]]
"""Brief -> column -> number."""


def evidence_by_source(place: Place) -> Html:
    """A row a brief, a column a source: how many of the source's quotations and passages the brief cites."""
    library = place.library
    counts: Counts = {id: Counter() for id in library.briefs}
    for ref in library.uses.keys() & library.excerpts.keys():
        for id in {use.brief for use in library.uses[ref]}:
            counts[id][split_ref(ref)[0]] += 1
    used = {id for found in counts.values() for id in found}
    columns = [(id, one.label) for id, one in library.sources.items() if id in used]
    if len(counts) < 2 or not 2 <= len(columns) <= MOST:
        return NONE
    caption = "Quotations and passages that a brief cites from a source, each once"
    return frame(_matrix(place, caption, columns, counts), _KEY, csv_link(place, "claims"))


def claims_by_origins(place: Place) -> Html:
    """A row a brief: how many of its claims have several independent origins, one, or none that is shown."""
    standings = place.view.standings.items()
    counts: Counts = {id: Counter(one.level for one in claims.values()) for id, claims in standings if claims}
    for id, found in counts.items():
        found["differ"] = len(place.view.contested[id])
    columns = [(level, words) for level, words in _LEVELS if any(found[level] for found in counts.values())]
    if len(counts) < 2:
        return NONE
    key = f"{_KEY} Sources differ: claims on which a disagreement bears, counted in another column too."
    made = _matrix(place, "Claims of each brief by the number of their independent origins", columns, counts)
    return frame(
        made, key if any(level == "differ" for level, _ in columns) else _KEY, csv_link(place, "claims")
    )


def _matrix(place: Place, caption: str, columns: Sequence[tuple[str, str]], counts: Counts) -> Html:
    """A table whose columns stay columns on a phone: long headings become numbers there, explained above it."""
    long = any(len(label) > SHORT for _, label in columns)
    names = [_heading(label, index if long else 0) for index, (_, label) in enumerate(columns, 1)]
    most = max(max(found.values(), default=0) for found in counts.values()) or 1
    rows = (
        el(
            "tr",
            el("th", place.link(brief_path(id), place.library.briefs[id].title), scope="row", dir="auto"),
            *(el("td", _square(key, found[key], most)) for key, _ in columns),
        )
        for id, found in counts.items()
    )
    head = el(
        "thead", el("tr", el("th", "Brief", scope="col"), *(el("th", name, scope="col") for name in names))
    )
    legend = items((label for _, label in columns), "pq-legend", "ol") if long else NONE
    return join([legend, el("table", el("caption", caption), head, el("tbody", *rows), class_="pq-matrix")])


def _heading(label: str, number_of: int) -> Html:
    if not number_of:
        return el("span", label)
    return join(
        [el("span", str(number_of), class_="pq-nr", aria_hidden="true"), el("span", label, class_="pq-col")]
    )


def _square(key: str, count: int, most: int) -> Html:
    if not count:
        return el("span", "0", class_="pq-none")
    side = SQUARE * sqrt(count / most)
    shape = mark(
        "rect",
        x="1",
        y="1",
        width=number(side),
        height=number(side),
        class_=f"pq-cell pq-is-{key}" if key in _WORDS else "pq-cell",
    )
    size = number(side + 2)
    return join([decoration(shape, class_="pq-mark", width=size, height=size), str(count)])
