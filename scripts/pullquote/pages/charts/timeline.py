"""Events on axes of time: the list of events itself, with a mark at each date that shows how precisely it is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pullquote.figures.dates import Dated
from pullquote.pages.charts.frame import csv_link, frame
from pullquote.pages.charts.spans import Span, spans, ticks
from pullquote.pages.charts.svg import decoration, image, mark, number, percent
from pullquote.pages.html import Html, el, join
from pullquote.pages.parts import NONE
from pullquote.pages.view import Place
from pullquote.pages.words import date_words

_KEY = "A dot is a day. A bar with a broken outline: some time between its ends, or all of it."


class Entry(NamedTuple):
    """An event as its page shows it."""

    dated: Dated
    date: Html
    """The line with the date in words."""
    text: Html
    """What happened, with its citations."""
    id: str | None = None


def in_order(dates: Sequence[Dated]) -> list[int]:
    """Indexes of dates in the order in which `timeline` shows them: citations are numbered as they come."""
    return [index for span in spans(dates) for index in span.members]


def timeline(place: Place, entries: Sequence[Entry], id: str = "the_span") -> Html:
    """Events in the order of their dates, those that share an axis together; nothing where there are none."""
    made = spans([entry.dated for entry in entries])
    parts = [_group(f"{id}{index}", span, entries) for index, span in enumerate(made, 1)]
    if not parts:
        return NONE
    key = _KEY if any("pq-axis" in part for part in parts) else ""
    return frame(join(parts), key, csv_link(place, "events"))


def _group(id: str, span: Span, entries: Sequence[Entry]) -> Html:
    """One axis with its events. Dates that are all the same, or a single one, need no axis."""
    members = [entries[index] for index in span.members]
    drawn = len({(one.dated.low, one.dated.high) for one in members}) > 1
    listed = "".join([_entry(one, _strip(span, one.dated) if drawn else "") for one in members])
    head = _head(id, span, len(members)) if drawn else ""
    made = f'{head}<ol class="pq-timeline">{listed}</ol>'
    return Html(f'<div class="pq-span">{made}</div>' if drawn else made)


def _head(id: str, span: Span, number_of: int) -> Html:
    words = date_words(span.text)
    scale = image(
        id,
        f"Axis of time: {words}",
        f"{number_of} events stand below with their dates in words; the mark of each is at its place on this axis.",
        *(el("text", one.label, x=percent(one.x), y="14", text_anchor=one.anchor) for one in ticks(span)),
        class_="pq-axis",
    )
    return el("div", el("p", words, class_="pq-reach"), scale, class_="pq-head")


def _entry(one: Entry, strip: str) -> str:
    id = f' id="{one.id}"' if one.id else ""
    return f'<li{id} class="pq-entry">{one.date}{strip}<div class="pq-what">{one.text}</div></li>'


def _strip(span: Span, dated: Dated) -> Html:
    low, high = span.place(dated)
    grid = (
        mark("line", x1=percent(one.at), x2=percent(one.at), y1="0", y2="100%", class_="pq-grid")
        for one in ticks(span)
    )
    if low == high:
        shape = mark("circle", cx=percent(low), cy="50%", r="5", class_="pq-dot")
    else:
        size = {"y": "4", "height": "10", "rx": "3"}
        shape = mark(
            "rect", x=percent(low), width=f"{number(max(high - low, 0.01) * 100)}%", class_="pq-bar", **size
        )
    track = mark("line", x1="0", x2="100%", y1="50%", y2="50%", class_="pq-track")
    return decoration(*grid, track, shape, class_="pq-strip")
