"""A writing whose own words are the verb: "The charter “affirms the right to water” and “rejects all sales”"."""

from __future__ import annotations

from pullquote.speech.inverted import make
from pullquote.speech.openings import opening_subject
from pullquote.speech.streams import Sentence
from pullquote.speech.values import Cue, Kind, Strength
from pullquote.speech.verbs import is_adverb
from pullquote.speech.words import DOCUMENTS

_MORE = frozenset("charter agreement treaty accord pact constitution convention protocol contract bill law".split())
_LEAD = 24
"""Words and marks from the writing to its first words."""


def itself(sentence: Sentence, quote: int, content: str) -> Cue | None:
    """The writing that opens the sentence, where nothing but an aside parts it from words that begin with its verb."""
    items = sentence.items
    who = opening_subject(items, 0, quote) if _is_verb(content) and 1 < quote < _LEAD + 8 else None
    if who is None or who.kind is not Kind.ROLE or who.role is None or who.role.plural:
        return None
    last = next((at for at, item in enumerate(items) if item.end >= who.end), 0)
    if items[last].lower not in DOCUMENTS | _MORE or last >= quote:
        return None
    first = next((at for at in range(last + 1, len(items)) if items[at].region >= 0), quote)
    aside = first > last + 1
    if aside and not (items[last + 1].text == "," and items[first - 1].text == "," and first - last < _LEAD):
        return None
    between = [item.lower for item in items[first + 1 : quote] if item.alpha]
    if first < quote and between not in ([], ["and"], ["but"], ["while"]):
        return None
    return make(items, last, last, last, who, "before", Strength.LOOSE)


def _is_verb(content: str) -> bool:
    """Whether words begin as the verb of one thing does: "rejects the sale", "strongly condemns all attacks"."""
    words = content.lower().split()[:2]
    lead = words[-1] if words and is_adverb(words[0]) else next(iter(words), "")
    return len(words) > 1 and len(lead) > 4 and lead.endswith("s") and not lead.endswith(("ss", "us", "'s", "’s"))
