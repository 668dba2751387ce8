"""A body given as the speaker where a person speaks: its spokesperson speaks for it, anybody else of it perhaps."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from pullquote.speech.cast import is_human
from pullquote.speech.described import described
from pullquote.speech.holdings import Holding, clause_spans
from pullquote.speech.lands import called
from pullquote.speech.layout import Word
from pullquote.speech.names import Same, is_body, name_words
from pullquote.speech.narration import around
from pullquote.speech.nouns import singular
from pullquote.speech.opened import names_speaker
from pullquote.speech.roles import covered, describe, modifier, same_role
from pullquote.speech.scene import Scene
from pullquote.speech.values import Span, Speaker
from pullquote.speech.words import BODIES, DOCUMENTS
from pullquote.text.patterns import regex

_VOICES = ("spokesman", "press secretary", "press officer")
"""Who speaks for a body by trade."""


def voiced(scene: Scene, held: Holding, speaker: Speaker) -> tuple[Span, ...]:
    """The words that show the text's speaker to be the spokesperson of the body given; empty where they do not."""
    person = held.referent.person
    if person is None or not is_human(person) or not is_body_given(scene, speaker):
        return ()
    for noun, name in product(_VOICES, called(speaker.names[0])):
        shown = described(scene, held, Speaker("", (f"{noun} for {name}",), named=False))
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
    said = _sentence(scene, held)
    at = next((at for at, one in enumerate(said) if singular(one.lower)[0] == role.head), 0)
    beside = frozenset(modifier(one.lower) for one in said[max(0, at - 3) : at])  # "its final report"
    if not author.intersection(role.mods) or not all(covered(word, author | beside) for word in role.mods):
        return ()
    place = said[at] if at else None
    anchor = held.referent.anchor
    told = {*clause_spans(held), *([anchor] if anchor is not None else [])}
    spans = () if place is None else tuple(sorted({*told, (place.start, place.end)}))
    return spans if names_speaker(" … ".join(scene.raw[start:end] for start, end in spans), speaker) else ()


def for_body(scene: Scene, held: Holding, speaker: Speaker) -> tuple[Span, ...]:
    """The words that show the speaker to write for the body given: "Judge Hill wrote for the panel"."""
    given = describe(speaker.names[0]) if not speaker.named and len(speaker.names) == 1 else None
    found = _FOR.match(scene.raw, held.cue.end)
    told = describe(found["body"]) if found is not None else None
    if given is None or told is None or found is None or same_role(told, given) is not Same.YES:
        return ()
    return tuple(sorted({*clause_spans(held), found.span("body")}))


_FOR = regex(r"[^.;“”\"\n]{0,30}?\b(?:for|on behalf of) (?P<body>the [\w’'-]+(?: [\w’'-]+)?)(?=[.,;]| in\b)")


def _author(held: Holding) -> frozenset[str]:
    """The words under which the text knows its speaker, by name or by role."""
    person, mention = held.referent.person, held.referent.mention
    name = frozenset(map(modifier, person.name if person and person.name else mention.name))
    roles = [] if name else [*(person.roles if person else ()), *([mention.role] if mention.role else ())]
    return name.union(*(role.mods | {role.head} for role in roles))


def _sentence(scene: Scene, held: Holding) -> Sequence[Word]:
    """The words from the clause that has somebody speak to the end of its sentence; all words behind "In a letter"."""
    told = around(scene.raw, held.cue.start)
    before = [at for at, item in enumerate(told) if item.end <= held.cue.start]
    first = next((at + 1 for at in reversed(before) if told[at].text in ".?!"), 0)
    clause = len(before)
    return told[first if told[first : first + 1] and told[first].lower == "in" else clause :]


def is_body_given(scene: Scene, speaker: Speaker) -> bool:
    """Whether a body is given and no person: by its noun, by its letters or by what the text says of it."""
    if len(speaker.names) != 1:
        return False
    given = speaker.names[0]
    if not speaker.named:
        role = describe(given)
        return role is not None and (role.head == "police" or (role.head in BODIES and not role.plural))
    name = name_words(given)
    letters = len(name) == 1 and len(name[0]) > 2 and given.removeprefix("the ").isupper()
    if is_body(name) or letters or len(called(given)) > 1:
        return True
    person, unsure = scene.cast.named(name, len(scene.raw))
    if person is None or unsure or person.gender:
        return False
    kind = any(role.head in BODIES for role in person.roles)
    return kind or person.team or person.place or bool(person.short)
