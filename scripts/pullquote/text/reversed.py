"""Does the rest of the sentence take back what a quotation says?"""

from __future__ import annotations

import re
from itertools import pairwise

from .clauses import last_clause, without_aside, without_inner_marks
from .conceded import is_another_voice, leaves_standing, leaves_wanting
from .distance import WRONG
from .fold import MARK, is_word
from .lexicon import (
    AUXILIARIES,
    CLAUSE_SUBJECTS,
    CONCESSIVES,
    DENIALS,
    NEGATIONS,
    REVERSERS,
    UNDOING_WORDS,
    is_negation,
)
from .patterns import regex
from .set_right import is_set_right

_NEAR = 4
"""Tokens after the quotation within which *but* still belongs to its clause."""
_CLAUSE = 12
_ATTRIBUTION = 24
_NO_CONDITION_AFTER = frozenset(
    """ask asks asked asking see know knows knew wonder wonders wondered unclear tell tells decide decided
    determine sure clear certain as and or even only what but that whether say said question doubt
    discuss discussed consider""".split()
)
_ASKING = frozenset(
    "ask asks asked asking decide decides decided wonder wondered wondering check checked".split()
)
_CLOSE = 6
_CLOSING_CONDITION = 8
"""Words of a condition that may close a sentence; with more, `and if God is kind there will be`, its clause follows."""
_NO_CONDITION_BEFORE = frozenset(
    "not a an any anything necessary need needed possible ever at so required and".split()
)
"""After `if`: `if not`, `if a little salty`, `if need be`."""
_TURNING = frozenset(
    """only forced duress lie lies nonsense wrong myth joke doubt useless worthless hardly pointless failed far
    impossible pretending paper theory otherwise lied lying regret regretted naive gone ended stopped
    collapsed vanished withdrew withdrawn cancelled expired broke broken manufactured fabricated pretend pretended sham
    excuse illusion mistake delusion betrayed disappointed disappointing reversed scrapped abandoned wish
    sceptical skeptical""".split()
)
_NOT_REVERSING = (("otherwise",), ("also",), ("another",), ("again",), ("to",))
"""After `but` or `yet`: `but also`, `yet another`, `yet again`, `yet to`."""
_SPOKEN = regex(
    r"if (?:you (?:ask|(?:will|like)(?= [,.;]|$))|nothing else|anything|i (?:may|might|remember|recall)|memory "
    r"serves|(?:i'm|we're) (?:honest|being|not mistaken))\b"
)
"""After `if`: not a condition but a way to speak (`if you ask me`)."""
_CONDITIONS = frozenset({"unless", "if", "except"})
_SAYING = frozenset(
    "say saying claim claiming suggest suggesting pretend pretending argue arguing imply implying".split()
)
_ENDS = (".", "?", "!", ";", "…")
_UNBACKED = regex(
    r"(?:(?:has|have|had|is|was|were|are)(?:n't| not| never| yet to)|cannot|can't|could not|couldn't|remains?)"
    r"(?: yet)?(?: be| been)? (?:\w+ly )?"
    r"(?:confirmed|backed|proven|proved|verified|substantiated|supported|corroborated|borne|unproven|unconfirmed)"
)
_STANDING = regex(
    r"(?:(?:i|we|you|they|he|she|it|this|that|there|(?:the|these|those|some|many|most) [\w' ]+?) )(?:\w+ly )?"
    r"(?:do|does|am|is|are|'m|'re|'s|has|have|may|might|can|could|support|supports|appreciate|understand|respect|agree|"
    r"recogni[sz]e|welcome|share|sympathi[sz]e|accept|acknowledge|admire|believe|think|love|like|want|seems?|sounds?)\b"
    r"(?! (?:\w+ )?\w+ing\b)"
)
"""A state and no event, behind *while*."""
Tokens = tuple[str, ...]


_ENDED = regex(r"[.?!;…](?:\s|\Z)|[\s.?!;…]*\Z")
_TELLING = REVERSERS | NEGATIONS | DENIALS | _TURNING | UNDOING_WORDS | WRONG | _CONDITIONS | {"too", "provided", "t"}
"""Every word that can make a difference here; `t` is what an apostrophe leaves of `n't`."""
_WORDS = regex("[a-z]+")


