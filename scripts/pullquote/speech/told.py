"""What a relative clause behind a name says somebody is or was: "Jo Hill, 44, who had been water minister"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.apposition import past_home
from pullquote.speech.cast import Person
from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.phrases import described
from pullquote.speech.values import Description, Span
from pullquote.speech.words import CONJUNCTIONS, PREPOSITIONS, ROLES

Items = Sequence[Word]


def learn_told(person: Person, items: Items, stop: int) -> None:
    """Add what a relative clause says that somebody is or was: "Jo Hill, who had been water minister"."""
    roles, place = _told(items, stop) if stop + 3 < len(items) and items[stop].text == "," else ([], (0, 0))
    for role in roles:
        person.human = True
        if role not in person.roles:
            person.roles.append(role)
            person.role_places.append(place)


def _told(items: Items, end: int) -> tuple[list[Description], Span]:
    """What such a clause says: "Jo Hill, 44, who had been water minister" is the minister and the former minister."""
    at = end + 2 * (end + 1 < len(items) and items[end].text == "," and items[end + 1].text.isdigit())
    at = past_home(items, at)
    lead = [item.lower for item in items[at : at + 4]]
    if lead[:2] != [",", "who"] or len(lead) < 4:
        return [], (0, 0)
    past = lead[2] in {"was", "had"}
    been = lead[3] == "been"
    if lead[2] not in {"is", "was"} and not (lead[2] in {"has", "had"} and been):
        return [], (0, 0)
    start = at + 3 + been
    stop = start
    while stop < min(len(items), start + 8) and items[stop].alpha and items[stop].lower not in _CLOSING:
        stop += 1
    found = described(items, start, stop) if stop > start and is_role_noun(items[stop - 1].lower) else None
    role = None if found is None else found.role
    if found is None or role is None or role.plural or role.head not in ROLES:
        return [], (0, 0)
    once = replace(role, mods=role.mods | {"former"})
    return ([role, once] if past else [role]), (found.start, found.end)


_CLOSING = PREPOSITIONS | CONJUNCTIONS


