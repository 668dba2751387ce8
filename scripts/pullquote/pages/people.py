"""The page of a person, of an organisation, or of somebody whom the sources only describe."""

from __future__ import annotations

from pullquote.compare.words import counted
from pullquote.load.files import PEOPLE
from pullquote.model.people import Person
from pullquote.pages import search
from pullquote.pages.actions import edit_link
from pullquote.pages.head import head
from pullquote.pages.html import Html, escape, join
from pullquote.pages.page import Page
from pullquote.pages.parts import facts, headings, items, section, title
from pullquote.pages.paths import brief_path, person_path
from pullquote.pages.quote import quotation
from pullquote.pages.view import Place, View

_KIND = {
    "person": "Person",
    "unnamed": "Unnamed person, as the sources describe them",
    "organisation": "Organisation",
}


def person_page(view: View, id: str) -> Page:
    """Who somebody is, and everything they are quoted as saying."""
    person, place = view.library.people[id], Place(view, person_path(id))
    index = view.index
    said, told = index.said_by.get(id, []), index.paraphrased.get(id, [])
    bodies = (
        ("the_quotations", "What are their words?", _quotations(place, _by_date(place, said))),
        (
            "the_paraphrases",
            "What do sources report of them, in the sources’ own words?",
            _paraphrases(place, told),
        ),
        ("the_positions", "Which positions are theirs?", _positions(place, id)),
        ("the_figures", "Which figures do they give?", _figures(place, id)),
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
    entries = search.person_entries(view, person)
    data = head(place, "person", id)
    return Page(place.path, "person", person.name, body, about, headings(*bodies), entries, PEOPLE, data)


def _facts(person: Person) -> Html:
    return facts(
        [
            ("Roles, as sources give them", "; ".join(person.roles) or None),
            ("Other spellings", "; ".join(person.aliases) or None),
            ("Note", person.note),
        ]
    )


def _by_date(place: Place, refs: list[str]) -> list[str]:
    """The earliest first; words without a date come last, in the order of the files."""
    excerpts = place.library.excerpts
    dates = {ref: said.dated.low.isoformat() if (said := excerpts[ref].said) else "9999" for ref in refs}
    return sorted(refs, key=dates.__getitem__)


def _quotations(place: Place, refs: list[str]) -> Html:
    return items((_entry(place, ref) for ref in refs), "pq-quotes")


def _paraphrases(place: Place, refs: list[str]) -> Html:
    listed = _quotations(place, refs)
    if not listed:
        return listed
    return Html(f"<p>These words are the sources’, not theirs.</p>{listed}")


def _entry(place: Place, ref: str) -> Html:
    return Html(f'<article class="pq-entry">{quotation(place, ref)}</article>')


def _positions(place: Place, id: str) -> Html:
    briefs = place.view.index.positions_of.get(id, ())
    return items(
        place.link(brief_path(one, f"position_{id}"), place.library.briefs[one].title) for one in briefs
    )


def _figures(place: Place, id: str) -> Html:
    found = place.view.index.figures_of.get(id, ())
    return items(
        Html(f"{place.link(brief_path(brief, one.id), one.value)}: {escape(one.measures)}")
        for brief, one in found
    )
