"""Does a negation just before a quotation govern its first words?

English negates with a word (`not`, `never`, `no`), with a verb (`denied that`, `failed to`, `rejected the claim that`)
or with a phrase (`far from`, `instead of`). Such a word governs what follows as long as only words stand between that
carry it on: auxiliaries, adverbs, verbs of saying and wanting, nouns for a proposition.
"""

from __future__ import annotations

from itertools import pairwise

from .clauses import begins_clause
from .edges import clause
from .fold import MARK, is_word
from .lexicon import (
    AUXILIARIES,
    CONNECTIVES,
    NEGATIONS,
    OPINION_VERBS,
    PRONOUNS,
    PROPOSITION_NOUNS,
    STATES,
    UNDOING_NOUNS,
    UNDOING_WORDS,
    WILLING_VERBS,
    is_negation,
)
from .patterns import regex

_NOT_NEGATING_BEFORE = frozenset(
    "only just merely simply least doubt question wonder matter sooner surprise".split()
)
_NOT_NEGATING_AFTER = frozenset("or why if".split())
_DENY = frozenset("deny denies denied denying".split())
_REJECT = frozenset(
    """reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing
    refute refutes refuted rebut rebutted doubt doubts doubted doubting contest contested ridiculed debunked""".split()
)
_REFUSE = frozenset(
    """refuse refuses refused refusing decline declines declined declining fail fails failed failing unable unwilling
    reluctant neglected forgot hesitated unlikely impossible improbable""".split()
)
_PREVENT = frozenset(
    "prevent prevents prevented stop stops stopped keep kept bar barred ban banned barring".split()
)
_PHRASES = (
    ("far", "from"), ("short", "of"), ("instead", "of"), ("rather", "than"), ("ruled", "out"), ("rule", "out"),
    ("rules", "out"), ("anything", "but"), ("free", "of"), ("lack", "of"), ("absence", "of"),
)  # fmt: skip
_FALSELY = frozenset("falsely wrongly incorrectly mistakenly".split())
_OPEN_QUESTION = frozenset(
    "unclear unknown uncertain undecided doubtful asked ask asks asking wondered".split()
)
_CARRIERS = (
    AUXILIARIES | PRONOUNS | OPINION_VERBS | WILLING_VERBS | PROPOSITION_NOUNS | STATES | UNDOING_WORDS
) - CONNECTIVES | {"whether", "if", "about"}
_STRUCTURAL = AUXILIARIES | PRONOUNS | WILLING_VERBS | STATES | {"longer", "means", "of"}
_BEING = frozenset("have be been being".split())
"""What only stretches a negated verb: `had not been “written”` denies as `was not “written”` does."""
_DETERMINERS = frozenset("the a an any such this my your his her its our their".split())
_SETTLING = frozenset(
    """establish established determine determined verify verified ascertain ascertained demonstrate demonstrated
    substantiate substantiated decide decided rule ruled guarantee guaranteed settle settled calculate calculated
    pretend pretended""".split()
)
"""Who has not settled that something is so leaves it open."""
_VERBS_TOO = frozenset("sign signs reason plan need".split())
"""Nouns for a proposition that are also verbs with an object: `cannot sign it`."""
_LONGEST_CHAIN = 8
_SUBJECT = 4
"""Words of a negated subject before an aside: `no court, here or abroad,`."""
_MANNER = frozenset("terms words way ways manner fashion language tone voice force vigour vigor".split())
"""What “in the strongest possible terms” ends in: “that” before it is a pronoun and opens no clause."""


_TELLING = (
    NEGATIONS | _DENY | _REJECT | _REFUSE | _PREVENT | _OPEN_QUESTION | _FALSELY | UNDOING_NOUNS | UNDOING_WORDS
    | {word for word, _ in _PHRASES} | {"t"}
)  # fmt: skip
"""Every word that can make a difference here; `t` is what an apostrophe leaves of `n't`."""
_WORDS = regex("[a-z]+")
_OPENING = ("No ", "Nobody", "None ", "Neither ")
"""A negated subject at the head of a sentence is heard behind any aside."""


