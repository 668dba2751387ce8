"""Question and answer, as in court: "Penhale asked why. “I was afraid,” he replied" are not the words of Penhale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pullquote.speech.cast import Person, is_human
from pullquote.speech.court import is_counsel
from pullquote.speech.holdings import Holding
from pullquote.speech.layout import Word
from pullquote.speech.meant import Referent, anchor_of
from pullquote.speech.names import fold_name
from pullquote.speech.phrases import pronoun
from pullquote.speech.resolve import Memory
from pullquote.speech.runs import run_from
from pullquote.speech.streams import Sentence
from pullquote.speech.values import Cue, Kind, Mention, value
from pullquote.text.patterns import regex

_ASKING = frozenset("ask press question challenge".split())
_ANSWERING = frozenset("reply answer respond retort counter".split())
_ASKED = regex(
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
    listener: Person | None = None
    """Whom he asked, by name."""
    earlier: Asked | None = None
    """The question that this answers, so that the next one may be by the same."""


def asked_in(
    raw: str,
    memory: Memory,
    sentence: Sentence,
    found: Sequence[Cue],
    resolved: Mapping[int, Holding],
    spoken: Holding | None,
    before: Asked | None,
) -> Asked | None:
    """Who asks or says something in a sentence that the next one may answer."""
    for cue in reversed(found):
        behind = sentence.items[cue.last + 1].lower if cue.last + 1 < len(sentence.items) else ""
        if cue.word in _ASKING and cue.shape in {"before", "inverted", "participle"} and behind != "for":
            whom = _listener(memory, sentence.items, cue, resolved[cue.verb].referent.person, sentence.paragraph)
            return Asked(resolved[cue.verb].referent, sentence.paragraph, True, whom)
    if spoken is None:
        return None
    close = sentence.items[sentence.quotes[-1]].end
    near = before if before is not None and sentence.paragraph - before.paragraph <= _NEAR else None
    earlier = near if near is None or near.listener is not None else near.earlier
    return Asked(spoken.referent, sentence.paragraph, "?" in raw[max(close - 3, 0) : close], None, earlier)


def _listener(
    memory: Memory, items: Sequence[Word], cue: Cue, asker: Person | None, paragraph: int
) -> Person | None:
    """Whom somebody asks, named before what he asks: "Orr asked the witness, Jo Hill, why", "asked Hill whether"."""
    if cue.shape != "before" or cue.word not in {"ask", "press", "question"}:
        return None
    stop = next((at for at in range(cue.last + 1, len(items)) if items[at].lower in _WHAT), 0)
    if stop == cue.last + 2 and items[cue.last + 1].lower in {"him", "her"}:
        asked = pronoun(items[cue.last + 1])
        whom = replace(asked, pronoun="he" if asked.gender == "m" else "she")
        out = frozenset() if asker is None else frozenset({id(asker)})
        return memory.without(out, whom, paragraph).person
    runs = ((at, run_from(items, at, stop)) for at in range(cue.last + 1, stop))
    at, run = next(((at, run) for at, run in runs if run > at), (0, 0))
    if not run or items[run - 1].owner or items[run].text not in {",", items[stop].text}:
        return None
    person, unsure = memory.cast.named(tuple(fold_name(item.text) for item in items[at:run]), items[at].start)
    return None if unsure or person is None or not is_human(person) else person


_WHAT = frozenset("why how what whether if when where who about".split())


def answering(
    raw: str, memory: Memory, cue: Cue, referent: Referent, asked: Asked | None, paragraph: int
) -> Referent:
    """Who "he replied" is: the one it stands for, but not the one whom he answers."""
    asker = asked.who.person if asked is not None else None
    if asked is None or asker is None or referent.person is not asker:
        return referent
    if cue.word in _ASKING and asked.earlier is not None and asked.earlier.listener is asker:
        who = asked.earlier.who
        return Referent(referent.mention, who.person, guessed=True, anchor=anchor_of(who))
    if not _answers(cue, asked):
        return referent
    if referent.mention.kind is not Kind.PRONOUN or paragraph - asked.paragraph > _NEAR:
        return referent
    if _ASKED.search(raw, max(cue.start - _LEAD, 0), cue.start):
        return referent
    if asked.listener is not None:
        fits = _may_answer(asked.listener, asker, referent.mention.gender)
        who = Referent(referent.mention, asked.listener, guessed=True, anchor=asked.listener.full)
        return who if fits else referent
    other = _other(memory, asked, asker, referent.mention.gender)
    if other is not None:
        return Referent(referent.mention, other.person, guessed=True, anchor=anchor_of(other))
    return replace(referent, ambiguous=True) if asked.question else referent


def _answers(cue: Cue, asked: Asked) -> bool:
    """Whether a clause tells an answer; what is said behind the question of counsel, or to somebody by name, is one."""
    if asked.listener is not None and cue.word not in _ASKING:
        return True
    return cue.word in _ANSWERING or (cue.word == "say" and asked.question and is_counsel(asked.who.person))


def _other(memory: Memory, asked: Asked, asker: Person, gender: str) -> Referent | None:
    """The last one of whom the story was told and who may answer."""
    met = (topic for at, topic in reversed(memory.topics) if asked.paragraph - at <= _HEARD)
    return next((topic for topic in met if _may_answer(topic.person, asker, gender)), None)


def is_examined(asked: Asked | None, content: str) -> bool:
    """Whether words that have no clause follow a question of counsel and are no question themselves."""
    return asked is not None and asked.question and is_counsel(asked.who.person) and "?" not in content[-2:]


def examined(memory: Memory, asked: Asked | None, place: int) -> Referent | None:
    """Whoever counsel has just asked something: "All of it?" counsel asked. "The relevant part."."""
    asker = None if asked is None else asked.who.person
    if asked is None or asker is None:
        return None
    if (other := _other(memory, asked, asker, "")) is not None:
        return other
    met = [one for one in memory.cast.people if one.human and one is not asker and is_human(one)]
    last = max(met, key=lambda one: one.last_before(place), default=None)
    if last is None or last.full is None or last.last_before(place) < place - _LEAD:
        return None
    return Referent(Mention(*last.full, Kind.NAME, last.name), last, guessed=True)


def _may_answer(person: Person | None, asker: Person, gender: str) -> bool:
    if person is None or person is asker or not (person.human or person.gender or len(person.name) > 1):
        return False
    return is_human(person) and (not gender or person.gender in {"", gender})
