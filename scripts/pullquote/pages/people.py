"""The page of a person, of an organisation, or of somebody whom the sources only describe."""

from __future__ import annotations

from itertools import chain

from pullquote.compare.words import counted
from pullquote.load.files import PEOPLE
from pullquote.model.people import Person
from pullquote.pages import prose
from pullquote.pages.actions import edit_link
from pullquote.pages.brief_facts import figures_given, position_ids
from pullquote.pages.head import head
from pullquote.pages.html import Html, escape, join
from pullquote.pages.origins import quoted_line
from pullquote.pages.page import Page
from pullquote.pages.parts import facts, headings, items, section, title
from pullquote.pages.paths import brief_path, person_path
from pullquote.pages.quote import known, quotation
from pullquote.pages.view import Place, View
from pullquote.pages.words import inside, time_tag

_KIND = {
    "person": "Person",
    "unnamed": "Unnamed person, as the sources describe them",
    "organisation": "Organisation",
}


def person_page(view: View, id: str) -> Page:
    """Who somebody is, and everything they are quoted as saying."""
    person, place = view.library.people[id], Place(view, person_path(id))
    index, who = view.index, _in_sentences(person)
    said, told = index.said_by.get(id, []), index.paraphrased.get(id, [])
    bodies = (
        ("the_quotations", f"What is quoted from {who}?", _quotations(place, _by_date(place, said))),
        (
            "the_paraphrases",
            f"What do sources report of {who}, in the sources’ own words?",
            _paraphrases(place, told, who),
        ),
        ("the_positions", f"Which positions are reported of {who}?", _positions(place, id)),
        ("the_figures", "Which figures do they give?", figures_given(place, id)),
        ("the_mentions", f"Where is {who} named?", None if said or told else _mentions(place, person)),
    )
    edit = edit_link(place, PEOPLE)
    body = join(
        [
            title(_heading(person), _KIND[person.kind]),
            _facts(person),
            None if said or told else Html(f"<p>Nothing is quoted from {escape(who)}.</p>"),
            *(section(anchor, heading, part) for anchor, heading, part in bodies),
            Html(f"<p>{edit}</p>") if edit else None,
        ]
    )
    about = f"{counted(len(said), 'quotation')} of {person.name}"
    data = head(place, "person", id)
    return Page(place.path, "person", person.name, body, about, headings(*bodies), PEOPLE, data)


def _in_sentences(person: Person) -> str:
    """The name in a heading; a description of somebody unnamed is too long for one."""
    return "them" if person.kind == "unnamed" else inside(person.name)


def _heading(person: Person) -> str:
    """The name; a description begins with a capital there."""
    name = person.name
    return f"{name[0].upper()}{name[1:]}" if person.kind == "unnamed" else name


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


def _paraphrases(place: Place, refs: list[str], who: str) -> Html:
    listed = _quotations(place, refs)
    if not listed:
        return listed
    whose = "theirs" if who == "them" else f"{who}’" if who.endswith("s") else f"{who}’s"
    return Html(f"<p>These words are the sources’, not {escape(whose)}.</p>{listed}")


def _entry(place: Place, ref: str) -> Html:
    return Html(f'<article class="pq-entry">{quotation(place, known(place, ref))}</article>')


def _positions(place: Place, id: str) -> Html:
    """What the briefs say that somebody wants or holds, each with a link into its brief."""
    briefs = ((one, place.library.briefs[one]) for one in place.view.index.positions_of.get(id, ()))
    return items(
        Html(
            f'<span dir="auto">{prose.inline(position.text, lambda _: "")}</span>'
            f'<span class="pq-from">{place.link(brief_path(one, anchor), brief.title)}</span>'
        )
        for one, brief in briefs
        for anchor, position in zip(position_ids(brief), brief.positions, strict=True)
        if position.actor == id
    )


def _mentions(place: Place, person: Person) -> Html:
    """Words and events that name somebody of whom nothing is quoted."""
    refs, events = place.view.mentions.of(person)
    words = (quoted_line(place, ref) for ref in refs)
    told = (
        Html(
            f'{time_tag(event.date.date)}: <span dir="auto">{prose.inline(event.text, lambda _: "")}</span>'
            f'<span class="pq-from">{place.link(brief_path(id, event.id), place.library.briefs[id].title)}</span>'
        )
        for id, event in events
    )
    return items(chain(words, told))
