"""Offices told by a verb: "X, who chairs the African group" is the chair of the African group."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType

from pullquote.speech.cast import Person, is_human
from pullquote.speech.layout import Word
from pullquote.speech.roles import describe, speaks
from pullquote.speech.scene import Scene
from pullquote.speech.standing import standing
from pullquote.speech.values import Description, Span
from pullquote.speech.verbs import VERBS
from pullquote.speech.words import BODIES, DOCUMENTS
from pullquote.text.patterns import regex

_OFFICE = MappingProxyType(
    {
        "chairs": "chair", "co-chairs": "co-chair", "heads": "head", "leads": "head", "runs": "head",
        "directs": "director", "edits": "editor", "coaches": "coach", "manages": "manager", "owns": "owner",
        "founded": "founder", "co-founded": "co-founder", "represents": "representative", "teaches": "teacher",
        "farms": "farmer", "lectures": "lecturer", "supports": "supporter", "researches": "researcher",
        "campaigns": "campaigner", "volunteers": "volunteer", "advises": "advisor", "works": "employee",
        "drives": "driver", "presides": "president",
    }
)  # fmt: skip
"""A verb for what somebody does -> who does it."""
_DUTY = regex(
    r"(?: \([^()\n]{1,40}\))?(?:, (?:\d{1,3}|aged \d{1,3}))?,? "
    r"(who (?:also |now |has long )?(?P<verb>[a-z-]+) (?P<what>[^,.;:“”\"\n]{3,70}))"
)


_LINK = regex(r"^(?:in|at|for|with|on) ")
"""What leads from a verb to the field or the body: "who lectures in", "who works for"."""


def office(item: Word) -> str:
    """Who does what a verb says, as compared: "chair" for "chairs"; empty for other words."""
    return _OFFICE.get(item.lower, "")


_AMONG = regex(
    r"(?:, [^,.;:“”\"\n]{1,60}){0,2},? who (?:is|was) (?P<among>among) (?:the|some|several|dozens of) "
    r"(?P<what>[a-z][a-z -]{2,40}s)\b"
)
_WORKS = regex(
    r"(?:, (?:aged )?\d{1,3})?,? who (?:is|remains|works as|serves as|has been) "
    r"(?P<what>(?:an?|the|one of|its|their|[A-Z][\w’']*['’]s) [^,.;:“”\"\n]{3,70})"
)
"""What follows a name and says who it is: "who was among the protesters", "who is a nurse"."""
_JOINED = regex(
    r"(?:, (?:aged )?\d{1,3})?,? who (?:(?:joined|took over|started|returned)(?: the [a-z]+)? as"
    r"|was (?:appointed|elected|hired as|named as)) (?P<what>(?:its |the |their )?[a-z][a-z -]{3,40}?)"
    r"(?= (?:in|on|at|of|last|this|after|from|two|three|by)\b|,)"
)
"""What tells since when somebody has an office: "who joined as finance director in May"."""
_IS = regex(r"(?P<what>(?:[Ii]ts|[Tt]heir|[Tt]he|[A-Z][\w’']*['’]s) [^,.;:“”\"\n]{3,60}?) (?:is|remains) $")
"""What leads to a name with "is": "Its spokesman is Jo Hill"."""
_MENTIONS = 6
"""Mentions of somebody that are looked at."""


def duties(raw: str, person: Person) -> Iterator[tuple[Description, Span]]:
    """The offices that a relative clause behind the full name tells, and where it stands."""
    if person.full is None or person.anonymous:
        return
    found = _DUTY.match(raw, person.full[1])
    noun = _OFFICE.get(found["verb"], "") if found else ""
    role = describe(f"{noun} of {_LINK.sub('', found['what'])}") if found and noun else None
    if found is not None and role is not None and role.head == noun:
        yield role, found.span(1)


def callings(scene: Scene, person: Person) -> Iterator[tuple[Description, Span]]:
    """What the text says that somebody is, outside quotations, and where: "X, 24, a nurse", "its spokesman is X"."""
    if person.full is None or person.anonymous or not is_human(person):
        return
    for start, end in (person.full, *person.mentions[:_MENTIONS]):
        if any(one.start <= start < one.end for one in scene.regions):
            continue
        found = [one.match(scene.raw, end) for one in (_AMONG, _WORKS, _JOINED)]
        found.append(_IS.search(scene.raw, max(0, start - _BEFORE), start))
        yield from standing(scene.raw, end)
        for one in found:
            if one is not None and VERBS.keys().isdisjoint(one["what"].split()[2:]):
                yield from _roles(one)


def _roles(found: re.Match[str]) -> Iterator[tuple[Description, Span]]:
    """The roles of a stretch, each with its place: "a driver from Ghent and a member of the union" are two."""
    crowd = "among" in found.groupdict()
    at = found.start("what")
    for part in _SEVERAL.split(found["what"]):
        role = describe("one of the " + part if crowd else part)
        if role is not None and not role.plural and _is_calling(role):
            yield role, (found.start("among") if crowd else at, at + len(part))
        at += len(part) + len(" and ")


_SEVERAL = regex(r" and (?=an? |the )")
_BEFORE = 70
"""Code points before a name in which a clause with "is" leads to it."""


def _is_calling(role: Description) -> bool:
    return speaks(role) and role.head not in BODIES and role.head not in DOCUMENTS
