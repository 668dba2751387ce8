"""A speaker given by a description whose parts the article tells apart: "the Ethiopian finance minister" where Ethiopia
is the story's country and "Finance Minister X" speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from pullquote.speech.borne import Borne, borne
from pullquote.speech.brought import just_spoken
from pullquote.speech.cast import Person, is_human
from pullquote.speech.duties import callings, duties
from pullquote.speech.holdings import Holding
from pullquote.speech.layout import Word, words
from pullquote.speech.meant import Referent
from pullquote.speech.names import Same
from pullquote.speech.nouns import gender_of
from pullquote.speech.roles import covered, describe, modifier, same_role
from pullquote.speech.scene import Scene
from pullquote.speech.speakers import known
from pullquote.speech.standing import leading, placed
from pullquote.speech.synonyms import SOMEBODY
from pullquote.speech.values import Description, Kind, Span, Speaker, value
from pullquote.speech.verbs import AUXILIARIES, VERBS, is_adverb
from pullquote.speech.wanted import Wanted, akin, left_open, recast, unlike, wanted
from pullquote.speech.within import is_own
from pullquote.speech.words import BODIES, CONJUNCTIONS, DECIDING, DETERMINERS, PREPOSITIONS

Told = tuple[Description, Span]
"""A role of somebody and where the text tells it."""


@value
class _Fit:
    """How well a description fits somebody."""

    sure: int
    """3 where his own role tells all, 2 where the words around it do, 1 where the story as a whole does."""
    spare: int
    """Words of his role that the description has not: the minister of state is less likely the minister."""
    spans: tuple[Span, ...]


def described(scene: Scene, held: Holding, speaker: Speaker) -> tuple[Span, ...]:
    """The words that show the speaker to be the one described and nobody else; empty where they do not."""
    want = wanted(speaker.names[0]) if not speaker.named and len(speaker.names) == 1 else None
    referent = held.referent
    if (
        want is None
        or referent.person is None
        or referent.ambiguous
        or referent.mention.joint
        or referent.others
    ):
        return ()
    own = list(all_told(scene, referent.person))
    mention = referent.mention
    own += leading(scene.raw, mention)
    if mention.role is not None and mention.kind is Kind.ROLE and (mention.role.mods or not referent.person.name):
        own.append((mention.role, (mention.start, mention.end)))
    ours = _fit(scene, own, want) or _owned_fit(scene, referent, own, want)
    if ours is None:
        return ()
    if ours.sure == _OWN and speaker.names[0].lower().startswith(("a ", "an ", "another ")):
        return ours.spans  # one of several neighbours is a neighbour
    rivals = (
        _fit(scene, list(all_told(scene, other)), want) for other in _others(scene, referent.person, own, want)
    )
    if any(one is not None and (one.sure, -one.spare) >= (ours.sure, -ours.spare) for one in rivals):
        return ()
    return ours.spans


_OWN = 3
"""Of somebody whose own role tells all that is asked for."""


def put_otherwise(scene: Scene, held: Holding, speaker: Speaker) -> bool:
    """Whether a description may be of the one who speaks, in words that the text has not: never a contradiction.

    It is none of him where he has that very office elsewhere, where it shows a woman and he is a man, and where it is
    plainly of somebody else in the article.
    """
    want = wanted(speaker.names[0]) if not speaker.named and len(speaker.names) == 1 else None
    person, mention = held.referent.person, held.referent.mention
    if speaker.named:
        return False
    if person is not None and not is_human(person) and not person.anonymous:
        return _of_that_kind(scene, person, speaker)
    roles = [*(person.roles if person else ()), *([mention.role] if mention.role else ())]
    if want is None:
        return any(_vaguely(role, given) for role in roles for given in known(speaker)[1])
    if any(akin(role, want) for role in roles):
        return True
    shown = mention.gender or (person.gender if person else "")
    if shown and any(shown != gender for gender in map(gender_of, speaker.names[0].lower().split()) if gender):
        return False
    if any(unlike(role, want) or (role.plural and not (person and person.name)) for role in roles):
        return False
    others = chain(scene.cast.people, (one for _, one in scene.unnamed))
    return not any(_is(other, want) for other in others if other is not person and isinstance(other, Person))


def _of_that_kind(scene: Scene, body: Person, speaker: Speaker) -> bool:
    """Whether a body, or those of it, may be what a description says, and nobody else in the article is."""
    met = chain(scene.cast.people, (one for _, one in scene.unnamed))
    others = [one for one in met if isinstance(one, Person) and one is not body]
    return any(
        (given.plural or any(role.head == given.head for role in body.roles))
        and not any(same_role(role, given) is Same.YES for one in others for role in one.roles)
        for given in known(speaker)[1]
    )


def _vaguely(role: Description, given: Description) -> bool:
    """Whether a description differs only in what it tells of a source, or in that one of several speaks."""
    if role.head == given.head and role.plural != given.plural:
        return same_role(replace(role, plural=given.plural), given) is not Same.NO
    return {role.head, given.head} <= SOMEBODY and not role.plural and not given.plural


def _is(other: Person, want: Wanted) -> bool:
    return any(same_role(role, want.role) is Same.YES for role in other.roles)


def all_told(scene: Scene, person: Person) -> Iterator[Told]:
    """Every role of somebody that the text tells, and where."""
    places = person.role_places or ([person.full] if person.full and person.anonymous else [])
    for role, place in zip(person.roles, places, strict=False):
        yield _whole(scene.raw, role, place)
        if person.full is not None and not person.anonymous and 0 <= person.full[0] - place[1] < 3:
            yield from placed(scene.raw, role, place, person.full[1])
    yield from duties(scene.raw, person)
    yield from callings(scene, person)


def _whole(raw: str, role: Description, place: Span) -> Told:
    """A role with the nouns right before it that belong to it: the "press" of "press secretary Jo Hill"."""
    items = words(raw, max(0, place[0] - _LEAD), place[1])
    at = next((at for at, item in enumerate(items) if item.start >= place[0]), 0)
    first = at
    while at and first < len(items) and first > at - _NOUNS and _is_noun(items[first - 1], items[first]):
        first -= 1
    full = describe(raw[items[first].start : place[1]]) if first < at else None
    same = full is not None and (full.head == role.head or (role.head, full.head) in _COMPOUND)
    return (full, (items[first].start, place[1])) if full and same else (role, place)


_COMPOUND = frozenset({("executive", "ceo"), ("minister", "premier")})
"""Nouns that are another office with the word before them: chief executive, prime minister."""
_LEAD = 40
_NOUNS = 2
"""Nouns that may lead to a role: deputy press secretary."""


def _is_noun(before: Word, item: Word) -> bool:
    """Whether a word in lower case before a role belongs to it: no verb, no small word, nothing parted by a mark."""
    word = before.lower
    small = word in PREPOSITIONS or word in CONJUNCTIONS or word in DETERMINERS or word in AUXILIARIES
    inside = before.alpha and not before.cap and item.lower not in DETERMINERS
    inside = inside and (not item.cap or word in DECIDING)
    acting = word in VERBS and word not in BODIES
    return inside and not small and not acting and not is_adverb(word)


def _others(scene: Scene, person: Person, own: Sequence[Told], want: Wanted) -> Iterator[Person]:
    """Who else has a role of that kind, named or not."""
    places = {place for _, place in own}
    unnamed = (one for mention, one in scene.unnamed if (mention.start, mention.end) not in places)
    for other in chain(scene.cast.people, unnamed):
        if other is not person and isinstance(other, Person) and (other.human or other.anonymous):
            yield other


def _fit(scene: Scene, told: Sequence[Told], want: Wanted) -> _Fit | None:
    """How well a description fits somebody with these roles, by the best of them."""
    alike = [(one, place) for role, place in told if (one := recast(role, want.role)) is not None]
    found = [fit for at in range(len(alike)) if (fit := _one_fit(scene, alike, at, want)) is not None]
    return max(found, key=lambda fit: (fit.sure, -fit.spare), default=None)


def _owned_fit(scene: Scene, referent: Referent, told: Sequence[Told], want: Wanted) -> _Fit | None:
    """How well a description fits by whose somebody is: "his barrister, Ed Poe", asked for as Carl Moody's."""
    owner = referent.owner
    known = None if owner is None or owner.ambiguous else owner.person
    for role, place in told:
        alike = recast(role, want.role)
        said = scene.raw[place[0] : place[1]]
        pointing = said[:4].lower().startswith(("his ", "her ", "its ")) or is_own(said)
        rest = left_open(want, [alike]) if alike is not None and pointing else None
        whose = known or just_spoken(scene, place[0], said[:3].lower(), referent.person)
        if not rest or whose is None or whose.full is None:
            continue
        words = frozenset(map(modifier, whose.name)) | {word for one in whose.roles for word in {one.head, *one.mods}}
        if all(covered(word, words) for word in rest):
            return _Fit(2, 0, tuple(sorted({place, whose.full})))
    return None


def _one_fit(scene: Scene, alike: Sequence[Told], at: int, want: Wanted) -> _Fit | None:
    role, place = alike[at]
    rest = left_open(want, [role, *(one for one, _ in alike)])
    if rest is None:
        return None
    shown = borne(scene, role, place, want, rest) if rest else Borne(3, ())
    if shown is None:
        return None
    lacking = {word for word in want.words - rest if not covered(word, role.mods)}
    more = [spot for one, spot in alike if any(covered(word, one.mods) for word in lacking)]
    return _Fit(shown.sure, len(role.mods - want.words), tuple(sorted({place, *more[-1:], *shown.spans})))
