"""Where somebody is named who is not quoted: passages, quotations of others, and events."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from pullquote.model.brief import Event
from pullquote.model.library import Library
from pullquote.model.people import Person

_WORD = re.compile(r"\w+")

Named = tuple[str, Event | None]
"""A reference; or a brief and one of its events."""


@dataclass(frozen=True)
class Mentions:
    """The texts of a library by the words in them, made when first asked for."""

    library: Library

    def of(self, person: Person) -> tuple[list[str], list[tuple[str, Event]]]:
        """References of the excerpts that name somebody, and the events with their briefs."""
        found: dict[int, Named] = {}
        for name in (person.name, *person.aliases):
            words = tuple(_words(name))
            for at in self._by_word.get(words[-1], ()) if words else ():
                text, place = self._texts[at]
                if f" {' '.join(words)} " in f" {' '.join(text)} ":
                    found[at] = place
        places = [found[at] for at in sorted(found)]
        return [ref for ref, event in places if event is None], [(id, event) for id, event in places if event]

    @cached_property
    def _texts(self) -> list[tuple[tuple[str, ...], Named]]:
        excerpts = ((one.exact, (ref, None)) for ref, one in self.library.excerpts.items())
        briefs = self.library.briefs.items()
        events = ((one.text, (id, one)) for id, brief in briefs for one in brief.timeline)
        return [(tuple(_words(text)), place) for text, place in chain[tuple[str, Named]](excerpts, events)]

    @cached_property
    def _by_word(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for at, (words, _) in enumerate(self._texts):
            for word in dict.fromkeys(words):
                found.setdefault(word, []).append(at)
        return found


def _words(text: str) -> list[str]:
    return _WORD.findall(text)
