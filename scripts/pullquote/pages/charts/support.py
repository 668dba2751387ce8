"""Evidence in numbers: what each brief takes from each source, and how many claims have how many origins."""

from __future__ import annotations

from collections import Counter
from math import sqrt

from pullquote.model.base import split_ref
from pullquote.model.citations import citations
from pullquote.pages.charts.frame import csv_link, frame
from pullquote.pages.charts.svg import decoration, mark, number
from pullquote.pages.html import Html, el
from pullquote.pages.parts import NONE, table
from pullquote.pages.paths import brief_path
from pullquote.pages.view import Place

SQUARE = 18.0
"""Side of the largest square."""
BAR = 72.0
"""Length of the longest bar."""
MOST = 12
"""Sources that fit in a table as columns."""

_LEVELS = (
    ("several", "Two or more"),
    ("single", "One"),
    ("untraced", "Not shown"),
    ("disputed", "A source speaks against it"),
    ("bare", "No evidence"),
)


def evidence_by_source(place: Place) -> Html:
    """A row a brief, a column a source: how many of the source's quotations and passages the brief cites."""
    library = place.library
    counts = {
        id: Counter(
            split_ref(ref)[0] for ref in {one.ref for one in citations(brief)} & library.excerpts.keys()
        )
        for id, brief in library.briefs.items()
    }
    sources = [id for id in library.sources if any(found[id] for found in counts.values())]
    if len(counts) < 2 or not 2 <= len(sources) <= MOST:
        return NONE
    most = max(max(found.values(), default=0) for found in counts.values())
    rows = [
        (
            place.link(brief_path(id), library.briefs[id].title),
            *(_square(found[source], most) for source in sources),
        )
        for id, found in counts.items()
    ]
    head = ("Brief", *(library.sources[id].label for id in sources))
    made = table(
        "Quotations and passages that a brief cites from a source, each once", head, rows, "pq-stack pq-heat"
    )
    key = "The area of a square is the number beside it."
    return frame(made, key, csv_link(place, "claims"))


def _square(count: int, most: int) -> Html:
    if not count:
        return Html('<span class="pq-none">0</span>')
    side = number(max(3.0, SQUARE * sqrt(count / most)))
    shape = mark("rect", width=side, height=side, class_="pq-cell")
    return _cell(decoration(shape, class_="pq-mark", width=side, height=side), count)


def claims_by_origins(place: Place) -> Html:
    """A row a brief: how many of its claims have several independent origins, one, or none that is shown."""
    view = place.view
    counts = {
        id: Counter(one.level for one in claims.values()) for id, claims in view.standings.items() if claims
    }
    levels = [(level, words) for level, words in _LEVELS if any(found[level] for found in counts.values())]
    if len(counts) < 2:
        return NONE
    most = max(max(found.values()) for found in counts.values())
    briefs = place.library.briefs
    rows = [
        (
            place.link(brief_path(id), briefs[id].title),
            *(_bar(level, found[level], most) for level, _ in levels),
        )
        for id, found in counts.items()
    ]
    caption = "How many independent origins stand behind the claims of each brief"
    made = table(caption, ("Brief", *(words for _, words in levels)), rows, "pq-stack pq-heat")
    return frame(made, "The length of a bar is the number of claims beside it.", csv_link(place, "claims"))


def _bar(level: str, count: int, most: int) -> Html:
    if not count:
        return Html('<span class="pq-none">0</span>')
    length = number(BAR * count / most)
    shape = mark(
        "rect",
        x="1",
        y="1",
        width=number(max(BAR * count / most - 2, 2)),
        height="10",
        class_=f"pq-cell pq-{level}",
    )
    return _cell(decoration(shape, class_="pq-mark", width=length, height="12"), count)


def _cell(shape: str, count: int) -> Html:
    """One element, so that it can stand beside its label on a narrow screen."""
    return el("span", shape, str(count))