def may_negate(raw: str) -> bool:
    """Whether the words just before a quotation hold any word that this module knows. Cheap, and never wrongly no."""
    comma = raw.rfind(", ", 0, -2)
    near = raw[comma + 1 :] if comma >= 0 and raw.rstrip()[-1:] != "," else raw
    return not _TELLING.isdisjoint(_WORDS.findall(near.lower())) or raw.lstrip("“\"‘' ").startswith(_OPENING)


def governing_negation(before: tuple[str, ...], after: tuple[str, ...]) -> str | None:
    """The negating words that govern what begins with `after`, as written, or None.

    `before` are the tokens of the sentence up to the quotation. A quotation that opens right after a quotation mark
    is a speaker's complete words: it is governed only by a negation of the very words (`not “ready”`, `never said
    “yes”`).
    """
    opened = bool(before) and before[-1] == MARK
    words = _without_first(clause(before[:-1] if opened else before))
    first = after[0].lower() if after else ""
    chain = _after_comma(words, first)
    like_clause = begins_clause(after)
    told_how = opened and chain[-1:] == ("that",) and is_manner(after)
    for at in range(len(chain) - 1, max(len(chain) - 2 - _LONGEST_CHAIN, -1), -1):
        between = tuple(token.lower() for token in chain[at + 1 :])
        if _negates(chain, at, between, first) and _carries(between, first, like_clause, opened):
            return " ".join(chain[at:])
        undone = not told_how and _undoes(chain, at, between, first, like_clause, opened)
        if undone and not any(map(is_negation, chain[max(at - 3, 0) : at])):
            return " ".join(chain[at:])
    return None


