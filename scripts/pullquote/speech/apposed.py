"""The name behind a comma that belongs to a role: "said the minister, Jane Doe", "said its head, ex-judge Ali Kone"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.phrases import named
from pullquote.speech.runs import run_from
from pullquote.speech.values import Kind, Mention
from pullquote.speech.words import CONJUNCTIONS, POSSESSIVES, PREPOSITIONS

Items = Sequence[Word]
_LONGEST = 5
"""Words of a further role before the name."""


def apposed(items: Items, end: int, who: Mention) -> Mention:
    """The mention with the name that follows a comma at `end`, if one does."""
    if who.kind is not Kind.ROLE or end + 1 >= len(items) or items[end].text != ",":
        return who
    start = _past_role(items, end + 1)
    run = run_from(items, start, len(items))
    if run > start and (run == len(items) or items[run].text in ",.;"):
        name = named(items, start, start, run)
        return Mention(
            who.start, name.end, Kind.NAME, name.name, who.role, "", who.gender or name.gender, True
        )
    return who


def _past_role(items: Items, start: int) -> int:
    """Where the name begins behind one more role in small letters: "the former Ghanaian judge Ali Kone"."""
    for at in range(start, min(start + _LONGEST, len(items) - 1)):
        word = items[at]
        if not word.alpha or word.owner or word.region >= 0 or word.lower in PREPOSITIONS | CONJUNCTIONS | POSSESSIVES:
            return start
        if not word.cap and is_role_noun(word.lower) and items[at + 1].name:
            return at + 1
    return start
