"""What is known of the speakers only once the whole article is read."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from pullquote.speech.addressed import turn_round
from pullquote.speech.alone import alone
from pullquote.speech.cast import Person, is_human
from pullquote.speech.holdings import Holding, as_holding
from pullquote.speech.introduced import named_next
from pullquote.speech.meant import Referent
from pullquote.speech.repeated import repeated
from pullquote.speech.resolve import Memory
from pullquote.speech.transcript import is_answer, labels, quoted_labels
from pullquote.speech.values import Kind, Mention, Region, Strength
from pullquote.speech.within import tellers_own


def settled(
    raw: str,
    regions: Sequence[Region],
    memory: Memory,
    holdings: Mapping[int, Holding],
    nobody: Collection[int],
) -> dict[int, Holding]:
    """The holdings with speakers who are named late, with the turns of interviews, and with speech over paragraphs."""
    later = named_next(raw, memory.cast, memory.unnamed)
    found = {at: _named(held, later) for at, held in holdings.items()}
    _answer(raw, regions, memory, found)
    _share(regions, found, nobody)
    alone(raw, regions, memory.cast, found, nobody)
    repeated(raw, regions, found, nobody)
    tellers_own(raw, regions, found)
    turn_round(raw, regions, found)
    return found


def _named(held: Holding, later: Mapping[int, Referent]) -> Holding:
    """Somebody who was only described, with the name that the story gives him afterwards; "my son" in a speech may be
    another's son than he whom the story names."""
    person, own = held.referent.person, held.referent.mention.owned in {"my", "our"}
    alone = person is not None and held.referent.author is None and not own
    name = later.get(id(person)) if alone else None
    return held if name is None else replace(held, referent=replace(held.referent, author=name))


def _answer(raw: str, regions: Sequence[Region], memory: Memory, holdings: dict[int, Holding]) -> None:
    """Give the turns "A:" and "TA:" of an interview to the one whom its introduction names."""
    short = {**labels(raw), **quoted_labels(raw, [region.start for region in regions if region.depth == 0])}
    if not short:
        return
    begin = min(short)
    people = [
        person
        for person in memory.cast.people
        if len(person.name) > 1 and is_human(person) and person.full is not None
    ]
    guests = [person for person in people if person.mentions[0][0] < begin]
    for at, region in enumerate(regions):
        label = short.get(region.start) if region.depth == 0 else None
        if label is None:
            continue
        fits = (
            guests
            if is_answer(label)
            else [person for person in people if _initials(person) == label.lower()]
        )
        held = _holding(fits[0]) if len(fits) == 1 else None
        if held is not None:
            holdings[at] = held


def _initials(person: Person) -> str:
    return "".join(word[0] for word in person.name)


def _holding(person: Person) -> Holding | None:
    assert person.full is not None
    name = Mention(person.full[0], person.full[1], Kind.NAME, person.name)
    return as_holding(Referent(name, person, guessed=True), -1)


def _share(regions: Sequence[Region], holdings: dict[int, Holding], nobody: Collection[int]) -> None:
    """A speech over several paragraphs has one speaker, wherever the text names him."""
    holders: dict[int, Holding] = {}
    for at, held in holdings.items():
        kept = holders.get(regions[at].group)
        if kept is None or kept.strength is Strength.CARRIED:
            holders[regions[at].group] = held
    for at, region in enumerate(regions):
        shared = holders.get(region.group)
        mine = holdings.get(at)
        if shared is not None and at not in nobody and (mine is None or mine.strength is Strength.CARRIED):
            holdings[at] = shared