_SIGNALS = REVERSERS | _CONDITIONS | {"provided"}
_NEGATED = regex(r"\W*(?:not|never|hardly|neither|no)\b", re.IGNORECASE)
_LEADS = CONCESSIVES | {"that"}


def may_reverse(after: str, lead: str) -> bool:
    """Whether the words just after a quotation could take it back. Cheap, and never wrongly no.

    `lead` are the words just before the quotation and its first ones.
    """
    if _ENDED.match(after):
        return False
    words, led = _WORDS.findall(after.lower()), _WORDS.findall(lead.lower())
    if _TELLING.isdisjoint(words) and CONCESSIVES.isdisjoint(led):
        return False
    told = not _SIGNALS.isdisjoint(words) or _NEGATED.match(after) is not None
    return told or not _LEADS.isdisjoint(led)


def reversing_words(before: Tokens, own: Tokens, after: Tokens, directly: bool) -> Tokens:
    """The words after the quotation that take it back, or ().

    `before` and `after` are the tokens of the sentence around the quotation, `own` its last piece; `directly` tells
    that no attribution stands between.
    """
    own, after, closed = without_inner_marks(own, after)
    if not own or not after or (own[-1] in _ENDS and not closed) or after[0] in _ENDS:
        return ()
    if after[0] == MARK or after[:2] == (",", MARK) or own[-1] == MARK:
        return _resumed(after)
    return (
        _contrast(own, after, directly)
        or _condition(own, after)
        or _negated_verb(own, after)
        or _called_untrue(before, after)
        or _main_clause(before, own, after, directly)
    )


def _reverses(tokens: Tokens) -> bool:
    """Whether a clause denies: it has a negation, a word like *failed* or *only*, or *too* before an adjective."""
    low = [token.lower() for token in tokens]
    excess = any(low[at] == "too" and low[at + 1].isalpha() for at in range(len(low) - 1))
    return excess or any(is_negation(word) or word in DENIALS or word in _TURNING for word in low)


def _contrast(own: Tokens, after: Tokens, directly: bool) -> Tokens:
    """`, but it will not ...`"""
    for at, token in enumerate(after[:_NEAR]):
        if token in _ENDS or token == MARK:
            return ()
        joined = token.lower() == "but" or at == 0 or after[at - 1] in (",", "—")
        if joined and token.lower() in REVERSERS and after[at + 1 : at + 2] not in _NOT_REVERSING:
            clause = without_aside(_until_end(after[at : at + _CLAUSE]))
            told = len(clause) > 1 and is_word(clause[1].lstrip("'"))
            against = directly and not is_another_voice(clause)
            denied = against or _reverses(_first_clause(clause)) or is_set_right(own, clause)
            return clause if told and denied and not leaves_standing(last_clause(own), clause) else ()
    return ()


def _first_clause(tokens: Tokens) -> Tokens:
    """The words up to an *and* that opens a clause with a subject of its own: what that adds takes nothing back."""
    for at, (token, following) in enumerate(pairwise(tokens)):
        if at > 2 and token.lower() == "and" and following.lower().split("'")[0] in CLAUSE_SUBJECTS:
            return tokens[:at]
    return tokens


def _until_end(tokens: Tokens) -> Tokens:
    end = next((at for at, token in enumerate(tokens) if token in _ENDS), len(tokens))
    return tokens[:end]


def _condition(own: Tokens, after: Tokens) -> Tokens:
    """`unless ...`, `only if ...`, `if ...`: the words held only under a condition."""
    at = 1 if after[0] in (",", "—") else 0
    following = [token.lower() for token in after[at : at + 4]]
    if following[:1] in (["but"], ["and"], ["or"]):
        otherwise, following, at = following[0] == "or", following[1:], at + 1
        if following[:1] in (["if"], ["unless"]) and not otherwise and _has_main_clause(after[at:]):
            return ()
    if _SPOKEN.match(" ".join(after[at : at + 4]).lower()):
        return ()
    if following[:2] in (["only", "if"], ["provided", "that"]) or following[:1] in (["unless"], ["except"]):
        return _until_end(after[at : at + _CLAUSE])
    asked = not at and not _ASKING.isdisjoint(token.lower() for token in own[-_CLOSE:])
    talk = following[1:2] != [] and following[1] in _NO_CONDITION_BEFORE
    if following[:1] == ["if"] and own[-1].lower() not in _NO_CONDITION_AFTER and not asked and not talk:
        return _until_end(after[at : at + _CLAUSE])
    return ()


