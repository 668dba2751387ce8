"""Gerunds, infinitives and predicates that a negation in the same clause reaches.

The quotation begins with a verb whose subject or main verb stands before it: *I don't like | telling*, *nobody has
asked us to | vote*, *none of us | wants*.
"""

from __future__ import annotations

from .clauses import Tokens, is_finite
from .distance import GERUND_NOUNS, GERUND_VERBS, NO_INFINITIVE, REFUSING, WRONG
from .lexicon import CONNECTIVES, DETERMINERS, NUMBER_WORDS, PRONOUNS, PROPOSITION_NOUNS, is_negation

_NOT_NEGATING_BEFORE = frozenset("only just merely simply least".split())
_PREPOSITIONS = frozenset("of about on in for with from by at to into".split())
_NO_GERUND = frozenset(
    "nothing something everything anything morning evening spring king thing ceiling".split()
)
_FEW = frozenset("nobody none neither few hardly scarcely barely".split())
_NO_VERB = (DETERMINERS | CONNECTIVES) - {"of"}
_ALL = frozenset("everyone everybody everything all every each always".split())
_SCARCE = PROPOSITION_NOUNS | frozenset(
    "hope doubt confidence interest appetite desire prospect risk likelihood".split()
)
_NO_INFINITIVE = DETERMINERS | PRONOUNS | NUMBER_WORDS | frozenset("some many most several both more".split())
"""What follows *to* and is no verb."""
_CLOSED = tuple(
    tuple(form.split()) for form in ("not a single", "not even one", "not one", "hardly any", "no longer")
)
_ASIDE = 7
_REACH = 9
"""Words of the clause, just before the quotation, among which what governs it is looked for."""


def negative(low: Tokens, end: int) -> int | None:
    """Where the last negation before `end` stands, if it is near and no idiom (`not only`, `nothing other than`)."""
    for at in range(end - 1, max(end - 1 - _REACH, -1), -1):
        following = low[at + 1 : at + 2]
        if low[at] in ("than", "except"):
            return None
        scarce = low[at] == "few" or (low[at] == "little" and following[:1] and following[0] in _SCARCE)
        if scarce and low[max(at - 1, 0)] != "a":
            return at
        if is_negation(low[at]) and not (following and following[0] in _NOT_NEGATING_BEFORE):
            return at
    return None


def is_denied(low: Tokens, at: int) -> bool:
    """Whether a negation just before a word undoes it: `not wrong to say`, `never refused to`."""
    return any(map(is_negation, low[max(at - 3, 0) : at]))


def of_gerund(low: Tokens, after: Tokens) -> int | None:
    """`I don't like telling`, `no intention of leaving`, `we are against selling`."""
    first, last = after[0], low[-1]
    if not first.endswith("ing") or len(first) < 6 or first in _NO_GERUND:
        return None
    if last in GERUND_NOUNS or last in REFUSING:
        return len(low) - 1
    if last in _PREPOSITIONS or last in GERUND_VERBS:
        at = negative(low, len(low))
        return at if at is not None and len(low) - at <= _ASIDE else None
    return None


def of_infinitive(low: Tokens, after: Tokens) -> int | None:
    """`nobody has asked us to vote`, `it would be wrong to sell`."""
    first = after[0]
    if low[-1] != "to" or not (first.islower() and first.isalpha()) or first in _NO_INFINITIVE:
        return None
    for at in range(len(low) - 2, max(len(low) - 5, -1), -1):
        beside = at == len(low) - 2 and (low[at] in WRONG or low[at] in REFUSING)
        if beside or low[at] == "too" or (low[at] in WRONG and low[at + 1] == "for"):
            return None if is_denied(low, at) else at
    return None if any(word in NO_INFINITIVE for word in low) else negative(low, len(low))


def of_predicate(low: Tokens, after: Tokens) -> int | None:
    """`none of us | wants`, `no court in the land | has`, `not a single | house`: the subject is what negates."""
    for form in _CLOSED:
        if low[-len(form) :] == form:
            return len(low) - len(form)
    if low[0] == "not" and low[1:2] and low[1] in _ALL and len(low) <= _ASIDE:
        return 0
    head = low[1] if low[:1] in (("very",), ("so",), ("too",)) and len(low) > 1 else low[0]
    if any(is_finite(word) for word in low[1:]) or len(low) > _ASIDE or after[0].lower() in _NO_VERB:
        return None
    if head in _FEW or low[:2] in (("no", "one"), ("not", "one")):
        return 0 if after[0][:1].isalpha() else None
    named = head == "no" and len(low) > 1 and low[1].isalpha() and low[1] != "matter"
    return 0 if named and is_finite(after[0]) else None
