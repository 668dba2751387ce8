"""Does the main clause just before a quotation deny or disown what the quotation says?

`governed` looks at a negation that words of a few kinds carry on to the quotation. Here the whole clause is looked at:
in *nobody should read into this that we are leaving*, *I don't like telling people that*, *it would be wrong to say
that* or *they want you to believe* any words may stand between, as long as the quotation is what the clause governs.
"""

from __future__ import annotations

import re

from .clauses import Tokens, asserts, is_auxiliary, is_finite, since_mark
from .distance import (
    ATTITUDES,
    CLAUSE_VERBS,
    CONTRARY,
    DISOWNING_VERBS,
    GERUND_NOUNS,
    GERUND_VERBS,
    KEPT_TRUE,
    NO_INFINITIVE,
    PERSUADING,
    REFUSING,
    TRIGGERS,
    UNREAL,
    WRONG,
)
from .fold import MARK
from .lexicon import (
    CONNECTIVES,
    DETERMINERS,
    NUMBER_WORDS,
    OPINION_VERBS,
    PRONOUNS,
    PROPOSITION_NOUNS,
    UNDOING_NOUNS,
    is_negation,
)

_BOUNDARIES = frozenset("and but or because since when while so where although though : ;".split())
_RELATIVES = frozenset({"who", "which"})
_WHOEVER = frozenset("anyone anybody whoever those people everyone everybody".split())
_NOT_NEGATING_BEFORE = frozenset("only just merely simply least".split())
_PREPOSITIONS = frozenset("of about on in for with from by at to into".split())
_NO_GERUND = frozenset(
    "nothing something everything anything morning evening spring king thing ceiling".split()
)
_NO_CLAUSE = CONNECTIVES | frozenset("so them him me us too".split())
"""What follows a verb of thinking and is not the beginning of a clause."""
_FEW = frozenset("nobody none neither few hardly scarcely barely".split())
_NO_VERB = (DETERMINERS | CONNECTIVES) - {"of"}
_ASIDE = 7
_REACH = 9
"""Words of the clause, just before the quotation, among which what governs it is looked for."""
_WORDS = re.compile("[a-z]+")


def may_disown(raw: str) -> bool:
    """Whether the words of the sentence before a quotation hold any word that this module knows. Cheap."""
    return not TRIGGERS.isdisjoint(_WORDS.findall(raw.lower()))


def disowning(before: Tokens, after: Tokens) -> str | None:
    """The words of the main clause, from the one that denies or disowns up to the quotation, as written; or None.

    `before` are the tokens of the sentence up to the quotation. What opens right after a quotation mark is whole.
    """
    if not before or before[-1] == MARK or not after:
        return None
    words = _main_clause(before)
    low = tuple(word.lower() for word in words)
    at = _unreal(low, after)
    if at is None and low and not _stays_true(low):
        at = _of_clause(low, after)
        at = _of_gerund(low, after) if at is None else at
        at = _of_infinitive(low, after) if at is None else at
        at = _of_predicate(low, after) if at is None else at
    return None if at is None else " ".join(words[at:])


def _main_clause(before: Tokens) -> Tokens:
    """The words after the last comma or conjunction, over an aside between commas (`to say, as some do, that`)."""
    parts: list[list[str]] = [[]]
    for token in since_mark(before):
        if token in (",", "—", ":", "("):
            parts.append([])
        else:
            parts[-1].append(token)
    own = parts[-1]
    if len(parts) > 2 and own and own[0].lower() in ("that", "to") and len(parts[-2]) <= _ASIDE:
        own = parts[-3] + own
    start = 0
    for at in range(1, len(own)):
        low, previous = own[at].lower(), own[at - 1].lower()
        if (low in _BOUNDARIES and previous != "as") or (low in _RELATIVES and not _of_anyone(previous)):
            start = at + 1
    if start and own[start - 1 : start + 1] == ["or", "not"]:
        return ()
    return tuple(own[start:])


def _of_anyone(word: str) -> bool:
    return is_negation(word) or word in _WHOEVER or word in ("one", "those")


def _unreal(low: Tokens, after: Tokens) -> int | None:
    """`as if`, `as though`, `whether`: what follows is not said to be so."""
    for form in UNREAL:
        concedes = form == ("whether",) and "or" in after
        if low[-len(form) :] == form and after[0].lower() not in CONNECTIVES and not concedes:
            return len(low) - len(form)
    return None


def _stays_true(low: Tokens) -> bool:
    """Whether the verb holds its complement true even when negated: `nobody doubts that`, `we don't forget that`."""
    told = [at for at, word in enumerate(low) if word in KEPT_TRUE]
    return bool(told) and any(is_negation(word) or word == "few" for word in low[: told[-1] + 1])


def _negative(low: Tokens, end: int, after: Tokens = ()) -> int | None:
    """Where the last negation before `end` stands, if it is near and no idiom (`not only`)."""
    for at in range(end - 1, max(end - 1 - _REACH, -1), -1):
        if low[at] == "few" and low[max(at - 1, 0)] != "a":
            return at
        following = low[at + 1 : at + 2] or tuple(after[:1])
        if is_negation(low[at]) and not (following and following[0] in _NOT_NEGATING_BEFORE):
            return at
    return None


