"""Brackets at the end of a piece: do they take the place of what the source says next?

*By the [director]* for *by the one man who knew*, *called it [peace]* for *called it a buffer zone*, *say so [next
week]* for *say so in January*: an explanation adds to a phrase that is over, or else it stands for other words.
"""

from __future__ import annotations

from .brackets import Replaced
from .fold import is_word
from .found import Found
from .lexicon import CONNECTIVES, has_figure, is_pronoun
from .quotation import Bracket

_ARTICLES = frozenset("the a an".split())
_OBJECT_FOLLOWS = frozenset("of at with from for against by into towards toward between among upon to on".split())
_NOUN_FOLLOWS = frozenset("the a an my your his her its our their this that these those every no".split())
_TIME_LEADS = frozenset("in on at by until till before after from since during next last this".split())
_TIME_NAMES = frozenset(
    """january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday tomorrow today yesterday tonight week month year weekend morning evening afternoon
    night noon midnight spring summer autumn winter christmas easter""".split()
)
_TIMES = 4


def following(place: Found, bracket: Bracket, count: int = 1) -> tuple[str, ...]:
    """For a bracket that closes a piece: the source's next tokens, which it may hide (`returned [the money]`)."""
    for piece, hit in zip(place.pieces, place.hits, strict=True):
        if piece and piece[-1] is bracket:
            at, _ = place.source.token_range(hit.end, hit.end + 1)
            return place.source.tokens[at : at + count]
    return ()


def stands_for_next(place: Found, one: Replaced) -> tuple[str, ...]:
    """The source's next words where a bracket at the end of a piece takes the place of a noun (`by the [director]`,
    `with [the bank]`) or of another time (`say so [next week]` for *say so in January*)."""
    lead = one.lead.lower()
    timed = not one.words and _is_time([token.text.lower() for token in one.bracket.inside])
    if timed and _is_time([token.lower() for token in following(place, one.bracket, _TIMES)]):
        return following(place, one.bracket, 2)
    behind = following(place, one.bracket)
    if not one.words and is_word(lead) and behind[:1] and behind[0].lower() in _ARTICLES and not _is_adverbial(one):
        return following(place, one.bracket, 3)
    if one.words or not (lead in _NOUN_FOLLOWS or lead in _OBJECT_FOLLOWS):
        return ()
    own = [token.text for token in one.bracket.inside if is_word(token.text)]
    near = following(place, one.bracket, len(own))
    if lead in _OBJECT_FOLLOWS and any(map(_stands_alone, near[:1])):
        return ()
    return near[:1] if own and all(map(is_word, near[:1])) and list(near) != own else ()


def _is_adverbial(one: Replaced) -> bool:
    """`called it [in May]`: no object, so it takes nothing's place."""
    own = [token.text.lower() for token in one.bracket.inside if is_word(token.text)]
    return bool(own) and (own[0] in CONNECTIVES or own[0].endswith("ly"))


def _is_time(words: list[str]) -> bool:
    """Whether words begin with a time: `next week`, `in January`, `tomorrow`, `on the 5th of May`."""
    head = words[1:] if words[:1] and words[0] in _TIME_LEADS else words
    named = any(word in _TIME_NAMES or (len(word) == 4 and word.isdigit()) for word in head[:3])
    return named and (head is not words or words[0] in _TIME_NAMES)


def _stands_alone(word: str) -> bool:
    """Whether a word is no noun's: a pronoun, the beginning of a new phrase, a figure (which has a rule of its own)."""
    return is_pronoun(word) or word.lower() in CONNECTIVES or has_figure(word)
