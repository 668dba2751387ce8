"""Who can be called by a definite noun, and what the story tells of him that the noun says: its evidence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pullquote.speech.cast import Person, is_human
from pullquote.speech.kinds import (
    ABSTRACT,
    ANYBODY,
    ATTENDANTS,
    FATES,
    KINDS,
    LANDS,
    NEUTRAL,
    OFFICES,
    OFFICIALS,
    ORNAMENTS,
    PLAYERS,
    SOURCES,
    STAFF,
    THINGS,
)
from pullquote.speech.meant import PERSONS
from pullquote.speech.names import is_body
from pullquote.speech.nouns import gender_of
from pullquote.speech.roles import WEAK, modifier, speaks
from pullquote.speech.synonyms import SYNONYMS
from pullquote.speech.values import Description, Mention
from pullquote.speech.words import COUNTRIES, NATIONALS, PLACES
from pullquote.text.patterns import regex

if TYPE_CHECKING:
    from pullquote.speech.resolve import Memory

_MENTIONS = 4
"""Mentions of somebody around which the story tells who he is."""
_WORD = regex(r"[^\W_]+(?:['’.][^\W_]+)*")
_PLEADS = regex(
    r",? (?:[KQS]C\b|mitigating|defending|prosecuting|representing|for the (?:defen[cs]e|prosecution))"
)
"""What shows a lawyer behind his name."""
_MATCHED = regex(r"opposite number,? (?:\w+ )?\Z", re.IGNORECASE)
"""What leads to the name of the other side's manager."""
_SIDES = regex(r"['’]s? (?:\w+ )?(?:side|team|men|boys|players|charges|outfit)\b")
"""What a manager has, behind his name."""


def may_be_somebody(role: Description, *, saying: bool) -> bool:
    """Whether a noun can be one human being's: a known one, or any that says something and is no thing's."""
    known = role.head in PERSONS or speaks(role) or role.head in ORNAMENTS
    return role.head not in THINGS and (known or (saying and not role.head.endswith(ABSTRACT)))


def may_be_called(memory: Memory, person: Person, mention: Mention, role: Description) -> bool:
    """Whether somebody is a human being whom nothing keeps from being called so."""
    if not person.name:
        own = person.roles[0] if person.roles else None
        somebody = own is not None and not own.plural and own.head not in THINGS and speaks(own)
        somebody = somebody and own is not None and own.head != "spokesperson"
        return somebody and (own is None or role.head not in ANYBODY - NEUTRAL or own.head not in OFFICIALS)
    known = len(person.name) > 1 or is_shown(memory, person)
    body = is_body(person.name) or person.team or person.place or not is_human(person)
    if not known or body or role.head == "source" or _other_land(memory, person, role):
        return False
    return _fit(memory, person, mention, role)


def is_shown(memory: Memory, person: Person) -> bool:
    """Whether something tells a human being from a team or a firm, if only that his last name stands alone later."""
    if not person.name or person.human or person.gender or person.shown or person.age:
        return True
    if any(memory.raw.startswith(", who ", end) for _, end in person.mentions):
        return True
    alone = (memory.raw[start:end].lower() for start, end in person.mentions if end - start == len(person.name[-1]))
    return len(person.name) > 1 and any(word == person.name[-1] for word in alone)


def may_be_new(person: Person, role: Description) -> bool:
    """Whether somebody only described may be called so next: a pensioner "the widow", an insider "the source"."""
    own = person.roles[0].head
    if role.head == "source":
        return own in SOURCES
    return own in ANYBODY or role.head in ANYBODY


def _other_land(memory: Memory, person: Person, role: Description) -> bool:
    """Whether the story calls somebody a native of another land."""
    if role.head not in NATIONALS:
        return False
    called = {one.role.head for one, who in memory.called if who is person and one.role is not None}
    return bool((called & NATIONALS) - {role.head})


def _fit(memory: Memory, person: Person, mention: Mention, role: Description) -> bool:
    """Whether neither gender nor office keeps somebody from being called so."""
    gender = mention.gender or gender_of(role.head)
    shown = person.gender or next((one for known in person.roles if (one := gender_of(known.head))), "")
    if gender and shown and gender != shown:
        return False
    heads = {known.head for known in person.roles if speaks(known) and not known.plural}
    heads |= {one.role.head for one, who in memory.called if who is person and one.role is not None}
    if not heads or role.head in heads or not heads.isdisjoint(KINDS.get(role.head, ())):
        return True
    if role.head in OFFICES and "former" not in role.mods and not role.mods & _words_of(person):
        return False
    if role.head in ATTENDANTS and not role.mods:
        return False
    if (role.head in FATES or role.head in ANYBODY - NEUTRAL) and heads & OFFICIALS:
        return False
    parted = (role.head in PLAYERS and heads & STAFF) or (role.head in STAFF and heads & PLAYERS)
    return "former" in role.mods or not parted


