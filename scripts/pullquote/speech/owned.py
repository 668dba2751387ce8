"""Words that a possessive and a noun of speech give to somebody: Hughes's "no retreat, no regret" promise."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.inverted import make
from pullquote.speech.layout import Word
from pullquote.speech.phrases import phrase, pronoun
from pullquote.speech.runs import run_back
from pullquote.speech.values import Cue, Kind, Strength
from pullquote.speech.words import TITLES

Items = Sequence[Word]
_SAID = frozenset(
    """promise pledge vow line remark comment quip claim boast joke jibe warning message slogan mantra speech tweet post
    statement threat assertion plea catchphrase maxim dictum refrain rallying-cry argument declaration""".split()
)
"""Nouns for what somebody says, right behind the words themselves."""
_FEWEST = 3


def owned(items: Items, quote: int, content: str) -> Cue | None:
    """The owner before a quotation that a noun of speech closes: his "I was there" claim."""
    after = items[quote + 1] if quote and quote + 1 < len(items) else None
    if after is None or after.lower not in _SAID or len(content.split()) < _FEWEST:
        return None
    before = items[quote - 1]
    if before.lower in {"his", "her"}:
        who = pronoun(before)
        return make(items, quote - 1, quote - 1, quote - 1, who, "before", Strength.LOOSE)
    if not before.owner:
        return None
    run = run_back(items, 0, quote)
    start = run - 1 if run and items[run - 1].lower in TITLES else run
    named = phrase(items, start, quote) if run < quote else None
    if named is None or named.kind is not Kind.NAME:
        return None
    return make(items, start, quote - 1, quote - 1, named, "before", Strength.LOOSE)


