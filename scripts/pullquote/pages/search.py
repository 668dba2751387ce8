"""What search finds: every claim and every quotation once, names in every spelling, sums in both notations."""

from __future__ import annotations

import re

from pullquote.compare.plain import plain
from pullquote.model.brief import Brief
from pullquote.model.people import Origin, Person
from pullquote.model.source import Passage, Quotation, Source
from pullquote.pages.page import SearchEntry
from pullquote.pages.view import View
from pullquote.pages.words import shortened

_SUM = re.compile(r"([$€£]?\d[\d.,]*)[\s\u00a0-]?(billion|bn|million|mn|m|trillion|tn)\b", re.IGNORECASE)
_LONG = {"billion": "bn", "million": "m", "trillion": "tn"}
_SHORT = {"bn": "billion", "m": "million", "mn": "million", "tn": "trillion"}
_SHARE = re.compile(r"(\d[\d.,]*)\s?(%|per ?cent\b)", re.IGNORECASE)


def notations(text: str) -> str:
    """The figures of a text in the notations it does not use: `$500 billion` gives `$500bn`, and the other way."""
    found = []
    for number, unit in _SUM.findall(text):
        low = unit.lower()
        found.append(f"{number}{_LONG[low]}" if low in _LONG else f"{number} {_SHORT[low]}")
    found += [f"{number} percent" if sign == "%" else f"{number}%" for number, sign in _SHARE.findall(text)]
    return " ".join(dict.fromkeys(found))


def findable(*texts: str | None) -> str:
    """Texts joined, with their figures in other notations behind them."""
    joined = " ".join(text for text in texts if text)
    return " ".join(part for part in (joined, notations(joined)) if part)


def brief_entries(view: View, brief: Brief) -> tuple[SearchEntry, ...]:
    """The page itself, and one entry for each claim, figure, event, disagreement and open question."""
    title = brief.title
    entries = [SearchEntry("", title, findable(brief.question, plain(brief.bottom_line)))]
    entries += [_entry(one.id, title, plain(one.text)) for one in brief.claims]
    entries += [
        _entry(one.id, one.value, one.measures, view.library.name(one.said_by)) for one in brief.figures
    ]
    entries += [_entry(one.id, title, plain(one.text)) for one in brief.timeline]
    for point in brief.disagreements:
        entries.append(_entry(point.id, point.question, *(plain(side.text) for side in point.sides)))
    entries += [_entry(one.id, one.question, plain(one.settle)) for one in brief.unknowns]
    return tuple(entries)


def _entry(anchor: str, title: str, *texts: str) -> SearchEntry:
    return SearchEntry(anchor, shortened(title), findable(title if len(title) > 90 else None, *texts))


def source_entries(view: View, id: str, source: Source) -> tuple[SearchEntry, ...]:
    """The source by its label and title, and its quotations and passages: here and nowhere else."""
    head = SearchEntry("", source.label, findable(source.title, source.publisher, *source.author))
    return (head, *(excerpt_entry(view, source, one) for one in source.excerpts))


def excerpt_entry(view: View, source: Source, one: Quotation | Passage) -> SearchEntry:
    """A quotation under its speaker's every spelling, a passage under the source."""
    speaker = one.speaker if isinstance(one, Quotation) else one.attributed_to
    person = view.library.people.get(speaker or "")
    names = (person.name, *person.aliases) if person else ()
    shown = person.name if person and isinstance(one, Quotation) else source.label
    return SearchEntry(one.id, f"{shown}: {shortened(one.exact, 60)}", findable(one.exact, *names))


def person_entries(person: Person) -> tuple[SearchEntry, ...]:
    """A person by every spelling and role."""
    return (SearchEntry("", person.name, findable(*person.aliases, *person.roles, person.note)),)


def origin_entries(origin: Origin) -> tuple[SearchEntry, ...]:
    """An origin by name."""
    return (SearchEntry("", origin.name, findable(origin.note)),)
