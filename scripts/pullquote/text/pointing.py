"""Does a pronoun behind a cut point at somebody or something that the cut leaves out?

*The engineer says the roof is bad ... he has been up there*, out of *The engineer says the roof is bad. Our builder
says it will last, and he has been up there*, speaks of another man. The sentence that is left out brings in a noun of
its own; one that goes on with the same pronoun, or with *I* and *we*, changes nothing.
"""

from __future__ import annotations

from .clauses import Tokens
from .fold import is_word
from .lexicon import DETERMINERS

_POINTING = frozenset("he she it they".split())
_SPEAKERS = frozenset("i we you this that there here these those".split())
_OWNERS = frozenset("ours yours theirs mine his hers".split())
_STOPS = frozenset(".?!;")
_DUMMY = frozenset("takes took seems appears makes rains rained snowed costs depends".split())
_MODAL = frozenset("would will might may could can must should".split())
_BARE = frozenset("take seem appear make rain snow cost depend need happen".split())
_EMPTY = frozenset("hard easy time clear true up about not like important possible impossible".split())


def points_at_hidden(gap: Tokens, after: Tokens) -> bool:
    """Whether the last clause that a cut leaves out has a subject for the pronoun behind it.

    `gap` are the speaker's own words that are left out, `after` those behind it.
    """
    low = tuple(token.lower() for token in gap if is_word(token) or token in _STOPS)
    pronoun = after[0].lower().split("'")[0] if after else ""
    if pronoun not in _POINTING or _STOPS.isdisjoint(low) or _is_dummy(pronoun, after):
        return False
    last = _last_sentence(low)
    first = last[0].split("'")[0] if last else ""
    if len(last) < 3 or first in _POINTING or first in _SPEAKERS:
        return False
    several = first in _OWNERS or any(map(_is_plural, last[1:3]))
    if pronoun == "they" and (first == "no" or not several):
        return False
    return first in DETERMINERS or first in _OWNERS


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us"))


def _last_sentence(low: Tokens) -> Tokens:
    """The words of the last sentence that is left out, or of its part before the pronoun."""
    end = len(low)
    while end and low[end - 1] in _STOPS:
        end -= 1
    start = max((at + 1 for at in range(end) if low[at] in _STOPS), default=0)
    return low[start:end]


def _is_dummy(pronoun: str, after: Tokens) -> bool:
    """`it is hard`, `it takes`: the pronoun that points at nothing."""
    low = [token.lower() for token in after[1:4]]
    bare = low[:1] != [] and low[0] in _MODAL and not _BARE.isdisjoint(low[1:3])
    empty = bare or not _DUMMY.isdisjoint(low[:1]) or not _EMPTY.isdisjoint(low) or "that" in low
    return pronoun == "it" and empty
