"""Headlines: "Orme: Bridge ‘Will Not Stand Another Winter’", where every word has a capital and no verb speaks."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.meant import Referent, is_surely_human
from pullquote.speech.phrases import phrase
from pullquote.speech.streams import Sentence
from pullquote.speech.values import Cue, Kind, Strength
from pullquote.speech.words import PREPOSITIONS

Items = Sequence[Word]
_REACH = 8
"""Words within which a headline names its speaker."""
_FEWEST = 3
"""Words of a quotation that is more than a catchword."""
_PLACED = PREPOSITIONS - {"to", "as", "with"}
"""What leads to the title of a show or a book: on ‘The Late Hour’."""


def is_titled(items: Items) -> bool:
    """Whether the paper gives every long word a capital here, so that capitals in quotation marks make no title."""
    long = [item.cap for item in items if item.alpha and len(item.text) > 3]
    return bool(long) and all(long)


def speaks_here(items: Items, quote: int, content: str) -> bool:
    """Whether words in a headline's quotation marks are somebody's, and no title of a show or a book."""
    placed = quote > 0 and items[quote - 1].lower in _PLACED
    return not placed and len(content.split()) >= _FEWEST


def heading(sentence: Sentence, quote: int, content: str) -> Cue | None:
    """Who speaks in the headline of an article: the name before its colon, "Orme On the Bridge: ..."."""
    items = sentence.items
    if sentence.paragraph or sentence.owner >= 0 or not speaks_here(items, quote, content):
        return None
    colon = next((at for at in range(1, min(quote, _REACH)) if items[at].text == ":"), 0)
    end = next((at for at in range(1, colon) if items[at].lower == "on"), colon)
    if not end or any(item.region >= 0 or not item.alpha for item in items[:end]):
        return None
    who = phrase(items, 0, end)
    if who is None or who.kind is not Kind.NAME:
        return None
    span = (who.start, who.end)
    return Cue(0, end - 1, 0, *span, span, who, ":", "before", Strength.CARRIED)


def is_known(referent: Referent) -> bool:
    """Whether the article itself names the person whom its headline names, by all these words."""
    person = referent.person
    known = person is not None and all(word in person.name for word in referent.mention.name)
    return known and not referent.ambiguous and is_surely_human(referent)
