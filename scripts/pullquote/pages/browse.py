"""All quotations and passages: plain HTML first, on as many pages as it takes; the script adds the filters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pullquote.compare.words import counted
from pullquote.model.base import split_ref
from pullquote.model.source import Quotation
from pullquote.pages.downloads import table_files
from pullquote.pages.html import Html, escape
from pullquote.pages.page import Draft, Page
from pullquote.pages.paging import Leaf, paged
from pullquote.pages.paths import QUOTATIONS
from pullquote.pages.quote import short
from pullquote.pages.view import Place, View

PER_PAGE = 500
"""Entries of a page: a phone should not have to load thousands."""

KINDS = {
    "speech": "Speech",
    "fragment": "Parts of sentences",
    "nested": "Quoted inside others’ words",
    "label": "Labels",
    "title": "Titles",
    "reported": "Paraphrases in marks",
    "unattributed": "Nobody’s words in marks",
    "passage": "The sources’ own words",
}


class Entry(NamedTuple):
    """One quotation or passage with what it can be filtered by."""

    ref: str
    person: str
    source: str
    kind: str
    briefs: tuple[str, ...]
    day: str
    """The first day it may have been said on, else published on."""


def quotations_pages(view: View) -> Iterator[Draft]:
    """Every quotation and passage of every source; the first page is at `quotations/`, the next below it."""
    return paged(view, QUOTATIONS, tuple(view.library.excerpts), PER_PAGE, _page)


def _entry(view: View, ref: str) -> Entry:
    excerpt, source = view.library.excerpts[ref], split_ref(ref)[0]
    if isinstance(excerpt, Quotation):
        person, kind, said = excerpt.speaker, excerpt.kind, excerpt.said
    else:
        person, kind, said = excerpt.attributed_to, "passage", None
    briefs = tuple(dict.fromkeys([use.brief for use in view.library.uses.get(ref, ())]))
    day = (said or view.library.sources[source].issued).dated.low.isoformat()
    return Entry(ref, person or "", source, kind, briefs, day)


def _page(leaf: Leaf[str]) -> Page:
    place, entries = leaf.place, [_entry(leaf.place.view, ref) for ref in leaf.entries]
    words = counted(leaf.total, "quotation and passage", "quotations and passages")
    first, last = leaf.first, leaf.first + len(entries) - 1
    shown = f"{words}; this page shows {first:,} to {last:,}." if leaf.pages > 1 else f"{words}."
    listed = "".join([_item(place, one) for one in entries])
    empty = Html("<p>There are no quotations yet.</p>")
    return leaf.page(
        Html(f'<p class="pq-count" role="status">{shown}</p>'),
        _filters(place, entries) if listed else None,
        Html(f'<ul class="pq-browse">{listed}</ul>') if listed else empty,
        table_files(place, "quotations"),
    )


def _item(place: Place, one: Entry) -> str:
    data = (
        f'data-person="{one.person}" data-source="{one.source}" data-kind="{one.kind}" '
        f'data-brief="{" ".join(one.briefs)}" data-day="{one.day}"'
    )
    return f"<li {data}>{short(place, one.ref)}</li>"


def _filters(place: Place, entries: Sequence[Entry]) -> Html:
    """A form that does nothing by itself: hidden until the script takes it over."""
    library = place.library
    selects = (
        ("person", "Person", {one.person: library.name(one.person) for one in entries if one.person}),
        ("source", "Source", {one.source: library.sources[one.source].label for one in entries}),
        ("brief", "Topic", {id: library.briefs[id].title for one in entries for id in one.briefs}),
        ("kind", "Kind", {one.kind: KINDS[one.kind] for one in entries}),
    )
    fields = "".join(_select(name, label, options) for name, label, options in selects)
    days = "".join(
        f'<label>{label}<input type="date" name="{name}"></label>'
        for name, label in (("from", "From"), ("until", "Until"))
    )
    text = '<label>Words<input type="search" name="words" autocomplete="off"></label>'
    return Html(
        f'<form class="pq-filter" hidden>{fields}{days}{text}<button type="reset">Show all</button></form>'
    )


def _select(name: str, label: str, options: dict[str, str]) -> str:
    listed = "".join(
        f'<option value="{id}">{escape(words)}</option>'
        for id, words in sorted(options.items(), key=lambda option: option[1].casefold())
    )
    return f'<label>{label}<select name="{name}"><option value="">All</option>{listed}</select></label>'