def _of_clause(low: Tokens, after: Tokens) -> int | None:
    """`nobody should read into this that`, `it is wrong to claim`, `they want you to believe`."""
    told = low[-1] == "that"
    main = low[:-1] if told else low
    governor = _governor(main, told, after)
    if governor is None:
        return None
    word = main[governor]
    if word in DISOWNING_VERBS or word in UNDOING_NOUNS:
        return governor
    for at in range(governor - 1, max(governor - 1 - _REACH, -1), -1):
        if _is_contrary(main, at, governor):
            return at
    return _negative(main, governor + (word in CONTRARY))


def _governor(main: Tokens, told: bool, after: Tokens) -> int | None:
    """Where the verb, noun or adjective stands whose complement the quotation is."""
    for at in range(len(main) - 1, max(len(main) - 1 - 6, -1), -1):
        word, rest = main[at], main[at + 1 :]
        if told and (_is_attitude(word) or word in PROPOSITION_NOUNS or word in UNDOING_NOUNS):
            return at
        ends = not rest or (word in PERSUADING and _is_person(rest))
        if _is_attitude(word) and ends and after[0].lower() not in _NO_CLAUSE:
            return at if rest or word in CLAUSE_VERBS or asserts(after) else None
        if not told and word in ("why", "how") and at == len(main) - 1:
            obliged = any(token.lower() in ("should", "must", "ought", "need") for token in after[:5])
            return at - 1 if at and obliged else None
    return None


def _is_attitude(word: str) -> bool:
    return word in OPINION_VERBS or word in CLAUSE_VERBS or word in ATTITUDES or word in DISOWNING_VERBS


def _is_person(words: Tokens) -> bool:
    """`me`, `anyone`, `the crews`: who is told."""
    return len(words) <= 3 and not any(word in CONNECTIVES or is_auxiliary(word) for word in words)


def _is_contrary(main: Tokens, at: int, governor: int) -> bool:
    """Whether a word before the governor disowns it: `wrong to say`, `refuse to accept`, `if I said`."""
    word, between = main[at], main[at + 1 : governor]
    if word in CONTRARY:
        return "to" in between or "for" in between or not between
    if word in REFUSING or (
        word == "if" and at + 3 >= governor and main[governor] not in ("remember", "recall")
    ):
        return True
    if word == "too":
        return "to" in between
    if word in _WHOEVER:
        return between == ("who",)
    if word in ("want", "wants", "wanted", "have"):
        others = len(between) > 1 if between[-1:] == ("to",) else between in (("you",), ("us",))
        return others and main[governor] in ("believe", "think")
    return word == "love" and "to" in between and main[governor] in ("tell", "say", "believe", "think")


def _of_gerund(low: Tokens, after: Tokens) -> int | None:
    """`I don't like telling`, `no intention of leaving`, `we are against selling`."""
    first, last = after[0], low[-1]
    if not first.endswith("ing") or len(first) < 6 or first in _NO_GERUND:
        return None
    if last in GERUND_NOUNS or last in REFUSING:
        return len(low) - 1
    if last in _PREPOSITIONS or last in GERUND_VERBS:
        at = _negative(low, len(low))
        return at if at is not None and len(low) - at <= _ASIDE else None
    return None


def _of_infinitive(low: Tokens, after: Tokens) -> int | None:
    """`nobody has asked us to vote`, `it would be wrong to sell`."""
    first = after[0]
    if (
        low[-1] != "to"
        or not first.islower()
        or not first.isalpha()
        or first in DETERMINERS | PRONOUNS | NUMBER_WORDS
    ):
        return None
    if any(word in NO_INFINITIVE for word in low):
        return None
    if low[-2:-1] and (low[-2] in WRONG or low[-2] in REFUSING):
        return len(low) - 2
    for at in range(len(low) - 2, max(len(low) - 5, -1), -1):
        if low[at] == "too" or (low[at] in WRONG and low[at + 1] == "for"):
            return at
    return _negative(low, len(low))


def _of_predicate(low: Tokens, after: Tokens) -> int | None:
    """`none of us | wants`, `no court in the land | has`, `not a single | house`: the subject is what negates."""
    if low[-3:] in (("not", "a", "single"), ("not", "even", "one")) or low[-2:] in (
        ("not", "one"),
        ("hardly", "any"),
    ):
        return len(low) - (3 if low[-3] == "not" else 2) if len(low) > 2 else 0
    head = low[1] if low[:1] in (("very",), ("so",), ("too",)) and len(low) > 1 else low[0]
    if any(is_finite(word) for word in low[1:]) or len(low) > _ASIDE or after[0].lower() in _NO_VERB:
        return None
    if head in _FEW or low[:2] in (("no", "one"), ("not", "one")):
        return 0 if after[0][:1].isalpha() else None
    return 0 if head == "no" and len(low) > 1 and low[1].isalpha() and is_finite(after[0]) else None
