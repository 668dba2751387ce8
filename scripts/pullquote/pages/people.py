"""The pages of people and of origins."""

from __future__ import annotations

from pullquote.compare.words import counted
from pullquote.load.files import ORIGINS, PEOPLE
from pullquote.model.base import split_ref
from pullquote.model.people import Person
from pullquote.pages import search
from pullquote.pages.actions import edit_link
from pullquote.pages.html import Html, escape, join
from pullquote.pages.page import Page
from pullquote.pages.parts import facts, headings, items, section, title
from pullquote.pages.paths import brief_path, excerpt_path, origin_path, person_path, source_path
from pullquote.pages.quote import quotation
from pullquote.pages.view import Place, View
from pullquote.pages.words import ORIGIN

_KIND = {"person": "Person", "unnamed": "Unnamed person, as the sources describe them", "organisation": "Organisation"}


def person_page(view: View, id: str) -> Page:
    """Who somebody is, and everything they are quoted as saying."""
    person, place = view.library.people[id], Place(view, person_path(id))
    said, told = view.said_by.get(id, []), view.paraphrased.get(id, [])
    bodies = (
        ("the_quotations", "What are their words?", _quotations(place, said)),
        ("the_paraphrases", "What do sources report of them in their own words?", _quotations(place, told)),
        ("the_positions", "Which positions are theirs?", _positions(place, id)),
    )
    edit = edit_link(place, PEOPLE)
    body = join(
        [
            title(person.name, _KIND[person.kind]),
            _facts(person),
            None if said or told else Html("<p>Nothing is quoted from them yet.</p>"),
            *(section(anchor, heading, part) for anchor, heading, part in bodies),
            Html(f"<p>{edit}</p>") if edit else None,
        ]
    )
    about = f"{counted(len(said), 'quotation')} of {person.name}"
    entries = search.person_entries(id, person)
    return Page(place.path, "person", person.name, body, about, headings(*bodies), entries, PEOPLE)


def _facts(person: Person) -> Html:
    return facts(
        [
            ("Roles, as sources give them", "; ".join(person.roles) or None),
            ("Other spellings", "; ".join(person.aliases) or None),
            ("Note", person.note),
        ]
    )


def _quotations(place: Place, refs: list[str]) -> Html:
    listed = (_entry(place, ref) for ref in refs)
    return items(listed, "pq-quotes")


def _entry(place: Place, ref: str) -> Html:
    return Html(f'<article class="pq-entry">{quotation(place, ref)}</article>')


def _positions(place: Place, id: str) -> Html:
    briefs = place.view.library.briefs.items()
    found = [brief_id for brief_id, brief in briefs if any(one.actor == id for one in brief.positions)]
    return items(place.link(brief_path(one, f"position_{id}"), place.view.library.briefs[one].title) for one in found)


def origin_page(view: View, id: str) -> Page:
    """Whose reporting it is, and what reached us through it."""
    origin, place = view.library.origins[id], Place(view, origin_path(id))
    carried = [ref for ref, one in view.library.excerpts.items() if id in one.via]
    bodies = (
        ("the_sources", "Which sources carry its reporting?", _sources(place, id)),
        ("the_quotations", "Which words reached us through it?", _carried(place, carried)),
    )
    edit = edit_link(place, ORIGINS)
    body = join(
        [
            title(origin.name, f"Origin: {ORIGIN[origin.kind]}"),
            facts([("Note", origin.note)]),
            *(section(anchor, heading, part) for anchor, heading, part in bodies),
            Html(f"<p>{edit}</p>") if edit else None,
        ]
    )
    entries = search.origin_entries(origin)
    return Page(place.path, "origin", origin.name, body, f"What was first reported by {origin.name}", headings(*bodies), entries, ORIGINS)


def _sources(place: Place, id: str) -> Html:
    found = []
    for source_id, source in place.view.library.sources.items():
        link = place.link(source_path(source_id), source.label)
        if id in source.origins:
            found.append(Html(f"{link}: its reporting"))
        found += [Html(f"{link}: {one.how} of it") for one in source.derived_from if one.origin == id]
    return items(found)


def _carried(place: Place, refs: list[str]) -> Html:
    excerpts = place.view.library.excerpts
    return items(
        Html(
            f'{place.link(excerpt_path(ref), escape(excerpts[ref].exact))} '
            f"({escape(place.view.library.sources[split_ref(ref)[0]].label)})"
        )
        for ref in refs
    )
