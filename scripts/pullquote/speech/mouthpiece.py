"""A body given as the speaker where a person speaks: its spokesperson speaks for it, anybody else of it perhaps."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.cast import is_human
from pullquote.speech.described import described
from pullquote.speech.governments import states_in
from pullquote.speech.holdings import Holding, clause_spans
from pullquote.speech.layout import Word, words
from pullquote.speech.names import is_body, name_words
from pullquote.speech.narration import around
from pullquote.speech.opened import names_speaker
from pullquote.speech.roles import covered, describe, modifier
from pullquote.speech.scene import Scene
from pullquote.speech.values import Span, Speaker
from pullquote.speech.wanted import folded
from pullquote.speech.words import BODIES, COUNTRIES, DETERMINERS, PREPOSITIONS

_VOICES = ("spokesman", "press secretary", "press officer")
"""Who speaks for a body by trade."""


def voiced(scene: Scene, held: Holding, speaker: Speaker) -> tuple[Span, ...]:
    """The words that show the text's speaker to be the spokesperson of the body given; empty where they do not."""
    person = held.referent.person
    if person is None or not person.name or not is_human(person) or not _is_body_given(scene, speaker):
        return ()
    for noun in _VOICES:
        shown = described(scene, held, Speaker("", (f"{noun} for {speaker.names[0]}",), named=False))
        spans = tuple(sorted({*clause_spans(held), *shown}))
        if shown and names_speaker(" … ".join(scene.raw[start:end] for start, end in spans), speaker):
            return spans
    return ()


def _is_body_given(scene: Scene, speaker: Speaker) -> bool:
    """Whether a body is given and no person: by its noun, by its letters or by what the text says of it."""
    if len(speaker.names) != 1:
        return False
    given = speaker.names[0]
    if not speaker.named:
        role = describe(given)
        return role is not None and (role.head == "police" or (role.head in BODIES and not role.plural))
    name = name_words(given)
    if is_body(name) or (len(name) == 1 and len(name[0]) > 2 and given.removeprefix("the ").isupper()):
        return True
    person, unsure = scene.cast.named(name, len(scene.raw))
    if person is None or unsure or person.gender:
        return False
    called = any(role.head in BODIES for role in person.roles)
    return called or person.team or bool(person.short)


def tied(scene: Scene, held: Holding, speaker: Speaker) -> bool:
    """Whether a body that is given may be that of the person who speaks: his role or his sentence tells of it."""
    given = _words_of_body(scene, speaker)
    if given is None or held.referent.others:
        return False
    person, mention = held.referent.person, held.referent.mention
    if person is not None and person.name and not is_human(person):
        return False
    roles = [*(person.roles if person else ()), *([mention.role] if mention.role else ())]
    if not roles:
        return True
    said = frozenset[str]().union(*(role.mods | {role.head} for role in roles)) | _introduced(scene, held)
    return all(covered(word, said) for word in given)


def _words_of_body(scene: Scene, speaker: Speaker) -> frozenset[str] | None:
    """What sets a body that is given apart from others; None where a person is given."""
    given = speaker.names[0] if speaker.names else ""
    land = speaker.named and all(word in COUNTRIES for word in name_words(given))
    if not (land or _is_body_given(scene, speaker)):
        return None
    found = told(words(given, 0, len(given)))
    return found - {modifier(word) for word in BODIES} or found


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
