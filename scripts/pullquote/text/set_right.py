"""Does a clause behind *but* set a wish or a denial right, without a negation of its own?

*I would love to stay, but the club has other plans*, *I'd go back in, but my wife would kill me* and *he was not
worried, but he did fear a leak* do not come to what stands before *but*.
"""

from __future__ import annotations

from .clauses import Tokens, last_clause
from .lexicon import is_negation
from .patterns import regex

_WISHED = regex(
    r"(?:\bwould|'d) (?:(?:really|dearly|very much|much) )?(?:love|like|prefer|(?:be )?(?:glad|happy|delighted)|gladly|"
    r"happily) (?:to )?(?!say|add|think)"
)
_UNREAL = regex(
    r"(?:\bwould|\w'd) (?:not )?(?!say|argue|think|call|describe|suggest|add|note|like|not\b|often\b)\w"
)


def is_set_right(own: Tokens, clause: Tokens) -> bool:
    """Whether `clause`, which begins with *but*, tells that what the last clause of `own` says does not come about."""
    wish, answer = (" ".join(tokens).lower() for tokens in (last_clause(own), clause))
    unreal = _UNREAL.search(wish) is not None and _UNREAL.search(answer) is not None
    return unreal or _WISHED.search(wish) is not None or _affirms(own, clause)


def _affirms(own: Tokens, clause: Tokens) -> bool:
    """Whether *did* before a verb sets what follows against what was denied."""
    low = [token.lower() for token in clause[1:4]]
    at = next((at for at, word in enumerate(low) if word in ("do", "does", "did")), len(low))
    verb = low[at + 1] if at <= 1 and at + 1 < len(low) else ""
    return verb.isalpha() and not is_negation(verb) and any(map(is_negation, last_clause(own)))
