"""What search finds: every claim and every quotation once, names in every spelling, sums in both notations."""

from __future__ import annotations

import re

from pullquote.compare.plain import plain
from pullquote.model.library import Library
from pullquote.model.people import Person
from pullquote.model.source import Passage, Quotation, Source
from pullquote.pages.menu import LISTS
from pullquote.pages.page import SearchEntry
from pullquote.pages.spellings import notations, respelt
from pullquote.pages.view import View
from pullquote.pages.words import date_words, shortened

_OPENING = re.compile(r'(?<![^\s(\[‘“])"')
_WORD = re.compile(r"\w+")


def number_of_entries(library: Library) -> int:
    """How many entries the pages of a library will have, before they are made; those about checks are not counted."""
    briefs = sum(
        1 + sum(map(len, (one.claims, one.figures, one.timeline, one.disagreements, one.unknowns)))
        for one in library.briefs.values()
    )
    sources = sum(1 + len(one.excerpts) for one in library.sources.values())
    return len(LISTS) + briefs + sources + len(library.people) + len(library.origins)


def findable(view: View, title: str, *texts: str | None, names: str = "") -> tuple[str, str]:
    """Texts joined; and, not to be shown, further names, all names in other spellings, figures in other notations.

    The title is found by itself, but in its own spellings only: the others are among those given here.
    """
    joined = " ".join(filter(None, texts))
    whole = f"{title} {joined} {names}"
    also = (names, *respelt(whole, view.spellings), notations(whole))
    return _plain(joined), _plain(" ".join(filter(None, also)))


def _plain(text: str) -> str:
    """Text without characters that HTML escapes: search parts words within an escaped one."""
    if '"' in text:
        text = _OPENING.sub("“", text).replace('"', "”")
    return text.replace(" & ", " and ")


def _names(text: str, person: Person) -> str:
    """The full name of somebody, then every further word of the other spellings; none that stands in the text."""
    found = [] if person.name.casefold() in text.casefold() else [person.name]
    known = {word.casefold() for word in _WORD.findall(f"{text} {person.name}")} if person.aliases else set()
    for word in " ".join(person.aliases).split():
        parts = {part.casefold() for part in _WORD.findall(word)}
        if not parts <= known:
            found.append(word)
            known |= parts
    return " ".join(found)


def brief_entries(view: View, id: str) -> tuple[SearchEntry, ...]:
    """The page itself, and one entry for each claim, figure, event, disagreement and open question.

    Their titles do not repeat that of the brief: results stand below it, and each would match its words.
    """
    brief = view.library.briefs[id]

    def entry(anchor: str, title: str, *texts: str) -> SearchEntry:
        return SearchEntry(
            anchor, shortened(title), *findable(view, title, title if len(title) > 90 else None, *texts)
        )

    entries = [entry("", brief.title, brief.question, plain(brief.bottom_line))]
    entries += [
        entry(one.id, f"Claim {number}", plain(one.text)) for number, one in enumerate(brief.claims, 1)
    ]
    entries += [
        entry(one.id, one.value, one.measures, view.library.name(one.said_by)) for one in brief.figures
    ]
    entries += [entry(one.id, date_words(one.date.date), plain(one.text)) for one in brief.timeline]
    for point in brief.disagreements:
        entries.append(entry(point.id, point.question, *(plain(side.text) for side in point.sides)))
    entries += [entry(one.id, one.question, plain(one.settle)) for one in brief.unknowns]
    return tuple(entries)


def source_entries(view: View, id: str) -> tuple[SearchEntry, ...]:
    """The source by its label and title, and its quotations and passages: here and nowhere else."""
    source = view.library.sources[id]
    head = SearchEntry(
        "", source.label, *findable(view, source.label, source.title, source.publisher, *source.author)
    )
    return (head, *(excerpt_entry(view, source, one) for one in source.excerpts))


def excerpt_entry(view: View, source: Source, one: Quotation | Passage) -> SearchEntry:
    """A quotation under its speaker's every spelling, a passage under the source."""
    speaker = one.speaker if isinstance(one, Quotation) else one.attributed_to
    person = view.library.people.get(speaker or "")
    names = _names(one.exact, person) if person else ""
    shown = person.name if person and isinstance(one, Quotation) else source.label
    title = _plain(f"{shown}: {shortened(one.exact, 60)}")
    return SearchEntry(one.id, title, *findable(view, "", one.exact, names=names))


def person_entries(view: View, id: str) -> tuple[SearchEntry, ...]:
    """A person by every spelling and role."""
    person = view.library.people[id]
    return (
        SearchEntry(
            "",
            person.name,
            *findable(view, person.name, *person.roles, person.note, names=_names(person.name, person)),
        ),
    )


def origin_entries(view: View, id: str) -> tuple[SearchEntry, ...]:
    """An origin by name."""
    origin = view.library.origins[id]
    return (SearchEntry("", origin.name, *findable(view, origin.name, origin.note)),)
