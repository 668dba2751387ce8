"""Do the words that a quotation leaves out narrow what it says?

*No option that is lawful has been taken off the table* leaves open much that *no option has been taken off the table*
rules out. A clause that restricts a noun matters where the sentence speaks of all or none of its kind: after *no*,
*every*, *all*, in a negated clause, or for a plural without an article and a verb that lays down a rule.
"""

from __future__ import annotations

import re

from .awaited import waits_for
from .clauses import Tokens, is_auxiliary, is_finite, is_modal, last_clause, since_mark, until_end
from .distance import ATTITUDES
from .fold import is_word
from .lexicon import (
    CLAUSE_SUBJECTS,
    CONNECTIVES,
    DETERMINERS,
    IRREGULAR,
    OPINION_VERBS,
    PAST_FORMS,
    PROPOSITION_NOUNS,
    WILLING_VERBS,
    has_figure,
    is_negation,
)
from .patterns import regex

_RELATIVES = frozenset("that who whom whose which where".split())
_TOTAL = frozenset("no any every each all only those whatever most".split())
_WITHIN = frozenset("of in on at from under".split())
"""Prepositions over which a noun is still the one that is narrowed: `nothing in this text that`."""
_TOTAL_ALONE = frozenset(
    """nobody nothing none anybody anyone anything everybody everyone everything those all nowhere""".split()
)
_DEFINITE = frozenset("the these our their your his her my its".split())
_SOME = frozenset("some several many certain other various".split())
_CONTENT = (
    PROPOSITION_NOUNS
    | ATTITUDES
    | frozenset("doubt question hope surprise wonder secret denying concern fear".split())
)
"""Nouns after which *that* tells what they hold and does not restrict them."""
_TOLD = frozenset(
    "tell tells told assure assured warn warned remind reminded inform informed show showed".split()
)
_MEASURES = frozenset(
    """with without under over above below aged older younger smaller larger bigger fewer between outside worth
    less more""".split()
)
_PARTICIPLES = frozenset(
    """bought sold built made paid held taken given left sent found written born caught kept brought lost won told seen
    known grown drawn driven put""".split()
)
_PLURALS = frozenset("people men women children police staff cattle families".split())
_PRONOUNS = frozenset("i we you he she they it".split())
_CONDITIONS = tuple(
    tuple(form.split())
    for form in (
        "as long as", "so long as", "for as long as", "provided that", "provided", "providing", "assuming",
        "on condition", "barring", "on the condition", "only when", "only after", "only once", "only with",
        "only because", "in case", "subject to", "other than", "apart from", "excluding", "were it not", "had it not",
    )
)  # fmt: skip
_BEING = frozenset("be been being is are was were".split())
"""Behind these, *subject to* says what happened, and limits nothing."""
_UNTIL = frozenset("until till before without".split())
_INVERTED = frozenset("had were should".split())
_NEXT = regex(
    r"[\s,—–-]*(?:that|who|whom|whose|which|where|i|we|you|he|she|they|it|as long|so long|provided|providing|"
    r"(?:but|and) only|assuming|"
    r"on|under|with|at|for as|as soon|once|while|the (?:day|moment|minute)|"
    r"barring|only|in case|subject|other|apart|excluding|were|had|should|until|till|"
    r"before|when|whenever|without)\b",
    re.IGNORECASE,
)
_PARTS = frozenset("half most some many few all none each both several third quarter majority minority any".split())
_OUT_OF = frozenset("in of nearly almost about only over than some".split())
_CLAUSE = 12
_DATED = frozenset("was were had did when ago yesterday then that time times day".split())
_AGENTS = CLAUSE_SUBJECTS | frozenset("the people nobody everybody everyone somebody someone".split())


def may_restrict(after: str) -> bool:
    """Whether the words just after a quotation could narrow it. Cheap, and never wrongly no."""
    return _NEXT.match(after) is not None


def restricting_words(own: Tokens, after: Tokens) -> Tokens:
    """The words right after a quotation without which it says more than the source does, or ()."""
    at = 1 if after[:1] in ((",",), ("—",)) else 0
    at += after[at : at + 2] in (("but", "only"), ("and", "only"))
    low = tuple(token.lower() for token in after[at : at + 6])
    clause = last_clause(own)
    if not low or not clause:
        return ()
    narrowed = (
        _is_condition(low)
        or (low[0] == "only" and after[at - 1] in ("but", "and"))
        or (low[0] in _UNTIL and _waits(clause, low))
        or waits_for(clause, after[:at], after[at:])
        or (_inverts(after[at : at + 7], at > 0) and any(is_modal(word) for word in clause))
        or (not at and low[0] in ("when", "whenever") and _is_habit(clause, low))
        or (not at and _narrows(clause, low))
    )
    return until_end(after[: at + _CLAUSE]) if narrowed else ()