def _has_main_clause(tokens: Tokens) -> bool:
    """Whether a condition has its own main clause behind it: `but if you loved them, go home`."""
    rest = _until_end(tokens[1:])
    subjects = [at for at, token in enumerate(rest) if token.lower().split("'")[0] in CLAUSE_SUBJECTS]
    long = tokens[0].lower() == "if" and len(rest) > _CLOSING_CONDITION
    return "," in rest or long or (len(subjects) > 1 and subjects[-1] - subjects[0] > 1)


def _negated_verb(own: Tokens, after: Tokens) -> Tokens:
    """`we will | not sign`: the quotation ends on an auxiliary whose negation follows."""
    is_verb = own[-1].lower() in AUXILIARIES or own[-1].lower().endswith(
        ("'s", "'re", "'ll", "'ve", "'d", "'m")
    )
    negated = after[0].lower() in ("not", "never", "hardly", "neither") or after[:2] == ("no", "longer")
    return _until_end(after[:6]) if is_verb and negated and after[1:2] != ("only",) else ()


def _called_untrue(before: Tokens, after: Tokens) -> Tokens:
    """`the claim that | ... | is false`"""
    if not before or before[-1].lower() != "that":
        return ()
    rest = after[1:] if after[0] in (",", "—") else after
    predicate = [token.lower() for token in rest[:5]]
    if _UNBACKED.match(" ".join(predicate)):
        return _until_end(after[:8])
    if not predicate or predicate[0] not in ("is", "was", "are", "were", "isn't", "wasn't"):
        return ()
    called = UNDOING_WORDS | (
        WRONG if any(token.lower() in _SAYING for token in before[-5:]) else frozenset()
    )
    untrue = any(token in called for token in predicate) or any(map(is_negation, predicate[:2]))
    return _until_end(after[:6]) if untrue else ()


def _main_clause(before: Tokens, own: Tokens, after: Tokens, directly: bool) -> Tokens:
    """`while | he welcomes the deal |, he would not sign`: only the concession is quoted."""
    lead = (*before[-6:], *own[:2])
    at = _last_concessive(lead)
    if at is None or "," in lead[max(at - 1, 0) :]:
        return ()
    comma = next((at for at, token in enumerate(after[:_CLAUSE]) if token == ","), None)
    if comma is None or "," in own:
        return ()
    clause = _until_end(after[comma + 1 : comma + 1 + _CLAUSE])
    granted = directly and _is_granted(before, own) and len(clause) > 2
    return clause if granted or _reverses(clause[:10]) or leaves_wanting(own, clause) else ()


def _is_granted(before: Tokens, own: Tokens) -> bool:
    """Whether a sentence opens with what its speaker only grants: no denial ("although I won't row, I will help"), and
    behind *while* no time ("while I was in Ely")."""
    opener = before[-1].lower() if before and not any(map(is_negation, own)) else ""
    if opener != "while":
        return opener in CONCESSIVES - {"despite"}
    return _STANDING.match(" ".join(own[:8]).lower()) is not None


def _last_concessive(tokens: Tokens) -> int | None:
    return max((at for at, token in enumerate(tokens) if token.lower() in CONCESSIVES), default=None)


def _resumed(after: Tokens) -> Tokens:
    """`..., | ” he said, “but we cannot sign`: the same sentence of the speaker goes on after the attribution."""
    opened = next((at for at in range(2, min(len(after), _ATTRIBUTION)) if after[at] == MARK), None)
    if opened is None or after[opened - 1] != ",":
        return ()
    rest = after[opened + 1 :]
    if not rest or rest[0] not in REVERSERS | _CONDITIONS:
        return ()
    clause = _until_end(rest[:_CLAUSE])
    return clause if rest[0] in _CONDITIONS or _reverses(clause) else ()