def _without_first(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words before the first of two clauses with *that*: `no evidence that [he knew or that]`."""
    low = [word.lower() for word in words]
    if low[-1:] != ["that"] or low[-2:-1] not in (["or"], ["and"]) or "that" not in low[:-2]:
        return words
    return words[: len(low) - 2 - low[-3::-1].index("that")]


def _after_comma(words: tuple[str, ...], first: str) -> tuple[str, ...]:
    """The words after the last comma; across a short aside (`would not, he said,`) those before it as well."""
    commas = [at for at, token in enumerate(words) if token == ","]
    if not commas:
        return words
    opening, closing = words[: commas[0]], words[commas[-1] + 1 :]
    denied = opening and opening[0].lower() in ("no", "nobody", "none", "neither") and len(opening) <= _SUBJECT
    if len(commas) > 1 and denied and closing and closing[0].lower() in AUXILIARIES:
        return opening[:1] + closing
    told = (*words[commas[-1] + 1 :], first)[0] == "that"
    if told and len(commas) > 1 and commas[-1] - commas[-2] <= _LONGEST_CHAIN:
        return words[: commas[-2]] + words[commas[-1] + 1 :]
    if commas[-1] == len(words) - 1 and len(commas) > 1 and commas[-1] - commas[-2] <= 6:
        before = words[: commas[-2]]
        if before and is_negation(before[-1]) and before[-1].lower() != "no":
            return before[-1:]
        if before and before[-1].lower() in AUXILIARIES:
            return _denying(words[commas[-2] + 1 :])
    return words[commas[-1] + 1 :]


def _denying(aside: tuple[str, ...]) -> tuple[str, ...]:
    """The negation in `will, under no circumstances,`, not in `is, no doubt,` or `was, not surprisingly,`."""
    for token, following in pairwise(aside):
        idiom = following.lower() in _NOT_NEGATING_BEFORE or following.endswith("ly")
        if is_negation(token) and token != "without" and not idiom:
            return (token,)
    return ()


def is_manner(after: tuple[str, ...]) -> bool:
    """Whether the quotation only tells how somebody spoke: rejected that “in the strongest possible terms”."""
    ends = next((at for at, token in enumerate(after) if token.lower() in _MANNER), 0)
    behind = after[ends + 1 : ends + 3]
    closed = behind[:1] in ((), (MARK,), (".",)) or behind == (",", MARK)
    return after[:1] in (("in",), ("with",)) and ends > 1 and all(map(is_word, after[:ends])) and closed


def _negates(chain: tuple[str, ...], at: int, between: tuple[str, ...], first: str) -> bool:
    """Whether the token is a word like `not`, outside the idioms that do not negate (`not only`, `no doubt`)."""
    if not is_negation(chain[at]):
        return False
    following = between[0] if between else first
    if (between and following in _NOT_NEGATING_BEFORE) or (chain[at] == "No" and following[:1].isdigit()):
        return False
    return not (at and chain[at - 1].lower() in _NOT_NEGATING_AFTER)


def _carries(between: tuple[str, ...], first: str, like_clause: bool, opened: bool) -> bool:
    """Whether the words between a negation and the quotation hand the negation on."""
    if not between:
        return True
    if opened and between[-1] != "have" and _BEING.issuperset(between):
        return True
    if opened and between[-1] == "to":
        return all(token in _CARRIERS for token in between)
    if opened:
        return between[0] in OPINION_VERBS and all(
            t in OPINION_VERBS | PRONOUNS | {"that", "the"} for t in between
        )
    if first in CONNECTIVES or any(
        token in CONNECTIVES - {"whether", "if", "about", "of"} for token in between
    ):
        return False
    if not all(token in _CARRIERS or token.endswith("ly") for token in between):
        return (len(between) == 1 and first in AUXILIARIES) or _ends_in_that(between)
    last = between[-1]
    if last in _DETERMINERS:
        return like_clause or not any(token in OPINION_VERBS | WILLING_VERBS for token in between)
    if first == "to" and last in PROPOSITION_NOUNS:
        return True
    return last in _STRUCTURAL or last.endswith("ly") or (like_clause and last not in _VERBS_TOO)


def _ends_in_that(between: tuple[str, ...]) -> bool:
    """`no evidence at the time that`, `did not tell the board that`."""
    if between[-1] != "that" or len(between) > 6:
        return False
    return any(token in OPINION_VERBS | PROPOSITION_NOUNS | _SETTLING for token in between[:2])


def _undoes(
    chain: tuple[str, ...], at: int, between: tuple[str, ...], first: str, like_clause: bool, opened: bool
) -> bool:
    """Whether a verb or phrase that undoes its complement stands at `at`, with the quotation as complement."""
    word = chain[at].lower()
    if word in _DENY:
        complement = like_clause or first in ("that", "having", "being")
        return complement if not between else between[-1] == "that" and len(between) <= 5
    if word in _REJECT:
        told = bool(between) and (
            between[-1] in ("that", "whether", "if") or (like_clause and _is_proposition(between))
        )
        told = told and not ("and" in between and not OPINION_VERBS.isdisjoint(between))
        return (told and len(between) <= 6) or (not between and like_clause and word.startswith("doubt"))
    if opened:
        return False
    if word in _REFUSE:
        while between and (between[0].endswith("ly") or "-" in between[0] or between[0] == "even"):
            between = between[1:]
        told = (
            len(between) > 1 and between[0] == "to" and all(t in OPINION_VERBS | STATES for t in between[1:])
        )
        return (
            between in (("to",), ("that",))
            or (told and like_clause)
            or (not between and first in ("to", "that"))
        )
    if word in _PREVENT:
        return bool(between) and between[-1] == "from" and len(between) <= 6
    return _phrase(chain, at, between, like_clause)


def _phrase(chain: tuple[str, ...], at: int, between: tuple[str, ...], like_clause: bool) -> bool:
    word = chain[at].lower()
    if between and (word, between[0]) in _PHRASES:
        return len(between) == 1 or all(token in STATES or token.endswith("ly") for token in between[1:])
    untrue = word in UNDOING_NOUNS or (word in UNDOING_WORDS and word not in ("wrong", "absurd", "mistaken"))
    if between and between[-1] == "that" and untrue:
        return len(between) <= 3
    if word in _FALSELY:
        return bool(between) and between[0] in OPINION_VERBS and (like_clause or between[-1] == "that")
    return word in _OPEN_QUESTION and between[-1:] in (("if",), ("whether",)) and len(between) <= 4


def _is_proposition(between: tuple[str, ...]) -> bool:
    return between[-1] in PROPOSITION_NOUNS
