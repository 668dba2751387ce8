"""Does the main clause just before a quotation deny or disown what the quotation says?

`governed` looks at a negation that words of a few kinds carry on to the quotation. Here the whole clause is looked at:
in *nobody should read into this that we are leaving*, *I don't like telling people that*, *it would be wrong to say
that* or *they want you to believe* any words may stand between, as long as the quotation is what the clause governs.
"""

from __future__ import annotations

from .clauses import Tokens, asserts, is_auxiliary, since_mark
from .distance import (
    ATTITUDES,
    CLAUSE_VERBS,
    CONTRARY,
    DISOWNING_VERBS,
    DISTANT_NOUNS,
    KEPT_TRUE,
    PERSUADING,
    REFUSING,
    TRIGGERS,
    UNREAL,
    WRONG,
)
from .fold import DOUBLE_MARKS, MARK, is_word
from .in_scope import is_denied, negative, of_gerund, of_infinitive, of_predicate
from .lexicon import (
    CONNECTIVES,
    DETERMINERS,
    OPINION_VERBS,
    PROPOSITION_NOUNS,
    UNDOING_NOUNS,
    is_negation,
)
from .patterns import regex

_BOUNDARIES = frozenset("and but or because since when while so where although though : ;".split())
_RELATIVES = frozenset({"who", "which"})
_NO_COMPLEMENT = frozenset(
    "of with for in on at about by from like as except how what why when where to".split()
)
"""Before *that*, these show a pronoun and no clause."""
_WHOEVER = frozenset("anyone anybody whoever".split())
_NO_CLAUSE = CONNECTIVES | frozenset("so them him me us too".split())
"""What follows a verb of thinking and is not the beginning of a clause."""
_OBJECTS = frozenset("her this that these those all each".split())
_ASIDE = 7
_REACH = 9
"""Words of the clause, just before the quotation, among which what governs it is looked for."""
_WORDS = regex("[a-z]+")
_KNOWING = frozenset(
    "know see remember recall realise realize notice understand forget regret mind aware".split()
)
_ASKED = regex(r"[\W_]*(?:Who|Why|Do|Does|Did|Would|Could|Is|Was|Has|Have|Should)\b")
_ASKING = frozenset("who why do does did would could is was has have should".split())


def may_disown(raw: str) -> bool:
    """Whether the words of the sentence before a quotation hold any word that this module knows. Cheap."""
    last = raw.rstrip()[-1:]
    if _ASKED.match(raw):
        return last not in DOUBLE_MARKS
    return last not in DOUBLE_MARKS and not TRIGGERS.isdisjoint(_WORDS.findall(raw.lower()))


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
        at = of_gerund(low, after) if at is None else at
        at = of_infinitive(low, after) if at is None else at
        at = of_predicate(low, after) if at is None else at
        at = 0 if at is None and words[0][:1].isupper() and _is_asked(low, after) else at
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
        joins = low in _BOUNDARIES and previous != "as" and own[at : at + 2] != ["so", "far"]
        if joins or (low.split("'")[0] in _RELATIVES and not _of_anyone(previous)):
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
    if low[-1:] == ("like",) and any(map(is_negation, low[-3:-1])) and low[-2] != "nothing" and asserts(after):
        return len(low) - 2
    return None


def _stays_true(low: Tokens) -> bool:
    """Whether the verb holds its complement true even when negated: `nobody doubts that`, `we don't forget that`."""
    told = [at for at, word in enumerate(low) if word in KEPT_TRUE]
    return bool(told) and any(is_negation(word) or word in ("few", "little") for word in low[: told[-1] + 1])


def _of_clause(low: Tokens, after: Tokens) -> int | None:
    """`nobody should read into this that`, `it is wrong to claim`, `they want you to believe`."""
    told = low[-1] == "that" and low[-2:-1] != () and low[-2] not in _NO_COMPLEMENT
    if after[0].lower() in ("and", "or", "but") or not is_word(after[0]):
        return None
    main = low[:-1] if told else low
    governor = _governor(main, told, after)
    if governor is None:
        return None
    word = main[governor]
    if word in DISOWNING_VERBS or word in UNDOING_NOUNS or (told and word in DISTANT_NOUNS):
        return governor
    for at in range(governor - 1, max(governor - 1 - _REACH, -1), -1):
        if _is_contrary(main, at, governor):
            return at
        if main[at] in WRONG or main[at] in REFUSING:
            return None
    return negative(main, governor + (word in CONTRARY))


def _is_asked(low: Tokens, after: Tokens) -> bool:
    """`Do you think`, `Who says that`: a question asks whether it is so."""
    told = low[-1] == "that"
    main = low[:-1] if told else low
    at = _governor(main, told, after) if low[0] in _ASKING else None
    return bool(at) and main[at] not in _KNOWING


def _governor(main: Tokens, told: bool, after: Tokens) -> int | None:
    """Where the verb, noun or adjective stands whose complement the quotation is."""
    for at in range(len(main) - 1, max(len(main) - 1 - 6, -1), -1):
        word, rest = main[at], main[at + 1 :]
        if told and (
            _is_attitude(word)
            or word in DISTANT_NOUNS
            or word in PROPOSITION_NOUNS - {"way"}
            or word in UNDOING_NOUNS
        ):
            elsewhere = DETERMINERS | {"to"} if word in DISOWNING_VERBS else DETERMINERS
            if not rest or rest[0] not in elsewhere or word in PERSUADING:
                return at
        ends = not rest or (word in PERSUADING and _is_person(rest))
        if _is_attitude(word) and ends and after[0].lower() not in _NO_CLAUSE:
            return at if rest or word in CLAUSE_VERBS or asserts(after) else None
        if not told and word in ("why", "how") and at == len(main) - 1:
            obliged = any(token.lower() in ("should", "must", "ought", "need") for token in after[:5])
            return at - 1 if at and (obliged or word == "how") else None
    return None


def _is_attitude(word: str) -> bool:
    known = word in OPINION_VERBS or word in CLAUSE_VERBS or word in ATTITUDES
    return known or word in DISOWNING_VERBS or word == "hear"


def _is_person(words: Tokens) -> bool:
    """`me`, `anyone`, `the crews`: who is told."""
    if len(words) > 3 or words[-1] in DETERMINERS - _OBJECTS:
        return False
    return not any(word in CONNECTIVES or word == "to" or is_auxiliary(word) for word in words)


def _is_contrary(main: Tokens, at: int, governor: int) -> bool:
    """Whether a word before the governor disowns it: `wrong to say`, `refuse to accept`, `if I said`."""
    word, between = main[at], main[at + 1 : governor]
    if word in CONTRARY:
        return ("to" in between or "for" in between or not between) and not is_denied(main, at)
    if word in REFUSING:
        linked = not between or not {"to", "of", "from"}.isdisjoint(between)
        return linked and not is_denied(main, at)
    if word == "if":
        return len(between) <= 2 and main[governor] not in ("remember", "recall")
    if word == "too":
        return "to" in between
    if word in _WHOEVER:
        return between == (() if word == "whoever" else ("who",))
    if word in ("want", "wants", "wanted"):
        return len(between) > 1 and between[-1] == "to" and main[governor] in ("believe", "think")
    if word == "love":
        return "to" in between and main[governor] in ("tell", "say", "believe", "think")
    glad = not between or is_auxiliary(between[-1]) or between[-1] in ("often", "always", "also", "sometimes")
    told = word == "you" and bool(between) and glad and main[governor] in ("hear", "read", "told")
    return told or (word == "like" and between == ("to",) and main[governor] in ("believe", "think"))
