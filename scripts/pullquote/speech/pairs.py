"""Two who are named together and taken up: "Jo Hill and Ed Poe met. The pair said", "said the latter", "they said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pullquote.speech.meant import Referent, anchor_of, pronoun_fits
from pullquote.speech.values import Mention

if TYPE_CHECKING:
    from pullquote.speech.resolve import Memory

_PAIRS = frozenset("pair couple two duo both twosome".split())
_ONES = ("former", "latter")


def of_pair(memory: Memory, mention: Mention, paragraph: int) -> Referent | None:
    """ "The pair", "the latter", "they": those whom a sentence has just named as its subject, or one of them."""
    where, pair = memory.pairs[-1] if memory.pairs else (-9, None)
    if pair is None or not 0 <= paragraph - where <= _SINCE or mention.name or pair.person is None:
        return None
    both = sorted((pair, *pair.others), key=lambda one: one.mention.start)
    if mention.pronoun == "they":
        later = (one for _, one in memory.topics[-6:] if one.mention.start > both[-1].mention.start)
        if any(pronoun_fits(mention, one) for one in later):
            return None
    elif mention.role is None or mention.role.head not in _PAIRS | {*_ONES} or mention.role.mods - {*_ONES}:
        return None
    elif mention.role.head in _ONES:
        one = both[_ONES.index(mention.role.head)]
        return Referent(mention, one.person, one.ambiguous, True, anchor_of(one)) if len(both) == 2 else None
    return Referent(mention, pair.person, False, True, anchor_of(pair), pair.others)


_SINCE = 2
"""Paragraphs within which a pair is taken up."""
