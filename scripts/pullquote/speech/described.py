"""A speaker given by a description whose parts the article tells apart: "the Ethiopian finance minister" where Ethiopia
is the story's country and "Finance Minister X" speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from pullquote.speech.borne import Borne, borne
from pullquote.speech.cast import Person
from pullquote.speech.duties import duties
from pullquote.speech.holdings import Holding
from pullquote.speech.scene import Scene
from pullquote.speech.values import Description, Kind, Span, Speaker, value
from pullquote.speech.wanted import Wanted, left_open, recast, wanted

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
    own = list(_told(scene, referent.person))
    mention = referent.mention
    if mention.role is not None and mention.kind is not Kind.PRONOUN:
        own.append((mention.role, (mention.start, mention.end)))
    ours = _fit(scene, own, want)
    if ours is None:
        return ()
    rivals = (
        _fit(scene, list(_told(scene, other)), want) for other in _others(scene, referent.person, own, want)
    )
    if any(one is not None and (one.sure, -one.spare) >= (ours.sure, -ours.spare) for one in rivals):
        return ()
    return ours.spans


def _told(scene: Scene, person: Person) -> Iterator[Told]:
    """Every role of somebody that the text tells, and where."""
    places = person.role_places or ([person.full] if person.full and person.anonymous else [])
    yield from zip(person.roles, places, strict=False)
    yield from duties(scene.raw, person)


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


def _one_fit(scene: Scene, alike: Sequence[Told], at: int, want: Wanted) -> _Fit | None:
    role, place = alike[at]
    rest = left_open(want, [role, *(one for one, _ in alike)])
    if rest is None:
        return None
    shown = borne(scene, role, place, want, rest) if rest else Borne(3, ())
    if shown is None:
        return None
    return _Fit(shown.sure, len(role.mods - want.words), tuple(sorted({place, *shown.spans})))
