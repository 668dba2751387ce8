"""Definite nouns for a firm that the story has named: "Orme Foods fell. The company said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pullquote.speech.cast import Person
from pullquote.speech.meant import COMPANIES, Referent, may_be_company
from pullquote.speech.values import Description, Mention
from pullquote.speech.words import BODIES

if TYPE_CHECKING:
    from pullquote.speech.resolve import Memory

_JUST_NAMED = 300
"""Code points within which a story goes on about somebody it has just named."""
_BESIDE = 120
"""Code points between a company's name and "the pie maker" in one sentence."""
SAME_BODY = 1500
"""Code points within which "the coalition" is the one that was named."""


def company(memory: Memory, mention: Mention, role: Description) -> Referent | None:
    """ "the company": the only name without a person behind it that has just been named, or has spoken so far."""
    near = [
        person
        for person in memory.cast.people
        if 0 <= person.last_before(mention.start) >= mention.start - _BESIDE and may_be_company(person)
    ]
    last = memory.topics[-1][1] if memory.topics else None
    just = None if last is None else memory.acting.get(id(last.person))
    known = list((memory.bodies | {id(just): just} if just else memory.bodies).values()) or list(memory.acting.values())
    found = near if role.mods else [person for person in known if not _otherwise(person)]
    called = [person for person in memory.cast.people if _is_called_company(person, mention.start)]
    if len(found) > 1 and last is not None and last.mention.end > mention.start - _JUST_NAMED:
        found = [person for person in found if person is last.person] or found
    found = called if len(called) == 1 and not role.mods and len(found) != 1 else found
    plain = not any(map(str.isupper, memory.raw[mention.start + 1 : mention.end]))  # no "Lund firm"
    found = found or (_just_mentioned(memory, mention) if plain else [])
    return Referent(mention, found[0], guessed=True, anchor=found[0].full) if len(found) == 1 else None


def _just_mentioned(memory: Memory, mention: Mention) -> list[Person]:
    """The only name near that may be a company's: "owned by Orme Foods"."""
    met = (one for one in memory.cast.people if 0 <= one.last_before(mention.start) >= mention.start - _JUST_NAMED)
    near = [one for one in met if may_be_company(one) and not one.team]
    return near if len(near) == 1 and not _otherwise(near[0]) else []


def _is_called_company(person: Person, place: int) -> bool:
    """Whether the text has called a name a company, a maker or the like, not long before."""
    near = bool(person.name) and person.last_before(place) >= place - SAME_BODY
    return near and may_be_company(person) and any(role.head in COMPANIES for role in person.roles)


def _otherwise(person: Person) -> bool:
    """Whether the text calls a body something else than a company: the charity Clean Coasts."""
    return any(role.head in BODIES and role.head not in COMPANIES | {"house"} for role in person.roles)
