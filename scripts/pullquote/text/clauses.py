"""Does a run of tokens begin like a clause: with a subject of its own and a verb that says something of it?

English shows it at once where a pronoun is the subject; elsewhere an auxiliary or a well-known verb form among the
first words has to tell. Nothing here parses a sentence.
"""

from __future__ import annotations

from .fold import MARK, is_word
from .lexicon import (
    AUXILIARIES,
    CLAUSE_SUBJECTS,
    DETERMINERS,
    MODALS,
    NUMBER_WORDS,
    OPINION_VERBS,
    PAST_FORMS,
    WILLING_VERBS,
)

_SUBJECTS = frozenset(
    """i you he she it we they there nobody nothing everyone everybody everything someone somebody something anyone
    anybody""".split()
)
_BREAKS_OFF = frozenset("to who whom whose which that if because when".split())
"""Words that end a noun phrase without giving it its verb."""
_ENDS = (".", "?", "!", ";", "…", MARK)
_FAR = 7
_NEAR = 6
Tokens = tuple[str, ...]


def begins_clause(tokens: Tokens) -> bool:
    """Whether the tokens begin with a pronoun, or have an auxiliary among the first words. Rather yes than no."""
    if tokens and tokens[0].lower().split("'")[0] in CLAUSE_SUBJECTS:
        return len(tokens) > 1 and is_word(tokens[1])
    for token in tokens[:_FAR]:
        if not is_word(token):
            return False
        if is_auxiliary(token):
            return True
    return False


def begins_phrase(after: Tokens) -> bool:
    """Whether tokens begin like the subject of a clause."""
    first = after[0].lower().split("'")[0]
    known = first in DETERMINERS or first in CLAUSE_SUBJECTS or first in NUMBER_WORDS
    return known or after[0][:1].isupper() or begins_clause(after)


def asserts(tokens: Tokens) -> bool:
    """Whether the tokens begin with a subject and then a finite verb. Rather no than yes."""
    if not tokens:
        return False
    if tokens[0].lower().split("'")[0] in _SUBJECTS:
        return "'" in tokens[0] or (len(tokens) > 1 and is_word(tokens[1]))
    for at, token in enumerate(tokens[:_NEAR]):
        if not is_word(token) or token.lower() in _BREAKS_OFF:
            return False
        if at and is_finite(token):
            return True
    return False


def is_auxiliary(token: str) -> bool:
    """Whether a token is a form of be, have and do or a modal, negated or not."""
    return token.lower() in AUXILIARIES or token.lower().endswith("n't") or token.lower() == "cannot"


def is_finite(token: str) -> bool:
    """Whether a token looks like a verb that has a subject: an auxiliary, a past tense, a common present tense."""
    low = token.lower()
    known = low in OPINION_VERBS or low in WILLING_VERBS or low in PAST_FORMS
    return is_auxiliary(low) or known or (low.endswith("ed") and len(low) > 4)


def is_modal(token: str) -> bool:
    """Whether a token is, or ends in, will, would, can, could, may, might, must, shall or should, negated or not."""
    low = token.lower()
    return (
        low.removesuffix("n't") in MODALS
        or low.endswith(("'ll", "'d"))
        or low in ("cannot", "won't", "can't")
    )


def since_mark(tokens: Tokens) -> Tokens:
    """The tokens after the last quotation mark."""
    at = next((at for at in range(len(tokens) - 1, -1, -1) if tokens[at] == MARK), -1)
    return tokens[at + 1 :]


def last_clause(tokens: Tokens) -> Tokens:
    """The lower-case words after the last mark of punctuation."""
    start = max((at + 1 for at, token in enumerate(tokens) if not is_word(token)), default=0)
    return tuple(token.lower() for token in tokens[start:])


def until_end(tokens: Tokens) -> Tokens:
    """The tokens before the mark that ends the sentence or the speech."""
    end = next((at for at, token in enumerate(tokens) if token in _ENDS), len(tokens))
    return tokens[:end]


def without_aside(clause: Tokens) -> Tokens:
    """`but, first, we would have to build it` without its *first*."""
    ends = clause.index(",", 2) if clause[1:2] == (",",) and "," in clause[2:_NEAR] else 0
    return (clause[0], *clause[ends + 1 :]) if ends else clause


def without_inner_marks(own: Tokens, after: Tokens) -> tuple[Tokens, Tokens, bool]:
    """Both sides without the mark of a title or speech within the quotation, and whether one closes at its end."""
    goes_on = after[:1] == (",",) or after[:1] == ("but",)
    if own[-1:] == (MARK,) and own.count(MARK) % 2 == 0 and goes_on:
        return own[:-1], after, True
    if own.count(MARK) % 2 == 0:
        return own, after, False
    at = after.index(MARK) if MARK in after[:2] else -1
    return (own, (*after[:at], *after[at + 1 :]), True) if at >= 0 else (own, after, False)
