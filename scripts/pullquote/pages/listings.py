"""The listing pages: briefs, sources, people, origins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pullquote.compare.words import counted
from pullquote.load import files
from pullquote.model.people import Origin, Person
from pullquote.pages import charts
from pullquote.pages.cards import brief_card, broken_briefs
from pullquote.pages.html import Html, escape
from pullquote.pages.notices import notices
from pullquote.pages.page import Draft, Page
from pullquote.pages.paging import Leaf, listing, paged
from pullquote.pages.parts import items, section, table
from pullquote.pages.paths import (
    BRIEFS,
    ORIGINS,
    PEOPLE,
    PRINT,
    SOURCES,
    origin_path,
    person_path,
    source_path,
)
from pullquote.pages.view import Place, View
from pullquote.pages.words import NOT_COUNTED, ORIGIN, time_tag

RELIANCE = ("the_reliance", "Who relies on whom?")
CITED = ("the_cited", "What does each brief take from each source?")


MOST_CARDS = 100
"""Briefs of a page."""


def briefs_pages(view: View) -> Iterator[Draft]:
    """All briefs with their bottom lines; those that cannot be read are named first."""
    return paged(view, BRIEFS, view.reading_order, MOST_CARDS, _briefs_page)


def _briefs_page(leaf: Leaf[str]) -> Page:
    place, lost = leaf.place, broken_briefs(leaf.place)
    cards = items((brief_card(place, id) for id in leaf.entries), "pq-cards")
    return leaf.page(
        leaf.range("brief"),
        lost if leaf.opens else None,
        cards,
        Html(f"<p>{place.link(PRINT, 'All briefs on one page, to print or save')}</p>") if cards else None,
        None if cards or lost else Html("<p>There are no briefs yet.</p>"),
    )


def sources_page(view: View) -> Page:
    """All sources, with whose reporting they are and how much is taken from them."""
    place = Place(view, SOURCES)
    rows = [
        (
            place.link(source_path(id), source.label),
            source.publisher or "not shown",
            time_tag(source.issued.date),
            Html(", ".join(place.who(one) for one in source.origins) or "not shown"),
            counted(len(source.excerpts), "excerpt"),
        )
        for id, source in view.library.sources.items()
    ]
    head = ("Source", "Publisher", "Published", "Whose reporting", "Taken from it")
    shown = table("Every source this site quotes from", head, rows, "pq-sources")
    return listing(place, shown or _none("sources"))


def people_page(view: View) -> Page:
    """Everybody of the library: those who are quoted by name, organisations, the unnamed, and those not quoted."""
    place = Place(view, PEOPLE)
    groups = (
        ("the_named", "Who is quoted by name?", "person"),
        ("the_organisations", "Which organisations are quoted?", "organisation"),
        ("the_unnamed", "Whom do the sources quote without a name?", "unnamed"),
        ("the_unquoted", "Who is paraphrased or takes part, but is not quoted?", ""),
    )
    grouped: dict[str, list[tuple[str, Person]]] = {kind: [] for *_, kind in groups}
    for id, one in view.library.people.items():
        grouped[one.kind if view.index.said_by.get(id) else ""].append((id, one))
    parts = [section(id, heading, items(_people(place, grouped[kind]))) for id, heading, kind in groups]
    shown = parts if any(parts) else [_none("people")]
    faults = notices(place, files.PEOPLE)
    return listing(place, faults, *shown)


def _people(place: Place, people: Iterable[tuple[str, Person]]) -> Iterable[Html]:
    for id, person in sorted(people, key=lambda pair: pair[1].name.split()[-1].casefold()):
        index = place.view.index
        counts = ((index.said_by, "quotation"), (index.paraphrased, "paraphrase"))
        numbers = ", ".join(counted(len(known[id]), noun) for known, noun in counts if id in known)
        role = f", {escape(person.roles[0])}" if person.roles else ""
        yield Html(f"{place.link(person_path(id), person.name)}{role}{f': {numbers}' if numbers else ''}")


def origins_page(view: View) -> Page:
    """Whose reporting everything comes down to."""
    place = Place(view, ORIGINS)
    comes_from = view.index.comes_from
    rows = [
        (
            place.link(origin_path(id), origin.name),
            ORIGIN[origin.kind],
            _or_note(origin, sum(comes_from.get(id, {}).values()), "excerpt"),
            _or_note(origin, len(view.rests_on.get(id, ())), "claim"),
        )
        for id, origin in view.library.origins.items()
    ]
    head = ("Origin", "Kind", "Comes down to it", "Their only known origin")
    shown = table("Where the words on this site were first reported", head, rows) or _none("origins")
    drawn = section(*RELIANCE, charts.library_reliance(place))
    cited = section(*CITED, charts.evidence_by_source(place))
    faults = notices(place, files.ORIGINS)
    return listing(place, faults, drawn, shown, cited)


def _or_note(origin: Origin, number: int, noun: str) -> str:
    """A count; for an outlet that nobody can name, why there is none."""
    unnamed = origin.kind == "unknown" and not number
    return NOT_COUNTED if unnamed else counted(number, noun)


def _none(what: str) -> Html:
    return Html(f"<p>There are no {what} yet.</p>")
