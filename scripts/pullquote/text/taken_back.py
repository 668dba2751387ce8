"""Does the speaker deny, in the next sentence, what a quotation's own sentence only set up?

*It is tempting to conclude that X. It cannot.* Two things have to come together: a frame that sets the words up as a
look, a temptation, a report, a former belief or a demand, and a next sentence that denies them. An ordinary contrast
(*We welcome the plan. But it comes late.*) takes nothing back. The frames stand in `set_up`, the denials in `denials`;
what takes back a statement that no frame set up (*I was joking*) belongs to `second_thoughts`.
"""

from __future__ import annotations

import re

from .denials import (
    ASKED,
    CHEAP,
    CONFIRMS,
    DENIED,
    DEPENDS,
    ELLIPTIC,
    EXCEPTION,
    FRAGMENT,
    HEARD,
    IN_FACT,
    INSTEAD,
    MIND,
    MIND_WORDS,
    NOT_THESE,
)
from .lexicon import CLAUSE_SUBJECTS, is_negation
from .patterns import one_of, regex
from .set_up import ELSEWHERE, LOOKS, ONCE, REPORTED, SET_UP, VOWED

_PROMISE = regex(
    r"\b(?:will|shall|is going to|are going to|am going to|'re going to|'m going to)\b|'ll\b|won't\b"
)
_OPEN = regex(
    r"\b"
    + one_of(
        """whether if know see could might may perhaps maybe possible hard_to sure tell depends? look
        consider discuss decide choose vary"""
    )
    + r"\b"
)
_TOTAL = regex(
    r"\b"
    + one_of(
        """all every everyone everybody everything nobody none nothing no never always each any whole entire
        everywhere completely full fully"""
    )
    + r"\b"
)
_LAST = regex(r"(?<=[.?!])[\"')]* ")


def may_deny(following: str) -> bool:
    """Whether the next sentence, in lower case, can be one of those known here. Cheap, and never wrongly no."""
    if not following:
        return False
    return any(one.match(following) for one in CHEAP) or MIND_WORDS.search(following) is not None


def denial(before: str, own: str, following: str) -> str | None:
    """The first sentence after a quotation where it takes the quotation back; None where it does not.

    All are lower-case text on one line: the words of the sentence before the quotation, the quotation, what follows.
    """
    last = _LAST.split(own.strip())[-1]
    sentence = f"{before} {last}" if last == own.strip() else last
    found = (
        _of_frame(sentence, last, following)
        or _of_report(before if last == own.strip() else "", last, following)
        or (ONCE.search(f"{before} {own}") and MIND.match(following))
        or _of_scope(sentence, last, following)
        or (last.endswith("?") and ASKED.match(following))
    )
    return _first(following) if found else None


def _of_frame(sentence: str, last: str, following: str) -> bool:
    framed = SET_UP.search(sentence)
    elsewhere = ELSEWHERE.search(sentence)
    if elsewhere and (against := NOT_THESE.match(following)):
        if elsewhere[1].rstrip("s") in against[1] or " live in " in against[1]:
            return True
    if VOWED.search(sentence) and HEARD.match(following):
        return True
    if not framed or last.endswith("?"):
        return False
    denied = DENIED.match(following) or (not _negated(sentence) and ELLIPTIC.match(following))
    turned = _negated(sentence[framed.end() :]) and CONFIRMS.match(following)
    demanded = framed[0].startswith("you") and INSTEAD.match(following)
    behind = LOOKS.search(sentence) and IN_FACT.match(following)
    return bool(denied or turned or demanded or behind)


def _of_report(before: str, last: str, following: str) -> bool:
    """Words after somebody else's *say that*, called untrue right afterwards."""
    if not REPORTED.search(before):
        return False
    turned = _negated(last) and CONFIRMS.match(following)
    denied = DENIED.match(following) or (not _negated(last) and ELLIPTIC.match(following))
    return bool(turned or denied)


def _of_scope(sentence: str, last: str, following: str) -> bool:
    """An exception to *everyone*, a condition of a promise, a few words that limit what was said."""
    if EXCEPTION.match(following):
        return _TOTAL.search(sentence) is not None
    if fragment := FRAGMENT.match(following):
        whole = sum(word.split("'")[0] in CLAUSE_SUBJECTS for word in fragment[0].split()) > 1
        return not whole and not last.endswith("?")
    promised = _PROMISE.search(sentence) and not _OPEN.search(sentence) and not _negated(sentence)
    return bool(promised and DEPENDS.match(following))


def _negated(text: str) -> bool:
    return any(map(is_negation, re.findall(r"[\w']+", text)))


def _first(following: str) -> str:
    return re.split(r"(?<=[.?!])[\s\"]", following, maxsplit=1)[0]
