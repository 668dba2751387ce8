"""Nouns of speech that lead to a quotation: "Hughes’s statement read", "her answer:", "with posts like"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.inverted import forward, make
from pullquote.speech.layout import Word
from pullquote.speech.openings import opening_subject
from pullquote.speech.phrases import phrase
from pullquote.speech.values import Cue, Kind, Mention, Strength
from pullquote.speech.verbs import NOUNS
from pullquote.speech.words import DETERMINERS, POSSESSIVES

Items = Sequence[Word]


def answered(items: Items, front: Cue, quote: int) -> Cue | None:
    """ "Orme said she would veto it, and Reed's response was swift: ...": the later noun of speech has the words."""
    noun = noun_cue(items, quote) if items[quote - 1].text == ":" else None
    apart = noun is not None and any(items[at].text in ",;—" for at in range(front.last, noun.first))
    return noun if apart else None


_VIEWS = frozenset(
    """dictum maxim adage credo catchphrase punchline rejection denunciation condemnation portrayal characterization
    characterisation depiction critique talks slogans lines jokes""".split()
)
"""More nouns for what somebody says of a thing, where somebody owns them."""


_OWNERS = {"his": "he", "her": "she", "my": "i", "our": "we"}


def noun_cue(items: Items, quote: int) -> Cue | None:
    """ "Hughes’s statement read", "in a statement from the ministry:", "her answer:" right before a quotation."""
    for at in range(quote - 1, max(-1, quote - 12), -1):
        if items[at].region >= 0:
            return None
        if items[at].lower in NOUNS or items[at].lower in _VIEWS:
            if at and items[at - 1].lower in POSSESSIVES:
                word = _OWNERS.get(items[at - 1].lower, "they")
                gender = {"he": "m", "she": "f"}.get(word, "")
                who = Mention(
                    items[at - 1].start, items[at - 1].end, Kind.PRONOUN, pronoun=word, gender=gender
                )
                return make(items, at - 1, at, at, who, "before", Strength.LOOSE)
            owner = next((place for place in range(at - 1, max(-1, at - 4), -1) if items[place].owner), None)
            if owner is not None:
                start = owner
                while start > 0 and items[start - 1].name:
                    start -= 1
                start -= start > 0 and items[start - 1].lower in DETERMINERS
                named = phrase(items, start, owner + 1)
                return None if named is None else make(items, start, at, at, named, "before", Strength.LOOSE)
            if items[quote - 1].lower == "like" and at in (quote - 2, quote - 3) and items[at].lower.endswith("s"):
                opening = opening_subject(items, 0, at)
                if opening is not None and opening.kind is Kind.NAME:
                    return make(items, at, at, at, opening, "before", Strength.LOOSE)
            if at + 1 < quote and items[at + 1].lower in {"from", "by", "of"}:
                found = forward(items, at + 2)
                if found is not None:
                    return make(items, at, found[0] - 1, at, found[1], "before", Strength.LOOSE)
    return None
