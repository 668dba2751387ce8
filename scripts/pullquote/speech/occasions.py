"""Adverbial phrases between "but" and its verb: "but in an interview last year argued", "and on Tuesday told"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.verbs import AUXILIARIES
from pullquote.speech.words import CALENDAR, PREPOSITIONS, PRONOUNS

Items = Sequence[Word]
_LONGEST = 14
_NEVER_INSIDE = AUXILIARIES | PRONOUNS
_SPANS = frozenset(
    "year month week weekend night day morning afternoon evening decade spring summer autumn winter".split()
)
_OCCASIONS = frozenset(
    """interview speech statement letter post article debate column memo note email tweet hearing conference briefing
    filing court session broadcast address sermon message""".split()
)


def past_occasion(items: Items, begin: int, at: int) -> int | None:
    """The "and" or "but" that leads a phrase of time or occasion that ends at an item, if one does."""
    if not _ends_occasion(items, at):
        return None
    for place in range(at, max(begin, at - _LONGEST), -1):
        item = items[place]
        if not item.alpha or item.region >= 0 or item.lower in _NEVER_INSIDE:
            return None
        if item.lower in {"and", "but"}:
            return place if items[place + 1].lower in PREPOSITIONS else None
    return None


def _ends_occasion(items: Items, at: int) -> bool:
    word = items[at].lower
    if word in CALENDAR or word in _OCCASIONS:
        return True
    return (
        word in _SPANS and at > 0 and items[at - 1].lower in {"last", "this", "that", "next", "same", "the"}
    )
