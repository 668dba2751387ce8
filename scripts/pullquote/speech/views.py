"""Words that are given to somebody without a verb: "according to", "in her own words", "for whom"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from pullquote.speech.apposed import apposed
from pullquote.speech.inverted import forward, make
from pullquote.speech.joint import joined_behind
from pullquote.speech.layout import Word
from pullquote.speech.phrases import pronoun
from pullquote.speech.subjects import antecedent, subject
from pullquote.speech.values import Cue, Kind, Mention
from pullquote.speech.verbs import MADE

Items = Sequence[Word]
_OBJECTS = MappingProxyType({"him": "he", "her": "she", "them": "they"})
"""Pronouns behind "according to" -> as subjects."""


def according(items: Items, at: int) -> Cue | None:
    """ "according to X", "per X", "in the words of X", "in X's words"."""
    word = items[at].lower
    size = len(items)
    start = -1
    if word == "according" and at + 1 < size and items[at + 1].lower == "to":
        start = at + 2
    elif (
        word in {"words", "view", "opinion", "telling"}
        and at + 1 < size
        and items[at + 1].lower == "of"
        and at >= 2
        and items[at - 2].lower == "in"
    ):
        start = at + 2
    elif (
        word == "per"
        and at + 1 < size
        and items[at + 1].text[0].isalpha()
        and items[at - 1 : at]
        and items[at - 1].text == ","
    ):
        start = at + 1
    elif word in {"for", "to"} and _opens_view(items, at):
        start = at + 1
    if start < 0 or start >= size:
        return None
    if word == "according" and items[start].lower in _OBJECTS:
        who = pronoun(replace(items[start], lower=_OBJECTS[items[start].lower]))
        return make(items, at, start, at, who, "according")
    found = forward(items, start)
    if found is None:
        return None
    end, who = joined_behind(items, *found)
    first = at if word in {"according", "per"} else max(0, at - 2)
    return make(items, first, end - 1, at, apposed(items, end, who), "according")


def own_words(items: Items, at: int) -> Cue | None:
    """ "in her own words": the pronoun stands for the speaker."""
    if items[at].lower not in {"words", "view", "opinion"}:
        return None
    owner = at - 1 - (at > 1 and items[at - 1].lower == "own")
    if owner < 1 or items[owner].lower not in {"his", "her", "their"} or items[owner - 1].lower != "in":
        return None
    word = {"his": "he", "her": "she"}.get(items[owner].lower, "they")
    gender = {"he": "m", "she": "f"}.get(word, "")
    who = Mention(items[owner].start, items[owner].end, Kind.PRONOUN, pronoun=word, gender=gender)
    return make(items, owner - 1, at, at, who, "according")


def for_whom(items: Items, at: int) -> Cue | None:
    """ "the mayor, for whom "it is not the moment"": the one before the comma."""
    if items[at].lower != "for" or at + 2 >= len(items):
        return None
    if items[at + 1].lower != "whom" or items[at + 2].region < 0:
        return None
    meant = antecedent(items, 0, at)
    return None if meant is None else make(items, meant[0], at + 1, at, meant[1], "before")


def _opens_view(items: Items, at: int) -> bool:
    """ "But for Osei, who runs it, it is ...", "To the envoy, it was ...": a view given at the head of a sentence."""
    if (
        at > 1
        or (at == 1 and items[0].lower not in {"but", "and", "yet"})
        or at + 1 >= len(items)
        or not (items[at + 1].cap or items[at + 1].lower == "the")
    ):
        return False
    return any(
        items[place].text == ","
        and (
            (items[place + 1].region >= 0 and place + 4 > len(items))
            or (
                items[place + 1].lower in {"it", "this", "that", "what"}
                and any(item.lower in {"is", "was"} for item in items[place + 2 : place + 6])
            )
        )
        for place in range(at + 2, min(len(items) - 2, at + 20))
    )


def point_made(items: Items, at: int) -> Cue | None:
    """ "Hughes also made the point that": who makes a point or a case says it."""
    said = [item.lower for item in items[at + 1 : at + 4]]
    clear = said[:2] == ["clear", "that"] or said == ["it", "clear", "that"]
    if not clear and not (len(said) == 3 and said[0] in {"the", "a"} and said[1] in MADE and said[2] == "that"):
        return None
    found = subject(items, 0, at)
    return None if found is None else make(items, found[0], at, at, found[1], "before")
