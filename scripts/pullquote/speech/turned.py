"""Clauses that stand behind the words as their predicate: "...," was Orme's verdict; "..." is how Hill put it."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.heads import clause_head
from pullquote.speech.inverted import make
from pullquote.speech.layout import Word
from pullquote.speech.remarks import SAYINGS, issuer, possessor
from pullquote.speech.roles import speaks
from pullquote.speech.values import Cue, Kind, Mention
from pullquote.speech.verbs import AUXILIARIES, is_adverb

Items = Sequence[Word]
_LINKING = frozenset("is was were are came comes come went goes".split())
"""What ties words to the noun for them: "...," came Orme's answer."""
_NEAR = 10
"""Words and marks between the linking verb and the noun of speech or the subject."""
_ASKED = frozenset("take cry shout summary reaction observation diagnosis prognosis instruction order question".split())
"""More nouns for words that a linking verb gives to their owner."""


def turned(items: Items, quote: int, found: Sequence[Cue]) -> Cue | None:
    """Who says the words that a linking verb follows: "...," was Orme's verdict; "...," came the reply from Hill."""
    at = quote + 1 + (quote + 1 < len(items) and items[quote + 1].text == ",")
    at += at < len(items) and items[at].lower in {"that", "this", "it", "which"}
    if at + 2 >= len(items) or items[at].lower not in _LINKING:
        return None
    follows = at + 1
    while follows + 1 < len(items) and is_adverb(items[follows].lower):
        follows += 1
    word = items[follows].lower
    if word in {"how", "what", "all"}:
        return _how(items, at, follows + 1, found)
    return _noun(items, at, follows)


def _how(items: Items, at: int, begin: int, found: Sequence[Cue]) -> Cue | None:
    """ "...," is how Orme greeted the news; "...," was all that Hill would say."""
    begin += items[begin].lower == "that"
    told = (cue.subject for cue in found if cue.subject is not None and cue.subject.start == items[begin].start)
    who = next(told, None) or clause_head(items, begin, len(items))
    if who is None or who.start != items[begin].start or not _is_somebody(who):
        return None
    last = next(place for place in range(len(items) - 1, begin - 1, -1) if items[place].end <= who.end)
    if last + 1 >= len(items) or not items[last + 1].alpha or items[last + 1].lower in {"is", "was", "are", "were"}:
        return None
    return make(items, at, last, at, who, "inverted")


def _is_somebody(who: Mention) -> bool:
    if who.kind is Kind.PRONOUN:
        return who.pronoun in {"he", "she", "they", "one"}
    return bool(who.name) or who.role is None or speaks(who.role)


def _noun(items: Items, at: int, begin: int) -> Cue | None:
    """The noun of speech behind the linking verb, and whose it is: "the verdict of Orme", "her answer"."""
    for place in range(begin, min(len(items), begin + _NEAR)):
        if not items[place].alpha or items[place].region >= 0 or items[place].lower in AUXILIARIES:
            return None
        if items[place].lower in SAYINGS | _ASKED and not items[place].owner:
            if (who := possessor(items, place, at)) is not None:
                return make(items, at, place, at, who, "inverted") if _is_somebody(who) else None
            found = issuer(items, place)
            return make(items, at, found[0] - 1, at, found[1], "inverted") if found and _is_somebody(found[1]) else None
    return None