def _words_of(person: Person) -> frozenset[str]:
    return frozenset[str]().union(*(known.mods for known in person.roles))


def evidence(raw: str, person: Person, role: Description, mention: Mention) -> float:
    """How much the story tells of somebody that the phrase says: its noun, and its other words."""
    said = _said(raw, person, mention.start)
    heads, mods = {known.head for known in person.roles if not known.plural}, _words_of(person)
    alike = role.head in heads or not heads.isdisjoint(KINDS.get(role.head, ()))
    found = 3.0 if alike else 1.0 * (role.head in said)
    if not alike and _is_anothers(raw, role, mention):
        found = -3.0 * (role.head in said)
    shared = COUNTRIES if not (alike or role.head in said) and _other_office(role, heads) else frozenset()
    asked = (word for word in role.mods.difference(WEAK, _AGED, shared) if not word.isdigit())
    found += sum(3.0 if word in mods else 1.0 for word in asked if word in said or word in mods)
    if role.head in NATIONALS:
        found += 3.0 * _of_land(raw, person, role.head)
    if role.head in FATES:
        found += 3.0 * bool(FATES[role.head] & said)
    if "former" in role.mods and role.head in PLAYERS and heads & STAFF:
        found += 2.0  # a player once, a coach now
    if role.head == "attorney":
        found += 3.0 * any(_PLEADS.match(raw, end) for _, end in person.mentions)
    if role.head in STAFF:
        found += 3.0 * any(_MATCHED.search(raw, max(0, start - 20), start) for start, _ in person.mentions)
        found += 3.0 * any(_SIDES.match(raw, at) for _, end in person.mentions for at in (end, end - 2))
    return found


def _other_office(role: Description, heads: set[str]) -> bool:
    """Whether an office is told of somebody who holds another one, so that the land of both says nothing: "the
    Norvian-born journalist" is not the president of Norvia."""
    return role.head in OFFICES and not heads.isdisjoint(OFFICES)


def _is_anothers(raw: str, role: Description, mention: Mention) -> bool:
    """Whether the story has told of somebody so called as another one's: "to her former chauffeur"."""
    owned = re.compile(rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|\w+['’]s) (?:[\w-]+ ){{0,2}}{re.escape(role.head)}\b")
    return owned.search(raw, max(0, mention.start - _FAR), mention.start) is not None


_FAR = 1500
"""Code points back to words for somebody as another one's."""
_AGED = frozenset({"year", "old"})


def _of_land(raw: str, person: Person, native: str) -> int:
    """1 where a name stands beside the land that is asked for, -1 beside another one: "Denmark's Jo Holm"."""
    land = LANDS.get(native, PLACES.get(native, native))
    near: set[str] = set()
    for start, end in person.mentions[:_MENTIONS]:
        line = max(raw.rfind("\n", 0, start), start - _BESIDE)
        before, behind = raw[line + 1 : start].lower(), raw[end : end + _BESIDE].lower()
        found = (*_WORD.findall(before)[-2:], *_WORD.findall(behind)[:2])
        near.update(PLACES.get(word, word) for word in map(modifier, found))
        near.update(LANDS.get(word, word) for word in found)
    return 1 if land in near else -1 if near & _ALL_LANDS else 0


_BESIDE = 30
"""Code points beside a name that tell of which land somebody is."""
_ALL_LANDS = COUNTRIES | frozenset(LANDS.values())


def _said(raw: str, person: Person, before: int) -> frozenset[str]:
    """The words of the sentences that name somebody, up to a place, as modifiers are compared."""
    found: set[str] = set()
    for start, end in person.mentions[:_MENTIONS]:
        if start >= before:
            break
        left = max(raw.rfind("\n", 0, start), raw.rfind(". ", 0, start))
        right = min(at if at >= 0 else len(raw) for at in (raw.find("\n", end), raw.find(". ", end)))
        found.update(_WORD.findall(raw[left + 1 : right].lower()))
    plain = {word.removesuffix("'s").removesuffix("’s") for word in found}
    return frozenset(SYNONYMS.get(word, PLACES.get(word, word)) for word in plain)
