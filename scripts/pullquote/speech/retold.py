"""Whom "he" means within a speech: the last one of whom it tells, else the only one of whom the story has just told."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.cast import Cast, Person, is_human
from pullquote.speech.layout import words
from pullquote.speech.meant import PERSONS, Referent, agrees, anchor_of, may_be, may_mean
from pullquote.speech.nouns import GENDERED, is_role_noun
from pullquote.speech.roles import describe
from pullquote.speech.values import Kind, Mention, Region, value
from pullquote.text.patterns import regex

_NEAR = 250
"""Code points within which a reader remembers somebody who was only mentioned."""

_KINDRED = regex(r"['’]s (?:daughter|son|child|brother|sister|wife|husband|widow|niece|nephew)\b")


@value
class Inside:
    """A speech that quotes somebody in turn."""

    raw: str
    region: Region
    paragraph: int
    topics: Sequence[tuple[int, Referent]]
    """Of what the story had last told before the sentence of this speech."""
    speaker: Person | None
    described: Sequence[tuple[Mention, Person]]
    """Who is only described somewhere in the story."""


def retold(cast: Cast, inside: Inside, mention: Mention) -> Referent | None:
    """Who "he" is in “He told us, ‘No’,” an aide said: never the aide. None for "they" and "it"."""
    if not mention.gender or mention.kind is not Kind.PRONOUN:
        return None
    start = inside.region.start
    led = any(item.name or is_role_noun(item.lower) for item in words(inside.raw, start, mention.start))
    line = inside.raw.rfind("\n", 0, start) + 1
    begin = start if led else line
    told = _told_of(cast, inside, mention, begin)
    met = line if told is None or told.person is None else told.person.last_before(mention.start)
    own = _KINDRED.search(inside.raw, met, start) is not None  # "Mrs Garrow's daughter, Jean, sat with her mother"
    if not own and (relative := _relative(inside, mention, max(line, met))) is not None:
        return relative
    if told is not None or led:
        return told or Referent(mention, None, True, True)
    found: dict[int, tuple[int, Referent]] = {}
    for where, topic in inside.topics:
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


def _relative(inside: Inside, mention: Mention, begin: int) -> Referent | None:
    """The last of somebody's own people of that gender: He heard it from his wife. “She told me, ‘Go’,” he said."""
    items = words(inside.raw, begin, mention.start)
    kin = (at for at in range(len(items) - 1, 0, -1) if GENDERED.get(items[at].lower) == mention.gender)
    at = next((at for at in kin if items[at - 1].lower in _OWNING and items[at].lower in _KIN), 0)
    role = describe(f"{items[at - 1].text} {items[at].text}") if at else None
    if role is None:
        return None
    place = items[at - 1].start, items[at].end
    if inside.speaker is not None and any(0 <= first - place[1] <= 2 for first, _ in inside.speaker.mentions):
        return None  # "Her husband, Ed Poole,": he who speaks
    whose = None if inside.speaker is None else Referent(mention, inside.speaker)
    person = Person((), [role], mention.gender, True, [place], place, True)
    return Referent(mention, person, False, True, place, owner=whose)


_OWNING = frozenset("my our his her".split())
_KIN = frozenset(
    """father mother dad mum mom brother sister son daughter husband wife uncle aunt grandfather grandmother grandad
    granddad grandma gran nan boyfriend girlfriend nephew niece""".split()
)
"""Somebody's own people, of one gender."""


def _told_of(cast: Cast, inside: Inside, mention: Mention, begin: int) -> Referent | None:
    """The last one of that gender whom the words from a place on name or describe."""
    known = [one for one in cast.people if is_human(one) and (one.human or one.gender)]
    known += [one for _, one in inside.described if one.gender]
    fits = [one for one in known if one is not inside.speaker and one.gender in {mention.gender, ""}]
    near = [(one.last_before(mention.start), one) for one in fits]
    near = [(place, one) for place, one in near if place >= begin]
    sure = [entry for entry in near if entry[1].gender] or near
    person = max(sure, key=lambda entry: entry[0])[1] if sure else None
    return Referent(mention, person, False, True, person.full) if person is not None else None
