"""Members of a group that the text described before: "another said", "one of them said"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pullquote.speech.cast import Person
from pullquote.speech.meant import Referent, agrees, anchor_of
from pullquote.speech.roles import DECIDED, covered, deciding
from pullquote.speech.values import Description, Mention
from pullquote.speech.words import DOCUMENTS
from pullquote.text.patterns import regex

if TYPE_CHECKING:
    from pullquote.speech.resolve import Memory

_NEAR = 600
"""Code points within which "one of them" takes up a group."""
Unnamed = list[tuple[Mention, Person]]


def another(unnamed: Unnamed, mention: Mention) -> Referent:
    """ "Another said", "the other said": one more of the kind that spoke last."""
    met = next((entry for entry in reversed(unnamed) if _may_be_more(entry[1].roles[0])), None)
    if met is None:
        return Referent(mention)
    kind = met[1].roles[0]
    return _member(unnamed, mention, Description(kind.head, kind.mods | {"another"}, indefinite=True), met)


def _may_be_more(role: Description) -> bool:
    return (role.indefinite or role.plural) and role.head not in DOCUMENTS


def of_another_kind(raw: str, unnamed: Unnamed, referent: Referent) -> bool:
    """Whether words beside "another" tell what he is, where no group was: "said another, a diplomat"."""
    mention, anchor = referent.mention, referent.anchor
    if mention.role is None or mention.role.head != "another" or not _APPOSED.match(raw, mention.end):
        return False
    return not any(one.roles[0].plural and (met.start, met.end) == anchor for met, one in unnamed)


_APPOSED = regex(r", an? \w")


def one_of(unnamed: Unnamed, mention: Mention) -> Referent:
    """ "One of them said": somebody of the group that was described last."""
    met = next((entry for entry in reversed(unnamed) if entry[1].roles[0].plural), None)
    if met is None or mention.start - met[0].end > _NEAR:
        return Referent(mention)
    kind = met[1].roles[0]
    after = {id(one) for at, one in unnamed if at.start > met[0].end and one.full != met[1].full}
    found = _member(unnamed, mention, Description(kind.head, kind.mods, indefinite=True), met)
    return replace(found, ambiguous=bool(after))


def one_of_those(unnamed: Unnamed, mention: Mention, role: Description) -> Referent | None:
    """ "One of the people said": somebody of the group of that noun that was described last."""
    met = next((entry for entry in reversed(unnamed) if _is_group(entry[1].roles[0], role)), None)
    if met is None:
        return None
    kind = met[1].roles[0]
    return _member(unnamed, mention, Description(kind.head, kind.mods | role.mods, indefinite=True), met)


def _is_group(group: Description, role: Description) -> bool:
    return group.plural and group.head == role.head and all(covered(word, group.mods) for word in role.mods)


def _member(unnamed: Unnamed, mention: Mention, role: Description, met: tuple[Mention, Person]) -> Referent:
    place = (mention.start, mention.end)
    whole = met[1].full or (met[0].start, met[0].end)
    one = Person((), [role], "", True, [place], whole, True)
    unnamed.append((mention, one))
    return Referent(mention, one, anchor=whole)


def identify(unnamed: Unnamed, mention: Mention, role: Description, person: Person) -> None:
    """Learn what "a spokesperson for the ministry" was, from "said the spokesperson, Ann Lee" shortly after."""
    if role.mods or role.plural or role.indefinite:
        return
    if not role.definite:
        _take_over(unnamed, mention, role, person)
        return
    recent = [(met, one) for met, one in unnamed[-6:] if 0 <= mention.start - met.end < _NEAR]
    alike = [(met, one) for met, one in recent if one.roles[0].head == role.head and one.roles[0].mods]
    if len(alike) != 1 or recent[-1][0] is not alike[0][0] or not agrees(person, alike[0][0]):
        return
    met, one = alike[0]
    if not one.roles[0].plural and one.roles[0] not in person.roles:
        person.roles.append(one.roles[0])
        person.role_places.append((met.start, met.end))


def _take_over(unnamed: Unnamed, mention: Mention, role: Description, person: Person) -> None:
    """Learn what "the head of Wex Academy" was, from "headteacher Jo Hill said" right after."""
    met, one = unnamed[-1] if unnamed else (None, None)
    if met is None or one is None or role.head not in _LEADING or not 0 <= mention.start - met.end < _NEXT:
        return
    known = one.roles[0]
    if known.head == "head" and known.mods and not (known.plural or known.indefinite) and agrees(person, met):
        person.roles.append(known)
        person.role_places.append((met.start, met.end))


_NEXT = 250
"""Code points within which "the head of" a body is told by name."""
_LEADING = frozenset("head principal ceo director chair president".split())
"""Who may be the head of a body, under another title."""


def is_member(role: Description, group: Description) -> bool:
    """Whether "the former official" can be one of "the current and former Ukrainian officials"."""
    return (
        group.plural
        and not role.plural
        and role.head == group.head
        and deciding(role) <= group.mods
        and bool(role.mods)
        and all(covered(word, group.mods) for word in role.mods)
    )


def member(role: Description, group: Description) -> Description:
    """One of a group: what is said of all, and what sets this one apart."""
    shared = group.mods - DECIDED - {"current"}
    return Description(role.head, role.mods | shared, False, role.definite, True)


_TWO = regex(r"\b(?:[Tt]wo|[Bb]oth|pair)\b")


def together(memory: Memory, mention: Mention, paragraph: int) -> Referent | None:
    """ "The two leaders": those who have just spoken with one voice, or whom a sentence has named together."""
    joint = [topic for where, topic in memory.topics[-6:] if topic.others and 0 <= paragraph - where <= 2]
    if not joint and _TWO.search(memory.raw, mention.start, mention.end):
        joint = [pair for where, pair in memory.pairs[-1:] if 0 <= paragraph - where <= 2]
    if not joint:
        return None
    return Referent(mention, joint[-1].person, False, True, anchor_of(joint[-1]), joint[-1].others)
