"""Nouns of speech that lead to a quotation: "Hughes’s statement read", "her answer:", "with posts like"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.inverted import forward, make
from pullquote.speech.layout import Word
from pullquote.speech.openings import opening_subject
from pullquote.speech.phrases import phrase
from pullquote.speech.roles import speaks
from pullquote.speech.values import Cue, Kind, Mention, Strength
from pullquote.speech.verbs import NOUNS
from pullquote.speech.words import DETERMINERS, POSSESSIVES

Items = Sequence[Word]


def answered(items: Items, front: Cue, quote: int) -> Cue | None:
    """ "Orme said she would veto it, and Reed's response was swift: ...": the later noun of speech has the words."""
    noun = noun_cue(items, quote) if items[quote - 1].text == ":" else None
    apart = noun is not None and any(items[at].text in ",;—" for at in range(front.last, noun.first))
    return noun if apart else None


SAYINGS = NOUNS | frozenset(
    """dictum maxim adage credo catchphrase punchline rejection denunciation condemnation portrayal characterization
    characterisation depiction critique talks slogans lines jokes""".split()
)
"""Nouns for speech, and more of them for what somebody says of a thing, where somebody owns them."""


_OWNERS = {"his": "he", "her": "she", "my": "i", "our": "we"}


def noun_cue(items: Items, quote: int) -> Cue | None:
    """ "Hughes’s statement read", "in a statement from the ministry:", "her answer:" right before a quotation."""
    if (done := _done_with(items, quote)) is not None:
        return done
    for at in range(quote - 1, max(-1, quote - 12), -1):
        if items[at].region >= 0:
            return None
        if items[at].lower in SAYINGS:
            if (who := possessor(items, at, -1)) is not None:
                first = next(place for place in range(at) if items[place].start == who.start)
                return make(items, first, at, at, who, "before", Strength.LOOSE)
            if _is_owned(items, at, -1):
                return None
            if items[quote - 1].lower == "like" and at in (quote - 2, quote - 3) and items[at].lower.endswith("s"):
                opening = opening_subject(items, 0, at)
                if opening is not None and opening.kind is Kind.NAME:
                    return make(items, at, at, at, opening, "before", Strength.LOOSE)
            if (found := issuer(items, at)) is not None and at + 1 < quote:
                return make(items, at, found[0] - 1, at, found[1], "before", Strength.LOOSE)
    return None


def _done_with(items: Items, quote: int) -> Cue | None:
    """ "Hughes opened the forum with a call for "...": what somebody does by saying it."""
    noun = quote - 2
    if noun < 3 or items[quote - 1].lower not in {"for", "of", "to", "that", "about", "against"}:
        return None
    led = next((at for at in range(noun - 1, max(1, noun - 4), -1) if items[at].lower in {"a", "an", "another"}), 0)
    who = opening_subject(items, 0, led) if led and items[led - 1].lower in {"with", "on", "by"} else None
    if who is None or items[noun].lower not in _WORDS:
        return None
    if who.kind is Kind.ROLE and who.role is not None and not speaks(who.role):
        return None
    first = next((at for at in range(led) if items[at].start >= who.start), 0)
    return make(items, first, noun, noun, who, "before", Strength.LOOSE)


_WORDS = frozenset("call appeal promise pledge plea warning demand vow offer message reminder prayer toast".split())
"""Nouns for what is said that "for" or "of" ties to the words themselves."""


def issuer(items: Items, noun: int) -> tuple[int, Mention] | None:
    """From whom a saying is, by what stands behind its noun: "a statement from the ministry"; and where that ends."""
    tied = noun + 1 < len(items) and items[noun + 1].lower in {"from", "by", "of"}
    return forward(items, noun + 2) if tied else None


def _is_owned(items: Items, noun: int, floor: int) -> bool:
    return any(items[place].owner for place in range(noun - 1, max(floor, noun - 4), -1))


def possessor(items: Items, noun: int, floor: int) -> Mention | None:
    """Whose a saying is, by what stands before its noun and behind an item: "Hughes's statement", "her answer"."""
    if noun > floor + 1 and items[noun - 1].lower in POSSESSIVES:
        word = _OWNERS.get(items[noun - 1].lower, "they")
        gender = {"he": "m", "she": "f"}.get(word, "")
        return Mention(
            items[noun - 1].start, items[noun - 1].end, Kind.PRONOUN, pronoun=word, gender=gender
        )
    owner = next((place for place in range(noun - 1, max(floor, noun - 4), -1) if items[place].owner), None)
    if owner is None:
        return None
    start = owner
    while start > floor + 1 and items[start - 1].name:
        start -= 1
    start -= start > floor + 1 and items[start - 1].lower in DETERMINERS
    return phrase(items, start, owner + 1)