def hidden_restriction(before: Tokens, gap: Tokens, after: Tokens) -> Tokens:
    """The words of a cut, right after the noun that they restrict, without which the noun means more; or ().

    `before` are the tokens of the sentence up to the cut, `gap` those it leaves out, `after` those behind it.
    """
    low = tuple(token.lower() for token in gap)
    clause = last_clause(since_mark(before))
    if not low or not clause:
        return ()
    starts = [at for at in range(len(low)) if _is_condition(low[at:]) and (not at or low[at - 1] not in _BEING)]
    if starts:
        return gap[starts[0] : starts[0] + _CLAUSE]
    relative = _is_relative(clause, low) and not any(map(has_figure, clause[-3:]))
    counted = clause[-1] in _PARTS or (has_figure(clause[-1]) and (len(clause) < 3 or clause[-2] in _OUT_OF))
    if low[0] == "of" and len(low) > 2 and counted and after and is_word(after[0]):
        return gap
    reduced = len(low) > 1 and (
        low[0] in _MEASURES or low[0] in _PARTICIPLES or low[0].endswith(("ed", "ing"))
    )
    if relative and (_total(clause) or _is_definite_plural(clause) or any(map(is_negation, clause))):
        return gap
    if not after or not is_word(low[0]):
        return ()
    verb = after[0].lower()
    if reduced and _total(clause) and (is_finite(verb) or verb.endswith("s")):
        return gap
    rules = is_modal(verb) or verb in ("are", "have", "need", "ought")
    past = (
        verb in PAST_FORMS
        or (verb.endswith("ed") and len(verb) > 4)
        or verb in ("was", "were", "had", "did", "said")
    )
    narrowed = (relative and not past) or (reduced and rules)
    return gap if narrowed and _is_bare_plural(clause) else ()


def _is_condition(low: Tokens) -> bool:
    """Whether lower-case tokens begin like a condition of several words: `as long as`, `on condition`."""
    return low[:3] != ("in", "case", "you") and any(low[: len(form)] == form for form in _CONDITIONS)


def _waits(clause: Tokens, low: Tokens) -> bool:
    """`will not lift the ban | until`, `can't win | without`, `did not see it | before it was printed`."""
    negated = [at for at, token in enumerate(clause) if is_negation(token) and token != "without"]
    if not negated:
        return False
    timed = low[0] == "before" and low[1:2] != () and low[1] in CLAUSE_SUBJECTS | DETERMINERS
    return low[0] != "before" or timed or any(is_modal(token) for token in clause)


def _is_habit(clause: Tokens, low: Tokens) -> bool:
    """`the machine does the work | when it works`: at times, as neither a past tense nor a modal nor `it's` tells."""
    dated = any(
        word in _DATED or word in IRREGULAR or word in PAST_FORMS or word.endswith("ed") or is_modal(word)
        for word in clause
    )
    impersonal = clause[0] == "it's" or clause[:2] == ("it", "is") or clause[-1] in OPINION_VERBS | CONNECTIVES
    whole = len(clause) > 1 and (clause[0].split("'")[0] in _AGENTS or any(map(is_finite, clause[1:])))
    of_all = len(low) > 2 and low[1].split("'")[0] in _AGENTS and low[2] not in ("comes", "look", "think", "consider")
    return whole and of_all and not dated and not impersonal


def _inverts(after: Tokens, marked: bool) -> bool:
    """`had she not shown me`, `, were the bank to ask`; behind a comma any noun may be the subject."""
    low = tuple(token.lower() for token in after)
    if len(low) < 3 or low[0] not in _INVERTED:
        return False
    if low[1] in _PRONOUNS or low[1] in ("the", "there"):
        return True
    verbs = any(word in ("not", "to") or word in IRREGULAR or word.endswith("ed") for word in low[2:])
    named = after[1][:1].isupper() or low[1] in DETERMINERS or low[1] in _TOTAL_ALONE
    return marked and named and (verbs or low[0] == "should")


def _narrows(clause: Tokens, low: Tokens) -> bool:
    if any(map(is_negation, clause)) and clause[-2:-1] in (("a",), ("an",), ("single",)):
        return low[0] in _RELATIVES and clause[-1] not in _CONTENT
    if _is_extraposed(clause, low):
        return True
    if not _total(clause):
        return False
    told = any(word in _TOLD for word in clause[-6:])
    return _is_relative(clause, low) if low[0] != "that" or not told else False


def _is_extraposed(clause: Tokens, low: Tokens) -> bool:
    """`never taken a penny from Steve | that wasn't mine`: the clause belongs to a noun of which there is none."""
    some = [at for at, word in enumerate(clause[:-1]) if word in ("a", "an", "any", "no", "single")]
    denied = some and any(map(is_negation, clause[: some[-1] + 1]))
    verb = len(low) > 1 and (is_auxiliary(low[1]) or is_finite(low[1]))
    content = _CONTENT.intersection(clause[some[-1] :]) if some else ()
    return bool(denied) and low[0] in ("that", "who", "which") and verb and not content


def _is_relative(clause: Tokens, low: Tokens) -> bool:
    """Whether words restrict the noun before them: `that is lawful`, `we would not inspect`."""
    last = clause[-1]
    if last in CONNECTIVES or is_auxiliary(last) or last in OPINION_VERBS | WILLING_VERBS:
        return False
    if low[0] in _PRONOUNS:
        return _total(clause) and last not in _CONTENT
    return low[0].split("'")[0] in _RELATIVES and not (low[0] == "that" and last in _CONTENT)


def _total(clause: Tokens) -> bool:
    """Whether the words end in a noun of which all or none is meant: `no option`, `all the crews`, `nobody`."""
    if clause[-1] in _TOTAL_ALONE:
        return True
    for word in reversed(clause[-6:-1]):
        if word in _TOTAL or word in _TOTAL_ALONE:
            return True
        if word in CONNECTIVES - _WITHIN or is_auxiliary(word) or word == "to":
            return False
    return False


def _is_definite_plural(clause: Tokens) -> bool:
    return len(clause) <= 4 and clause[0] in _DEFINITE and _is_plural(clause[-1])


def _is_bare_plural(clause: Tokens) -> bool:
    counted = any(word in _SOME or has_figure(word) for word in clause)
    return len(clause) <= 3 and _is_plural(clause[-1]) and clause[0] not in _DEFINITE and not counted


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")))
