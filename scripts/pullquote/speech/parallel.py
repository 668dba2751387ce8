"""Two verbs of speaking in a row, the second without a subject: "Orme said that Hill runs the club and called it"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.overheard import BE
from pullquote.speech.values import Cue, Mention
from pullquote.speech.verbs import VERBS
from pullquote.speech.words import DETERMINERS, PRONOUNS

Items = Sequence[Word]

_MODALS = frozenset("will would can could may might must should shall ca wo cannot won't can't".split())
_PRESENT = frozenset("is are has have does do needs wants".split())
_OBJECTS = frozenset("it him her them that".split())
_OPENS_CLAUSE = frozenset("that if once until because whether".split())


def parallel(items: Items, place: int, at: int, earlier: Sequence[Cue], near: Mention | None) -> Mention | None:
    """Who says two things in a row, the second behind the conjunction at `place`; None where it may be `near`.

    In "Orme said that Reed is late and said that Hill" it is not Reed who says so, in "Orme said Reed had shouted and
    had told them" it is.
    """
    if items[place].lower not in {"and", "but"}:
        return None
    if earlier and earlier[-1].shape == "before":
        verb = earlier[-1].verb
        if items[verb].lower == items[at].lower or items[verb - 1].lower == items[at - 1].lower == "had":
            return earlier[-1].subject
    before = [cue for cue in earlier if near is not None and items[cue.verb].start < near.start]
    tells = bool(before) and before[-1].shape == "before" and _goes_on(items, place, at, before[-1], near)
    return before[-1].subject if tells else None


def _goes_on(items: Items, place: int, at: int, last: Cue, near: Mention | None) -> bool:
    """Whether the second verb cannot be that of the clause which tells what was said.

    It has the tense of the first one, and what stands in that clause cannot be joined with it: "would fail and called",
    "runs it and called", "was late and called him".
    """
    verb = _verb_of_content(items, place, last, near)
    if verb < 0 or _is_past(items[at].lower) != _is_past(items[last.verb].lower):
        return False
    word, after = items[verb].lower, items[at + 1] if at + 1 < len(items) else None
    if not _is_past(items[at].lower):
        return word in _MODALS
    rest = verb + 1 == place or items[verb + 1].lower in DETERMINERS | _OBJECTS
    if word in _MODALS | _PRESENT or (word.endswith("s") and word not in BE and rest):
        return True
    active = after is not None and after.lower in PRONOUNS | _OBJECTS
    return word in {"was", "were"} and (active or items[at].lower == "said")


def _verb_of_content(items: Items, place: int, last: Cue, near: Mention | None) -> int:
    """The verb that follows the nearer subject where this opens what was said; else -1."""
    if near is None:
        return -1
    begin = next((step for step in range(last.verb + 1, place) if items[step].start == near.start), -1)
    lead = [item.lower for item in items[last.verb + 1 : begin]]
    if lead and lead[-1] in DETERMINERS and lead[-1] != "that":
        lead.pop()
    verb = next((step for step in range(begin, place) if items[step].start >= near.end), -1)
    parted = any(item.text in ",;:—–" for item in items[begin : place - (items[place - 1].text == ",")])
    return verb if begin > 0 and not parted and (not lead or lead[-1] in _OPENS_CLAUSE) else -1


def _is_past(word: str) -> bool:
    return word in VERBS and VERBS[word][0] != word and not word.endswith(("s", "ing"))
