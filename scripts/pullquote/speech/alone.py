"""Quotations that stand alone in their paragraph, with no clause near them: who is the only one to say them?"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from pullquote.speech.cast import Cast, Person, is_human
from pullquote.speech.holdings import Holding, as_holding, weaker
from pullquote.speech.layout import paragraphs, words
from pullquote.speech.meant import Referent
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.values import Kind, Mention, Region, Span
from pullquote.text.patterns import regex

_FAR = 4
"""Paragraphs between two quotations of one speaker within which a third is his too."""
_FEWEST = 5
"""Words of what is no heading."""
_OWN = regex(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me|myself)\b")
_HE = regex(r"\b(?:[Hh]e|[Hh]im|[Hh]is)\b")
_SHE = regex(r"\b(?:[Ss]he|[Hh]er|[Hh]ers)\b")


def alone(
    raw: str, regions: Sequence[Region], cast: Cast, holdings: dict[int, Holding], nobody: Collection[int]
) -> None:
    """Give quotations that stand alone to whoever speaks before and after them, or whom the text before is about."""
    lone = [at for at in _outer(regions) if at not in holdings and at not in nobody]
    lone = [at for at in lone if _is_speech(raw[regions[at].start : regions[at].end])]
    if not lone:
        return
    places = paragraphs(raw)
    starts = [start for start, _ in places]
    for at in lone:
        here = bisect_right(starts, regions[at].start) - 1
        if here < 0 or not _is_bare(raw, places[here], regions):
            continue
        held = _between(raw, regions, cast, holdings, at) or _about(raw, regions, cast, places, here)
        held = held or _behind(raw, regions, holdings, at, places[:here])
        if held is not None:
            holdings[at] = held


def is_own(content: str) -> bool:
    """Whether words are about who says them: "I cried"."""
    return _OWN.search(content) is not None


def _outer(regions: Sequence[Region]) -> list[int]:
    found = [at for at, region in enumerate(regions) if region.parent < 0]
    return sorted(found, key=lambda at: regions[at].start)


def _is_speech(content: str) -> bool:
    """Whether a quotation is a sentence or more."""
    told = content.strip(" ‘’'\"“”")
    return told[:1].isupper() and told[-1:] in {".", "!", "?", "…"} and len(told.split()) >= _FEWEST


def _is_bare(raw: str, place: Span, regions: Sequence[Region]) -> bool:
    """Whether a paragraph has no word outside its marks."""
    return not any(map(str.isalnum, _told(raw, *place, regions)))


def _told(raw: str, start: int, end: int, regions: Sequence[Region]) -> str:
    """What the text itself tells in a stretch, without what stands in marks."""
    inside = sorted(
        (max(start, one.start), min(end, one.end))
        for one in regions
        if one.parent < 0 and one.start < end and start < one.end
    )
    parts: list[str] = []
    at = start
    for first, last in inside:
        parts.append(raw[at:first])
        at = max(at, last)
    return " ".join((*parts, raw[at:end]))


def _between(
    raw: str, regions: Sequence[Region], cast: Cast, holdings: dict[int, Holding], at: int
) -> Holding | None:
    """Who speaks right before and right after, where the text between names nobody else."""
    order = [one for one in _outer(regions) if one in holdings]
    place = sum(regions[one].start < regions[at].start for one in order)
    if not place:
        return None
    before = holdings[order[place - 1]]
    who = _person(before)
    last = place == len(order)
    if who is None or any(_person(holdings[one]) is not who for one in (order if last else order[place : place + 1])):
        return None
    start, end = regions[order[place - 1]].end, regions[at].end if last else regions[order[place]].start
    if raw.count("\n", start, end) > 2 * _FAR or _others(raw, start, end, regions, cast, who):
        return None
    return weaker(before)


def _behind(
    raw: str, regions: Sequence[Region], holdings: dict[int, Holding], at: int, before: Sequence[Span]
) -> Holding | None:
    """Who speaks alone in the paragraph before."""
    near = [one for one in _outer(regions) if before and before[-1][0] <= regions[one].start < regions[at].start]
    held = holdings.get(near[-1]) if near else None
    return weaker(held) if held is not None and _is_bare(raw, before[-1], regions) else None


def _person(held: Holding) -> Person | None:
    """The one human being, known by name, who holds a quotation."""
    referent = held.referent
    person = referent.person
    if person is None or referent.ambiguous or referent.others or not person.name or not is_human(person):
        return None
    return person


def _others(raw: str, start: int, end: int, regions: Sequence[Region], cast: Cast, who: Person) -> bool:
    """Whether the text itself speaks of somebody else in a stretch, by name or by role."""
    if any(one is not who for one in _met(cast, start, end, regions)):
        return True
    own = [place for place in who.role_places if start <= place[0] < end]
    edges = [start, *(edge for place in sorted(own) for edge in place), end]
    told = " ".join(_told(raw, edges[at], edges[at + 1], regions) for at in range(0, len(edges), 2))
    return any(is_role_noun(item.lower) for item in words(told, 0, len(told)))


def _met(cast: Cast, start: int, end: int, regions: Sequence[Region]) -> Iterator[Person]:
    """Every human being whom the text itself names in a stretch."""
    for person in cast.people:
        if not is_human(person) or not (len(person.name) > 1 or person.human or person.gender):
            continue
        at = bisect_right(person.mentions, (start, 0))
        near = [place for place, _ in person.mentions[at : at + 3] if place < end]
        if any(not any(one.start <= place < one.end for one in regions) for place in near):
            yield person


def _about(
    raw: str, regions: Sequence[Region], cast: Cast, places: Sequence[Span], here: int
) -> Holding | None:
    """Whom the paragraph before is about, where it opens with him and names nobody else; the words are about "I"."""
    start, end = places[here]
    said = raw[start:end]
    if here < 1 or not is_own(said):
        return None
    begin, close = places[here - 1]
    met = list(_met(cast, begin, close, regions))
    if len(met) != 1 or len(met[0].name) < 2 or not _opens(raw, begin, met[0]):
        return None
    who = met[0]
    if (_HE.search(said) and who.gender != "f") or (_SHE.search(said) and who.gender != "m"):
        return None  # perhaps somebody else tells of him
    behind = places[here + 1] if here + 1 < len(places) else None
    if _others(raw, begin, close, regions, cast, who) or (behind and _others(raw, *behind, regions, cast, who)):
        return None
    if who.full is None:
        return None
    name = Mention(who.full[0], who.full[1], Kind.NAME, who.name)
    return as_holding(Referent(name, who, guessed=True), -1)


def _opens(raw: str, begin: int, who: Person) -> bool:
    """Whether a paragraph begins with somebody's name, perhaps behind a title."""
    at = bisect_right(who.mentions, (begin, 0))
    at -= at > 0 and who.mentions[at - 1][0] >= begin
    first = who.mentions[at][0] if at < len(who.mentions) else -1
    return first >= begin and len(raw[begin:first].split()) <= 1
