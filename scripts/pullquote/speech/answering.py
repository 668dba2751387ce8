"""Question and answer, as in court: "Penhale asked why. “I was afraid,” he replied" are not the words of Penhale."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pullquote.speech.cast import Person, is_human
from pullquote.speech.holdings import Holding
from pullquote.speech.meant import Referent, anchor_of
from pullquote.speech.resolve import Memory
from pullquote.speech.streams import Sentence
from pullquote.speech.values import Cue, Kind, value

_ASKING = frozenset("ask press question challenge".split())
_ANSWERING = frozenset("reply answer respond retort counter".split())
_ASKED = re.compile(
    r"(?:\b(?:Asked|Pressed|Questioned|Challenged|Told)|[Ww]hen (?:asked|pressed|told|questioned))\b[^.?!\n]*$"
)
"""A sentence that tells in its own beginning what is answered: "Asked whether he knew, he replied"."""
_LEAD = 240
"""Code points of such a beginning."""
_NEAR = 1
"""Paragraphs from a question to its answer."""
_HEARD = 3
"""Paragraphs before a question in which the one who answers it was spoken of."""


@value
class Asked:
    """Who spoke last, so that the next one may answer him."""

    who: Referent
    paragraph: int
    question: bool
    """Whether he asked something, or only said it."""


def asked_in(
    raw: str, sentence: Sentence, found: Sequence[Cue], resolved: Mapping[int, Holding], spoken: Holding | None
) -> Asked | None:
    """Who asks or says something in a sentence that the next one may answer."""
    for cue in reversed(found):
        if cue.word in _ASKING and cue.shape in {"before", "inverted", "participle"}:
            return Asked(resolved[cue.verb].referent, sentence.paragraph, True)
    if spoken is None:
        return None
    close = sentence.items[sentence.quotes[-1]].end
    return Asked(spoken.referent, sentence.paragraph, "?" in raw[max(close - 3, 0) : close])


def answering(
    raw: str, memory: Memory, cue: Cue, referent: Referent, asked: Asked | None, paragraph: int
) -> Referent:
    """Who "he replied" is: the one it stands for, but not the one whom he answers."""
    asker = asked.who.person if asked is not None else None
    if asked is None or asker is None or referent.person is not asker or cue.word not in _ANSWERING:
        return referent
    if referent.mention.kind is not Kind.PRONOUN or paragraph - asked.paragraph > _NEAR:
        return referent
    if _ASKED.search(raw, max(cue.start - _LEAD, 0), cue.start):
        return referent
    met = (topic for at, topic in reversed(memory.topics) if asked.paragraph - at <= _HEARD)
    other = next((topic for topic in met if _may_answer(topic.person, asker, referent.mention.gender)), None)
    if other is not None:
        return Referent(referent.mention, other.person, guessed=True, anchor=anchor_of(other))
    return replace(referent, ambiguous=True) if asked.question else referent


def _may_answer(person: Person | None, asker: Person, gender: str) -> bool:
    if person is None or person is asker or not (person.human or person.gender or len(person.name) > 1):
        return False
    return is_human(person) and person.gender in {"", gender}
