"""Does a clause behind *but* or *although* leave the statement before it as it was?

*Ours are safe, but their sons are not* speaks of others; *prices are still rising, but I'm not going to spend the
afternoon arguing* of what the speaker will do next. *I won't hide behind it, although I could*, *we have no plans to
sell, although we get offers* and *I agree with them, although I quite see that it doesn't feel so to her* grant
something, and the statement stands.
"""

from __future__ import annotations

from .clauses import Tokens
from .fold import MARK
from .lexicon import DETERMINERS, is_negation
from .patterns import any_of, one_of, regex

_ELLIPSIS = 7
_SELF = frozenset("i we me us my our".split())
_TALK = regex(
    r"^(?:but|yet|though|although|however) (?:i|we)(?:'m| am|'re| are)?(?: not| do not| don't| won't| will not)"
    r"(?: (?:going to|about to|here to|want to|wish to))? (?:\w+ly )?"
    + one_of(
        """hide complain pretend discuss make_excuses use_(?:it|that|this)_as spend
        argue bore dwell lecture labour belabour repeat discuss debate speculate elaborate quarrel
        go_into get_into stand_here say_(?:any_)?more talk"""
    )
    + r"\b"
)
"""What the speaker will not go on to talk about."""
_COULD = regex(r"^(?:although|though) (?:i|we) (?:could|might|may|can|was|were)(?: [\w']+)?$")
_GRANTED = regex(r"^(?:although|though) (?:i|we|it|they|he|she|that|this)\b")
_DOUBTING = regex(
    r"\b(?:may|might|could|would|should|must|look\w*|seem\w*|sound\w*|suspect|think|believe|fear|wonder|worry|doubt|hope|"
    r"wish|only|too|used|did|have to|had to)\b|n't\b|'d\b"
)
_HELD_BACK = frozenset("say think believe know mean claim suggest saying suggesting claiming sure certain".split())
"""What is denied with these is the speaker's judgement, and a concession may give it away."""
_SEEING = regex(
    r"^(?:although|though) (?:i|we)(?:'m| am)?(?: can| do| could)?(?: quite| fully| well| perfectly| also| of course)? "
    + any_of(
        r"(?:see|understand|appreciate|realise|realize|recognise|recognize|know|accept) [\w' ]*?"
        r"\b(?:why|how|feels?|felt|seems?|looks?|anger|angry|upset|frustrat\w+|fears?|worr\w+|disappoint\w*|pain|"
        r"hurt\w*|impatien\w+|grie\w+|hard|difficult)\b",
        r"sympathi[sz]e\b|(?:do not|don't|can't|cannot) (?:blame|begrudge) (?!my|our)",
    )
)
"""What others feel about it, and with reason."""


def leaves_standing(own: Tokens, clause: Tokens) -> bool:
    """Whether the clause, which begins with its conjunction, takes nothing from the quotation's last words `own`."""
    end = clause.index(MARK) if MARK in clause else len(clause)
    low = tuple(token.lower() for token in clause[:end] if token != ",")
    if _is_of_others(low):
        return True
    text = " ".join(low)
    speaker = any(word.lower().split("'")[0] in _SELF for word in own)
    if _TALK.match(text):
        return not speaker
    if not (speaker and any(map(is_negation, own))):
        return _SEEING.match(text) is not None
    stands = _GRANTED.match(text) and not _DOUBTING.search(text) and not any(map(is_negation, low))
    return bool(_SEEING.match(text) or _COULD.match(text) or (stands and _HELD_BACK.isdisjoint(own)))


def _is_of_others(low: Tokens) -> bool:
    """`but their sons are not`: the contrast is with somebody else."""
    ends = 3 < len(low) <= _ELLIPSIS and (is_negation(low[-1]) or low[-1] in ("not", "either"))
    return ends and low[1] in DETERMINERS and low[1] not in ("this", "that", "no")
