"""Whom a sentence is about, beside the subject that opens it."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.phrases import named, phrase
from pullquote.speech.runs import run_from
from pullquote.speech.streams import Sentence
from pullquote.speech.values import Cue, Kind, Mention

Items = Sequence[Word]


def framed(items: Items) -> Mention | None:
    """ "For Simms, 67, who took part, the results were": whom a sentence is about, though its subject is another."""
    at = int(bool(items) and items[0].lower in {"but", "and", "yet"})
    if at >= len(items) or items[at].lower != "for":
        return None
    run = run_from(items, at + 1, len(items))
    alone = (
        run > at + 1
        and run < len(items)
        and (items[run].text == "," or items[run].lower in {"it", "this", "that"})
    )
    return named(items, at + 1, at + 1, run) if alone else None


def identified(items: Items, opening: Mention) -> Mention | None:
    """ "The first witness was the farmer Jo Hill": the name that tells who the opening subject is."""
    if opening.kind is not Kind.ROLE:
        return None
    at = next((place for place, item in enumerate(items) if item.start >= opening.end), len(items))
    if at + 1 >= len(items) or items[at].lower not in {"was", "is"}:
        return None
    stop = next((place for place in range(at + 1, len(items)) if not items[place].alpha), len(items))
    who = phrase(items, at + 1, stop)
    return who if who is not None and who.kind is Kind.NAME and len(who.name) > 1 else None


def takes_up(sentence: Sentence, cue: Cue, opening: Mention) -> bool:
    """Whether a later pronoun may stand for the opening subject; in "Marsh, he said, was ..." it cannot."""
    if cue.subject is None or cue.subject.start <= opening.end:
        return False
    before = sentence.items[max(0, cue.first - 2) : cue.first]
    if before and before[-1].text == "," and opening.role is not None and opening.role.indefinite:
        return False
    return not (len(before) == 2 and before[1].text == "," and before[0].end == opening.end)
