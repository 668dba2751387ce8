"""Who answers what another one tells of him: "Orr accused Hill of theft. “I deny it,” she said" are Hill's words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from pullquote.speech.cast import Cast, Person, is_human
from pullquote.speech.holdings import Holding
from pullquote.speech.layout import Word
from pullquote.speech.meant import Referent
from pullquote.speech.phrases import named
from pullquote.speech.runs import run_from
from pullquote.speech.values import Cue, Kind, value

Items = Sequence[Word]
_NEAR = 4
"""Paragraphs within which somebody answers what is told of him."""
DENIALS = frozenset(
    """deny denies denied reject rejects rejected dispute disputes disputed apologise apologises apologised apologize
    apologizes apologized""".split()
)


@value
class Told:
    """Somebody who says something of another one."""

    teller: Person
    of: Person
    paragraph: int
    to: bool = False
    """Whether he tells it to him."""


def told_in(
    cast: Cast,
    items: Items,
    found: Sequence[Cue],
    resolved: Mapping[int, Holding],
    paragraph: int,
    head: Referent | None,
) -> Iterator[Told]:
    """Of whom those say something who speak in a sentence of the story, and on whom a judge passes sentence."""
    judge = None if head is None or head.mention.kind is not Kind.NAME else head.person
    if head is not None and judge is not None and any(role.head in _JUDGES for role in judge.roles):
        at = next((place for place, item in enumerate(items) if item.start >= head.mention.end), len(items))
        yield from (Told(judge, one, paragraph, True) for one in [*_behind(cast, items, at)][:1] if one is not judge)
    for cue in found:
        if cue.shape != "before" or cue.verb not in resolved:
            continue
        teller = resolved[cue.verb].referent.person
        if teller is None or not teller.name:
            continue
        for other in _behind(cast, items, cue.last + 1):
            if other is not teller:
                yield Told(teller, other, paragraph, cue.word == "tell")
                break


def _behind(cast: Cast, items: Items, at: int) -> Iterator[Person]:
    """Who is named in a sentence from a place on."""
    while at < len(items):
        run = run_from(items, at, len(items))
        if run > at:
            who = named(items, at, at, run)
            person, unsure = cast.named(who.name, who.start, who.gender, who.role)
            if person is not None and not unsure and is_human(person):
                yield person
        at = max(run, at + 1)


_JUDGES = frozenset("judge justice magistrate recorder sheriff coroner".split())


def addressees(told: Sequence[Told], gender: str, paragraph: int) -> Collection[int]:
    """The identities of those to whom somebody else who may be "he" or "she" has just said something."""
    near = [one for one in told[-_NEAR:] if one.to and paragraph - one.paragraph <= _NEAR]
    return frozenset(id(one.of) for one in near if gender and _may_be(one.teller, gender))


def accusers(told: Sequence[Told], gender: str, paragraph: int) -> Collection[int]:
    """The identities of those who have just told something of somebody else who surely is "he" or "she"."""
    near = [one for one in told[-_NEAR:] if paragraph - one.paragraph <= _NEAR]
    return frozenset(id(one.teller) for one in near if gender and _may_be(one.of, gender))


def _may_be(person: Person, gender: str) -> bool:
    return person.gender == gender or (not person.gender and person.human and len(person.name) > 1)
