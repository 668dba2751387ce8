"""Who pleads in a court, by what stands behind the name: "Simon Teale KC", "Jo Hill, prosecuting", "Ed Poole, for the
defence"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.cast import Person
from pullquote.speech.layout import Word
from pullquote.speech.roles import modifier
from pullquote.speech.values import Description

Items = Sequence[Word]
_SILK = frozenset("kc qc sc".split())
_PARTIES = frozenset(
    """prosecution crown state defence defense claimant claimants plaintiff plaintiffs appellant appellants respondent
    accused defendant defendants family families""".split()
)
_HONORIFICS = frozenset("mr mrs ms miss mr. mrs. ms. dr dr.".split())
_ACTING = frozenset("appearing acting representing".split())
_DEFENDING = frozenset("defending mitigating".split())
_ACCUSING = frozenset("prosecution crown state".split())


def pleads(items: Items, stop: int) -> list[Description]:
    """The offices in court that the words at and behind the end of a name show."""
    found = [_counsel()] if items[stop - 1].lower in _SILK else []
    if stop + 1 >= len(items) or items[stop].text != ",":
        return found
    word = items[stop + 1].lower
    if word == "prosecuting":
        return [_counsel("prosecution"), Description("prosecutor", frozenset())]
    if word in _DEFENDING:
        return [_counsel("defence")]
    party = _party(items, stop + 1 + (word in _ACTING))
    if party in _ACCUSING:
        return [_counsel(party), Description("prosecutor", frozenset())]
    return [_counsel(party)] if party else found


def _counsel(*party: str) -> Description:
    return Description("attorney", frozenset(map(modifier, party)))


def _party(items: Items, at: int) -> str:
    """The side in "for the defence", "representing the family", "for Mr Poole"."""
    at += at < len(items) and items[at].lower == "for"
    the = at + 1 < len(items) and items[at].lower == "the" and items[at - 1].lower in {"for", "representing"}
    if at + 1 < len(items) and items[at - 1].lower == "for" and items[at].lower in _HONORIFICS and items[at + 1].name:
        return items[at + 1].lower
    return items[at + 1].lower if the and items[at + 1].lower in _PARTIES else ""


def is_counsel(person: Person | None) -> bool:
    """Whether somebody puts the questions in a court."""
    return person is not None and any(role.head in {"attorney", "prosecutor"} for role in person.roles)
