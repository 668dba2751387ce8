"""Whose somebody is by his own words, "its president", and who of several holds the office: no former one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pullquote.speech.governments import STATE_WORDS
from pullquote.speech.layout import Word
from pullquote.speech.roles import covered, modifier
from pullquote.speech.values import Description, Kind, Mention
from pullquote.speech.words import BODIES, POSSESSIVES

if TYPE_CHECKING:
    from pullquote.speech.cast import Person
    from pullquote.speech.resolve import Memory


def owned(items: Sequence[Word]) -> str:
    """The word that says whose a described somebody is: "its", "his", or "'s" for any noun; else empty."""
    first = items[0].lower
    if first in POSSESSIVES:
        return first
    return "'s" if any(item.owner for item in items[:-1]) else ""


def of_its_body(memory: Memory, mention: Mention, found: list[Person], paragraph: int) -> list[Person]:
    """Who can be "its president": nobody who holds another body's office, where the text describes what "it" is."""
    if mention.owned != "its" or not found:
        return found
    it = memory.resolve(Mention(mention.start, mention.start + 3, Kind.PRONOUN, pronoun="it"), paragraph)
    role = it.person.roles[0] if it.person is not None and it.person.anonymous else None
    if role is None or role.head not in BODIES or not STATE_WORDS.isdisjoint(role.mods):
        return found
    own = frozenset(map(modifier, role.mods)) | {role.head}
    here = [one for one in found if any(start == mention.start for start, _ in one.role_places)]
    return here or [one for one in found if any(covered(word, own) for kind in one.roles for word in kind.mods)]


def in_office(found: list[Person], role: Description, met: Sequence[Description]) -> list[Person]:
    """Those who can be "the spokesman": nobody who once was one, where the text has told of one who is."""
    if "former" in role.mods:
        return found
    holding = [one for one in found if any(_holds(known, role) for known in one.roles)]
    return found if not holding and not any(_holds(known, role) for known in met) else holding


def _holds(known: Description, role: Description) -> bool:
    return known.head == role.head and known.plural == role.plural and "former" not in known.mods
