"""Does a clause behind *but* or *although* leave the statement before it as it was?

*Ours are safe, but their sons are not* speaks of others; *prices are still rising, but I'm not going to spend the
afternoon arguing* of what the speaker will do next. *I won't hide behind it, although I could*, *we have no plans to
sell, although we get offers* and *I agree with them, although I quite see that it doesn't feel so to her* grant
something, and the statement stands.
"""

from __future__ import annotations

from .clauses import Tokens
from .fold import MARK
from .lexicon import DETERMINERS, OPINION_VERBS, is_negation
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
_TO_HEARER = regex(
    r"^(?:but|yet) (?:if you\b|you(?:'ve| have|'d| did)? (?:\w+ly )?"
    r"(?:asked?|come|came|wanted?|know|knew|see|said|told|called)\b)"
)
"""What turns to the hearer instead of going on."""
_MORE = regex(r"^(?:but|yet) .*\b(?:(?:even )?more(?: so)?|even (?:better|worse))$")
"""The same of somebody else, in a higher degree."""
_SUBJECT = 4
"""Words of a subject before its verb of saying."""
_SAYS = (OPINION_VERBS | set("sees saw warns warned added adds views viewed".split())) - set(
    "seem seems appear appears find found feel feels felt show shows shown prove proves proved mean means".split()
)
_NAMED = frozenset("the a an his her their".split())
_OPPOSITE = regex(r"^but (?:quite )?the (?:opposite|reverse|same) (?:is|was|holds) (?:not )?(?:true )?(?:of|for) ")
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

_SHORT_OF = regex(
    r"(?:but )?there(?:'s| is| are| remains?)(?: still| also)? "
    r"(?:a lot|much|more|plenty|a long way|some way|a great deal) |"
    r"(?:a lot|much|more)(?: \w+)? (?:remains|needs|is needed|has to be|must be)|"
    r"(?:\w+ ){1,2}(?:still )?(?:lags?|trails?|falls? short|falls? behind|lacks?|worsened|deteriorated|relapsed)\b"
)
"""What a concession leaves wanting."""
_INTENDED = regex(r"(?:\w+ ){1,2}(?:had )?(?:planned|hoped|wanted|intended|expected|meant|tried) (?:to|on|that)\b")
"""What somebody meant to do, and a concession says that he does not."""


def leaves_standing(own: Tokens, clause: Tokens) -> bool:
    """Whether the clause, which begins with its conjunction, takes nothing from the quotation's last words `own`."""
    end = clause.index(MARK) if MARK in clause else len(clause)
    low = tuple(token.lower() for token in clause[:end] if token != ",")
    if _is_of_others(low):
        return True
    text = " ".join(low)
    speaker = any(word.lower().split("'")[0] in _SELF for word in own)
    if _TO_HEARER.match(text) or _MORE.match(text):
        return not any(map(is_negation, low))
    if _TALK.match(text):
        return not speaker
    if not (speaker and any(map(is_negation, own))):
        return _SEEING.match(text) is not None
    stands = _GRANTED.match(text) and not _DOUBTING.search(text) and not any(map(is_negation, low))
    return bool(_SEEING.match(text) or _COULD.match(text) or (stands and _HELD_BACK.isdisjoint(own)))


def leaves_wanting(own: Tokens, clause: Tokens) -> bool:
    """Whether the main clause behind *while* says that the concession `own` falls short, or was only intended."""
    intended = _INTENDED.match(" ".join(own[:4]).lower())
    return bool(intended or _SHORT_OF.match(" ".join(clause).lower()))


def is_another_voice(clause: Tokens) -> bool:
    """Whether a reporter goes on with what somebody says: `but the mayor warned ...`, `but said in a statement ...`."""
    at = next((at for at, token in enumerate(clause[: _SUBJECT + 2]) if token.lower() in _SAYS), None)
    if at is None or clause[0].lower() != "but":
        return False
    return at == 1 or (clause[1][:1].isupper() and clause[1] != "I") or clause[1].lower() in _NAMED


def _is_of_others(low: Tokens) -> bool:
    """`but their sons are not`, `but the opposite is true of wages`: the contrast is with others."""
    if _OPPOSITE.match(" ".join(low)):
        return True
    ends = 3 < len(low) <= _ELLIPSIS and (is_negation(low[-1]) or low[-1] in ("not", "either"))
    return ends and low[1] in DETERMINERS and low[1] not in ("this", "that", "no")
