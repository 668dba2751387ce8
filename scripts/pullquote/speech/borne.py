"""What the article around a role bears out of a description: the body behind "spokesman X", the state behind "its"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pullquote.speech.cast import Person
from pullquote.speech.governments import acting_state, states_in
from pullquote.speech.layout import Word, words
from pullquote.speech.narration import main_state, topics
from pullquote.speech.roles import covered, modifier
from pullquote.speech.scene import Scene
from pullquote.speech.values import Description, Span, value
from pullquote.speech.verbs import AUXILIARIES, VERBS
from pullquote.speech.wanted import Wanted, folded
from pullquote.speech.words import BODIES

_OFFICERS = frozenset(
    """spokesperson ceo head secretary chair president director manager minister premier ambassador governor
    commissioner""".split()
)
"""Whoever speaks for a body that a story has just named needs no more than his title."""
_STATE_OFFICES = frozenset(
    "minister premier president ambassador chancellor governor king queen general commander".split()
)
"""Offices of a state."""
_MINISTRIES = frozenset(
    "ministry government army navy parliament treasury police embassy minister premier".split()
)
_CLAUSES = AUXILIARIES | {"who", "which", "that", "and", "told"}
_TAIL = 6
"""Words behind a noun that tell where somebody is or belongs: "a dealer in Humboldt"."""


@value
class Borne:
    """What bears the open words out: how surely, and by which words of the text."""

    sure: int
    spans: tuple[Span, ...]


def borne(scene: Scene, role: Description, place: Span, want: Wanted, rest: frozenset[str]) -> Borne | None:
    """What bears out the words of a description that a role leaves open, or None."""
    near = words(scene.raw, place[0], place[1])
    tail = _tail(scene.raw, place)
    said = folded([*near, *tail])
    if said and all(covered(word, said) for word in rest):
        return Borne(3, (_span([*near, *tail]),))
    for found in (
        _full_name(scene, role, rest),
        _kind(scene, role, rest),
        _topic(scene, role, near, place, rest),
    ):
        if found is not None:
            return found
    plain, states = rest & want.plain, want.states
    if len(states) != 1 or rest == plain:
        return None
    (state,) = states
    above = borne(scene, role, place, want, plain) if plain else Borne(3, ())
    told = _state(scene, role, near, place)
    if above is None or told is None or told[0] != state:
        return None
    return Borne(min(above.sure, told[1].sure), (*above.spans, *told[1].spans))


def _span(items: Sequence[Word]) -> Span:
    return items[0].start, items[-1].end


def _tail(raw: str, place: Span) -> list[Word]:
    """The words that go on behind a role in its own phrase, no name and no verb."""
    found: list[Word] = []
    for item in words(raw, place[1], min(len(raw), place[1] + 60))[:_TAIL]:
        if not item.alpha or item.lower in _CLAUSES or (item.lower in VERBS if found else item.cap):
            break
        found.append(item)
    return found


def _full_name(scene: Scene, role: Description, rest: frozenset[str]) -> Borne | None:
    """ "The airport": the only name of the article that ends so has the other words too."""
    for word in role.mods & BODIES:
        named = [one for one in scene.cast.people if len(one.name) > 1 and one.name[-1] == word]
        if len(named) == 1 and all(covered(more, frozenset(map(modifier, named[0].name))) for more in rest):
            return Borne(2, (named[0].mentions[0],))
    return None


def _kind(scene: Scene, role: Description, rest: frozenset[str]) -> Borne | None:
    """ "The company's spokesman": the text calls the body of the role a company."""
    for one in _bodies(scene, role):
        for kind, place in zip(one.roles, one.role_places, strict=False):
            if all(covered(word, kind.mods | {kind.head}) for word in rest):
                return Borne(2, (place,))
    return None


def _bodies(scene: Scene, role: Description) -> Iterator[Person]:
    for one in scene.cast.people:
        if one.name and not one.human and all(covered(modifier(word), role.mods) for word in one.name):
            yield one


def _topic(
    scene: Scene, role: Description, near: Sequence[Word], place: Span, rest: frozenset[str]
) -> Borne | None:
    """ "Spokesman X said", "its chief executive": the body that the sentence or the last one was about."""
    owned = any(item.lower == "its" for item in near[:1])
    own = role.mods & (BODIES - {"press"})
    if not owned and role.head not in _OFFICERS:
        return None
    for topic in topics(scene.raw, place[0]):
        said = folded(topic)
        if all(covered(word, said) for word in rest) and own <= said:
            return Borne(2, (_span(topic),))
        if any(item.cap for item in topic[1:]):
            return None
    return None


def _state(scene: Scene, role: Description, near: Sequence[Word], place: Span) -> tuple[str, Borne] | None:
    """Of which state the role is, as the text tells it there or as a whole."""
    inside = next(states_in(near), None)
    if inside is not None:
        return inside.name, Borne(3, ())
    owned = any(item.lower == "its" for item in near[:1])
    if not owned and role.head not in _STATE_OFFICES and not role.mods & _MINISTRIES:
        return None
    for topic in topics(scene.raw, place[0]):
        lead = topic[1:] if topic[0].lower in {"in", "from", "at"} else topic
        found = acting_state(lead)
        if found is not None:
            return found.name, Borne(2, (_span(lead[found.first : found.stop]),))
        if any(True for _ in states_in(lead)):
            return None
    main = main_state(scene.raw)
    return None if main is None or owned else (main[0], Borne(1, (main[1],)))
