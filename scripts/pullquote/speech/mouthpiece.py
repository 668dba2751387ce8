"""A body given as the speaker where a person speaks: its spokesperson speaks for it, anybody else of it perhaps."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.cast import is_human
from pullquote.speech.described import described
from pullquote.speech.given import gender_of_name
from pullquote.speech.governments import STATE_WORDS, states_in
from pullquote.speech.holdings import Holding, clause_spans
from pullquote.speech.layout import Word, words
from pullquote.speech.names import is_body, name_words
from pullquote.speech.narration import around
from pullquote.speech.nouns import singular
from pullquote.speech.opened import names_speaker
from pullquote.speech.roles import covered, describe, modifier
from pullquote.speech.scene import Scene
from pullquote.speech.values import Span, Speaker
from pullquote.speech.wanted import folded
from pullquote.speech.words import BODIES, DETERMINERS, DOCUMENTS, PREPOSITIONS

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


def in_writing(scene: Scene, held: Holding, speaker: Speaker) -> tuple[Span, ...]:
    """The words that show the text's speaker to say it in the writing given: "the bank's report"."""
    role = describe(speaker.names[0]) if not speaker.named and len(speaker.names) == 1 else None
    author = _author(held)
    if role is None or role.plural or role.head not in DOCUMENTS or not role.mods:
        return ()
    if not author or not all(covered(word, author) for word in role.mods):
        return ()
    place = next((one for one in _sentence(scene, held) if singular(one.lower)[0] == role.head), None)
    spans = () if place is None else tuple(sorted({*clause_spans(held), (place.start, place.end)}))
    return spans if names_speaker(" … ".join(scene.raw[start:end] for start, end in spans), speaker) else ()


def _author(held: Holding) -> frozenset[str]:
    """The words under which the text knows its speaker, by name or by role."""
    person, mention = held.referent.person, held.referent.mention
    name = frozenset(map(modifier, person.name if person and person.name else mention.name))
    bare = [] if name or mention.role is None else [mention.role.mods | {mention.role.head}]
    return name.union(*bare)


def _sentence(scene: Scene, held: Holding) -> Sequence[Word]:
    """The words from the clause that has somebody speak to the end of its paragraph's sentence."""
    return [item for item in around(scene.raw, held.cue.start) if item.start >= held.cue.start]


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
    if held.referent.others:
        return False
    person, mention = held.referent.person, held.referent.mention
    if person is not None and person.name and not is_human(person):
        return False
    if given is None:
        return _is_told(scene, held, speaker)
    roles = [*(person.roles if person else ()), *([mention.role] if mention.role else ())]
    if not roles:
        return True
    said = frozenset[str]().union(*(role.mods | {role.head} for role in roles))
    lands = given & STATE_WORDS
    if lands and said & STATE_WORDS and not any(covered(word, said) for word in lands):
        return False
    said |= _introduced(scene, held)
    return all(covered(word, said) for word in given - lands or given)


def _is_told(scene: Scene, held: Holding, speaker: Speaker) -> bool:
    """Whether a name that may be a body's stands in the role of the one who speaks: "Kestrel's Ann Lee"."""
    if not speaker.named or len(speaker.names) != 1:
        return False
    name = name_words(speaker.names[0])
    other, unsure = scene.cast.named(name, len(scene.raw))
    if unsure or gender_of_name(name[0]) or (other is not None and (other.gender or other.shown)):
        return False
    person, mention = held.referent.person, held.referent.mention
    roles = [*(person.roles if person else ()), *([mention.role] if mention.role else ())]
    return any(all(covered(modifier(word), role.mods) for word in name) for role in roles)


def _words_of_body(scene: Scene, speaker: Speaker) -> frozenset[str] | None:
    """What sets a body that is given apart from others; None where a person is given."""
    given = speaker.names[0] if speaker.names else ""
    items = words(given, 0, len(given))
    found = told(items)
    land = speaker.named and not found - STATE_WORDS
    if not (land or _is_body_given(scene, speaker)):
        return None
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
