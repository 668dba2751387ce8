"""Offices told by a verb: "X, who chairs the African group" is the chair of the African group."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType

from pullquote.speech.cast import Person
from pullquote.speech.layout import Word
from pullquote.speech.roles import describe
from pullquote.speech.values import Description, Span

_OFFICE = MappingProxyType(
    {
        "chairs": "chair", "co-chairs": "co-chair", "heads": "head", "leads": "head", "runs": "head",
        "directs": "director", "edits": "editor", "coaches": "coach", "manages": "manager", "owns": "owner",
        "founded": "founder", "co-founded": "co-founder", "represents": "representative", "teaches": "teacher",
        "farms": "farmer", "drives": "driver", "presides": "president",
    }
)  # fmt: skip
"""A verb for what somebody does -> who does it."""
_DUTY = re.compile(
    r"(?:, (?:\d{1,3}|aged \d{1,3}))?,? (who (?:also |now |has long )?(?P<verb>[a-z-]+) (?P<what>[^,.;:“”\"\n]{3,70}))"
)


def office(item: Word) -> str:
    """Who does what a verb says, as compared: "chair" for "chairs"; empty for other words."""
    return _OFFICE.get(item.lower, "")


def duties(raw: str, person: Person) -> Iterator[tuple[Description, Span]]:
    """The offices that a relative clause behind the full name tells, and where it stands."""
    if person.full is None or person.anonymous:
        return
    found = _DUTY.match(raw, person.full[1])
    noun = _OFFICE.get(found["verb"], "") if found else ""
    role = describe(f"{noun} of {found['what']}") if found and noun else None
    if found is not None and role is not None and role.head == noun:
        yield role, found.span(1)
