"""A person and his body: where one is given and the other one speaks, text and editor may mean the same."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from pullquote.speech.cast import Person, is_human
from pullquote.speech.given import gender_of_name
from pullquote.speech.governments import STATE_WORDS, states_in
from pullquote.speech.holdings import Holding
from pullquote.speech.lands import called
from pullquote.speech.layout import Word, words
from pullquote.speech.mouthpiece import is_body_given
from pullquote.speech.names import Same, is_body, name_words
from pullquote.speech.narration import around
from pullquote.speech.roles import covered, modifier, same_role
from pullquote.speech.scene import Scene
from pullquote.speech.speakers import known
from pullquote.speech.values import Description, Speaker
from pullquote.speech.wanted import folded
from pullquote.speech.words import BODIES, DETERMINERS, PREPOSITIONS

_OFFICERS = frozenset(
    """spokesperson official minister premier president ambassador envoy diplomat secretary general officer commander
    head director chair ceo manager commissioner lawmaker governor mayor chancellor advisor founder owner
    editor""".split()
)
"""Who may be called by the body, the state or the firm for which he stands."""


def tied(scene: Scene, held: Holding, speaker: Speaker) -> bool:
    """Whether the text ties a body that is given to the person who speaks, or a person to the body."""
    if held.referent.others or len(speaker.names) != 1:
        return False
    if (body := _words_of_speaking_body(held)) is not None:
        return _is_of(scene, body, speaker)
    if speaker.named:
        if any(role.head == "spokesperson" for role in _roles(held)) and not _is_person(scene, speaker):
            return True
        return not _is_person(scene, speaker) and any(
            _is_his(scene, held, name) for name in called(speaker.names[0])
        )
    return is_body_given(scene, speaker) and (
        _is_his(scene, held, speaker.names[0]) or _is_nobodys(scene, held, speaker)
    )


def _words_of_speaking_body(held: Holding) -> frozenset[str] | None:
    """What sets the body that speaks apart from others; None where a person speaks."""
    person, role = held.referent.person, held.referent.mention.role
    if person is not None and person.name:
        return None if is_human(person) else _own(frozenset(map(modifier, person.name)))
    if role is None or not (role.head in BODIES or role.head == "police"):
        return None
    roles = [role, *(person.roles if person else ())]
    return _own(frozenset().union(*(one.mods | {one.head} for one in roles)))


def _own(found: frozenset[str]) -> frozenset[str]:
    """The words of a body's name without the noun, if any are left."""
    return found - _NOUNS or found


_NOUNS = frozenset(map(modifier, BODIES))


def _is_person(scene: Scene, speaker: Speaker) -> bool:
    """Whether a name is shown to be a human being's."""
    name = name_words(speaker.names[0])
    if not name or is_body(name):
        return False
    given = len(name) > 1 and bool(gender_of_name(name[0]))
    other, unsure = scene.cast.named(name, len(scene.raw))
    if other is None or unsure:
        return unsure or given
    kind = any(role.head in BODIES for role in other.roles)
    return not kind and bool(given or other.gender or other.shown or other.human)


def _is_of(scene: Scene, body: frozenset[str], speaker: Speaker) -> bool:
    """Whether a person is given, by name or as its spokesman, who belongs to the body that speaks."""
    given = known(speaker)[1]
    if any(role.head == "spokesperson" for role in given):
        return True
    said = frozenset[str]().union(*(role.mods for role in given))
    if speaker.named:
        other, unsure = scene.cast.named(name_words(speaker.names[0]), len(scene.raw))
        if other is not None and not unsure and is_human(other) and other.full is not None:
            said = said.union(*(role.mods for role in other.roles))
            if any(role.head == "spokesperson" for role in other.roles):
                said |= told(around(scene.raw, other.full[0]))
            given = (*given, *other.roles)
    if "police" in body and any(role.head in _FORCE for role in given):
        return True
    return all(covered(word, said) for word in body)


_FORCE = frozenset(
    "officer sergeant inspector constable superintendent detective commissioner sheriff captain lieutenant".split()
)


def _is_his(scene: Scene, held: Holding, given: str) -> bool:
    """Whether his role, or the sentences that introduce him, tell of the body or the state."""
    items = words(given, 0, len(given))
    body = _own(told(items))
    said = _said(held)
    lands = body & STATE_WORDS
    if lands and not any(covered(word, said) for word in lands):
        if said & STATE_WORDS:
            return False
        if lands == body:
            return any(role.head in _OFFICERS for role in _roles(held))
    said |= _introduced(scene, held)
    return all(covered(word, said) for word in body - lands or body)


def _roles(held: Holding) -> list[Description]:
    person, role = held.referent.person, held.referent.mention.role
    return [*(person.roles if person else ()), *([role] if role else ())]


def _said(held: Holding) -> frozenset[str]:
    return frozenset[str]().union(*(role.mods | {role.head} for role in _roles(held)))


def _is_nobodys(scene: Scene, held: Holding, speaker: Speaker) -> bool:
    """Whether somebody with an office speaks, or somebody of whom nothing is told, and no other has the body given."""
    own = _roles(held)
    if own and not any(role.head in _OFFICERS for role in own):
        return False
    others = chain(scene.cast.people, (one for _, one in scene.unnamed))
    told_of = (role for one in others if isinstance(one, Person) for role in one.roles)
    return not any(same_role(role, given) is Same.YES for role in told_of for given in known(speaker)[1])


def told(items: Sequence[Word]) -> frozenset[str]:
    """The words that tell something, compared as modifiers are; a state under its first name."""
    states = list(states_in(items))
    meant = {at for one in states for at in range(one.first, one.stop)}
    plain = folded(item for at, item in enumerate(items) if at not in meant and item.lower not in _SMALL)
    return plain | {modifier(word) for one in states for word in one.name.split()}


_SMALL = PREPOSITIONS | DETERMINERS | {"and"}


def _introduced(scene: Scene, held: Holding) -> frozenset[str]:
    """What the sentences tell that introduce somebody and have him speak, and those before them in a paragraph."""
    person, mention = held.referent.person, held.referent.mention
    places = {held.cue.start, mention.start}
    if person is not None and person.full is not None:
        places.add(person.full[0])
    return frozenset().union(*(told(around(scene.raw, place)) for place in places))
