"""Does a pronoun behind a cut point at somebody or something that the cut leaves out?

*The engineer says the roof is bad ... he has been up there*, out of *The engineer says the roof is bad. Our builder
says it will last, and he has been up there*, speaks of another man. The sentence that is left out brings in a noun of
its own; one that goes on with the same pronoun, or with *I* and *we*, changes nothing.
"""

from __future__ import annotations

from .clauses import Tokens
from .fold import is_word
from .lexicon import DETERMINERS

_POINTING = frozenset("he she it".split())
_SPEAKERS = frozenset("i we you this that there here these those they".split())
_STOPS = frozenset(".?!;")
_DUMMY = frozenset("would will might may could takes took seems appears makes rains rained snowed".split())
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
    return first in DETERMINERS or first in ("ours", "yours", "theirs", "mine", "his", "hers")


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
    return pronoun == "it" and (not _DUMMY.isdisjoint(low[:1]) or not _EMPTY.isdisjoint(low) or "that" in low)
