"""Whom "he" or "she" means where the subjects of the sentences before do not tell."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pullquote.speech.cast import Cast, Person, is_human
from pullquote.speech.given import guessed_by_ending
from pullquote.speech.meant import Referent, anchor_of, is_surely_human, may_be, may_mean
from pullquote.speech.values import Kind, Mention
from pullquote.text.patterns import regex

_NEAR = 600
"""Code points within which a reader remembers somebody who was only mentioned."""


def nearer(cast: Cast, mention: Mention, topic: Referent) -> Referent | None:
    """Who surely is "she", named after somebody who may be: "An adviser scoffed. Ms Orr's office ... she wrote"."""
    person = topic.person
    if not mention.gender or topic.mention.gender or (person is not None and (person.gender or person.name)):
        return None
    found = [
        one
        for one in cast.people
        if one.gender == mention.gender and topic.mention.end < one.last_before(mention.start)
    ]
    return Referent(mention, found[0], False, True, found[0].full) if len(found) == 1 else None


def goes_on(
    topics: Sequence[tuple[int, Referent]], mention: Mention, person: Person | None, paragraph: int
) -> bool:
    """Whether a surname that two share goes on with the one of them whom the last sentences were surely about."""
    if person is None or len(mention.name) > 1 or not is_human(person):
        return False
    near = [one for where, one in topics[-_TOPICS:] if 0 <= paragraph - where <= 1]
    named = [one for one in near if one.person is not None and mention.name[0] in one.person.name]
    full = bool(named) and all(one.person is person and not one.ambiguous for one in named)
    return full and any(one.mention.kind is Kind.NAME and len(one.mention.name) > 1 for one in named)


_TOPICS = 6
"""Subjects of the last sentences."""


def regender(
    topics: Sequence[tuple[int, Referent]], speaking: Person | None, mention: Mention, paragraph: int
) -> None:
    """Learn that who has just spoken is a man, if only the end of his name is a woman's: "Chaminda told us. He"."""
    if not mention.gender or not topics or topics[-1][0] != paragraph or speaking is None:
        return
    mistaken = speaking.gender not in {"", mention.gender} and guessed_by_ending(speaking.name)
    if mistaken and topics[-1][1].person is speaking and topics[-1][1].mention.kind is Kind.NAME:
        speaking.gender = mention.gender


def only_one(cast: Cast, mention: Mention, barred: Collection[int] = ()) -> Referent:
    """The only person of the sentences before who can be "he" or "she", though the subject of none of them."""
    if not mention.gender:
        return Referent(mention)
    near = [
        person
        for person in cast.people
        if 0 <= person.last_before(mention.start) >= mention.start - _NEAR
        and may_be(person, mention.gender)
        and id(person) not in barred
    ]
    sure = [person for person in near if person.gender]
    found = sure or near
    if len(found) != 1:
        return Referent(mention)
    return Referent(mention, found[0], False, True, found[0].full)


def beside_own(
    topics: Sequence[tuple[int, Referent]],
    beside: Sequence[tuple[int, int, Referent]],
    topic: Referent,
    gender: str,
    speaking: Person | None,
) -> bool:
    """Whether "she" may be either of two: "Her mother, Grace, will drive the van"; a subject that speaks is she, and so
    is who is met there by her full name, unless somebody like her has been `speaking`: "Her aunt, Ann Hill, wept"."""
    if _is_met(topic) and (speaking is None or speaking.gender not in {"", gender}):
        return False
    first = max(0, len(topics) - 8)
    met = [at for at, (_, one) in enumerate(topics[first:], first) if one.person is topic.person]
    return bool(met) and any(
        at == met[-1] and who.mention.kind is Kind.PRONOUN and who.mention.gender == gender
        for at, _, who in beside[-6:]
        if who.person is not topic.person
    )


def _is_met(topic: Referent) -> bool:
    """Whether the words that speak of somebody are those that name him in full, the only ones to do so."""
    fulls = topic.person.fulls if topic.person is not None else []
    return len(fulls) == 1 and topic.mention.start <= fulls[0] < topic.mention.end


def still(cast: Cast, referent: Referent, last: Referent) -> Referent:
    """The last one who spoke, if a pronoun that goes on with a speech can mean him."""
    mention = referent.mention
    if not mention.gender or mention.kind is not Kind.PRONOUN or last.person is None or last.ambiguous:
        return referent
    if not may_mean(cast, mention, last) or not is_surely_human(last):
        return referent
    return Referent(mention, last.person, guessed=True, anchor=anchor_of(last))


def recent_ones(
    topics: Sequence[tuple[int, Referent]], beside: Sequence[tuple[int, int, Referent]], mention: Mention
) -> list[tuple[int, Referent]]:
    """What a pronoun may take up, the most recent last."""
    recent = list(topics[-8:])
    if mention.gender:
        begin = len(topics) - len(recent)
        for at, where, who in reversed(beside[-6:]):
            if at >= begin:
                recent.insert(at - begin, (where, who))
    return recent


def is_told_of(mention: Mention, content: str) -> bool:
    """Whether words speak of another "he" or "she" and not of oneself, as those of somebody who was brought in beside
    her do: "Her sister, Ann Lee, sighs. “She never listens,” she says"."""
    return _THIRD[mention.gender].search(content) is not None and _FIRST.search(content) is None


_THIRD = {"m": regex(r"\b(?:[Hh]e|[Hh]im|[Hh]is)\b"), "f": regex(r"\b(?:[Ss]he|[Hh]er|[Hh]ers)\b")}
_FIRST = regex(r"\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur)\b")


def just_told(holders: Sequence[Person], place: int) -> bool:
    """Whether the first of those with one title has just been named, and the others no longer are in mind."""
    first, second = (person.last_before(place) for person in holders[:2])
    return first > place - _JUST and second < place - _LONG


_JUST = 250
"""Code points within which somebody was named last; the other holders of his title were so long before."""
_LONG = 600
