"""Whom "he" means within a speech that has named nobody yet: the only one of whom the story has just told."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.cast import Cast, Person
from pullquote.speech.layout import words
from pullquote.speech.meant import PERSONS, Referent, agrees, anchor_of, may_be, may_mean
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.values import Mention, Region, value

_NEAR = 250
"""Code points within which a reader remembers somebody who was only mentioned."""


@value
class Inside:
    """A speech that quotes somebody in turn."""

    raw: str
    region: Region
    paragraph: int
    topics: Sequence[tuple[int, Referent]]
    """What the story had told of before the sentence of this speech."""
    speaker: Person | None
    described: Sequence[tuple[Mention, Person]]
    """Who is only described somewhere in the story."""


def retold(cast: Cast, inside: Inside, mention: Mention) -> Referent | None:
    """Who "he" is in “He told us, ‘No’,” an aide said: never the aide. None where the speech itself may tell."""
    start = inside.region.start
    led = words(inside.raw, start, mention.start) if mention.gender else ()
    if not mention.gender or any(item.name or is_role_noun(item.lower) for item in led):
        return None
    found: dict[int, tuple[int, Referent]] = {}
    for where, topic in inside.topics[-6:]:
        person = topic.person
        if person is None or person is inside.speaker or not may_mean(cast, mention, topic):
            continue
        if inside.paragraph - where <= 2 and (person.name or topic.mention.gender):
            found[id(person)] = topic.mention.start, Referent(mention, person, False, True, anchor_of(topic))
    since = max((place for place, _ in found.values()), default=start - _NEAR)
    for person in cast.people:
        near = 0 <= person.last_before(start) >= since
        if near and person is not inside.speaker and may_be(person, mention.gender):
            here = person.last_before(start), Referent(mention, person, False, True, person.full)
            found.setdefault(id(person), here)
    last = max((place for place, _ in found.values()), default=start)
    for met, person in inside.described:
        other = last < met.start < start and person is not inside.speaker and agrees(person, mention)
        if other and met.role is not None and not met.role.plural and met.role.head in PERSONS:
            found.setdefault(id(person), (0, Referent(mention, person, True, True)))
    ambiguous = Referent(mention, None, True, True)
    return next(iter(found.values()))[1] if len(found) == 1 else ambiguous
