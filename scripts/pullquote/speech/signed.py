"""Who signs what a body says: "In a statement signed by its secretary, Jo Hill, the union said"."""

from __future__ import annotations

from pullquote.speech.cast import Cast, is_human
from pullquote.speech.meant import Referent
from pullquote.speech.values import Cue, Kind, Mention
from pullquote.speech.words import BODIES
from pullquote.text.patterns import regex

_SIGNED = regex(
    r"\b(?:statement|letter|release|memo|note|email|petition|communiqu[ée]|circular|notice)s? "
    r"(?:\w+ ){0,3}?(?:(?:signed|issued|released|read) (?:\w+ ){0,3}?by|through) [^“”\"\n;:!?]{3,120}, $"
)
_LEAD = 200
"""Code points of what leads up to the clause."""


def signatory(cast: Cast, raw: str, cue: Cue, subject: Referent) -> Referent | None:
    """The last human being named in such a lead, if the clause of a body opens right behind it."""
    lead = max(0, cue.start - _LEAD)
    found = _SIGNED.search(raw[lead : cue.start]) if cue.shape == "before" else None
    role, person = subject.mention.role, subject.person
    body = role is not None and role.head in BODIES
    body = body or (subject.mention.kind is Kind.NAME and person is not None and not is_human(person))
    if found is None or not body:
        return None
    start, end = lead + found.start(), lead + found.end()
    named = [(place, one) for one in cast.people for place in one.mentions if start <= place[0] < end]
    people = [(place, one) for place, one in named if len(one.name) > 1 and is_human(one) and not cue.start < place[1]]
    if not people:
        return None
    place, person = max(people, key=lambda entry: entry[0])
    return Referent(Mention(*place, Kind.NAME, person.name), person)
