"""Conditions without an *if*: *give us the money and | we open in May*, *either they pay or | we close*.

An order before *and* or *or*, *one more* of something, and the first half of *either ... or* are conditions of what
follows. So are a better world (*in an ideal season*) and luck (*all being well*).
"""

from __future__ import annotations

import re

from .clauses import Tokens, asserts, begins_phrase, is_auxiliary, is_finite, is_modal
from .lexicon import CLAUSE_SUBJECTS, CONNECTIVES, DETERMINERS
from .patterns import any_of, one_of, regex

_LEAD = r"^(?:(?:and|but|so|well|now|because|that|then|look|listen|sure|yes|no) (?:, )?)*"
_ORDER = one_of(
    """give put take pay touch say try lose win miss break cut raise lower close open shut stop start ask tell show
    let make
    keep leave add remove build fix sell buy bring send invite turn pull push drop hit beat score play walk run go come
    sit stand wait write read sign vote change join call mention question cross move offer double halve scrap lift
    throw hand get cancel"""
)
_AMOUNT = one_of("one two three four five ten a_few a_bit a_little another any much one_more another_few")
_LUCK = any_of(
    "all being well|god willing|weather permitting|fingers crossed|touch wood|hopefully|with any luck|with luck",
    r"with a (?:bit|stroke|little bit) of luck|with a (?:fair|following|good) wind|chances are|(?:the )?odds are",
    r"(?:all|other|everything) (?:other )?(?:things )?(?:else )?being equal|in all (?:likelihood|probability)",
    r"as likely as not|more likely than not|left to (?:themselves|himself|herself|itself|their own devices)",
    r"on current trends|at (?:the )?present rates?|everything being equal|all else being equal",
)
_IF = regex(
    _LEAD
    + any_of(
        _LUCK,
    )
    + "(?: that)?(?: ,)?$"
)
_BARGAIN = regex(
    _LEAD
    + any_of(
        rf"(?:just )?{_ORDER} (?!on |up |back |along )(?:[\w'$£€%-]+ ){{1,9}}?(?:, )?(?:and|or)(?: then)?",
        rf"{_AMOUNT} (?:more )?(?:[\w'-]+ ){{1,6}}?(?:, )?(?:and|or)(?: then)?",
        r"an? (?:\w+ ){1,3}(?:earlier|later|more|less|further|closer|sooner) (?:, )?and",
    )
    + "$"
)
_LESS = regex(
    rf"{_LEAD}(?:just )?(?:take away|strip out|leave (?:out|aside)|set aside|ignore|forget|subtract|exclude) "
    r"(?:[\w'-]+ ){1,8}(?:, )?and$"
)
_EITHER = regex(r"\beither (?:[^;:]+ )?or$")
_ALTERNATIVE = regex(r"[\w'] (?:, )?or(?: else| maybe| perhaps)?$")
_OPENING = frozenset(
    """all god weather fingers touch hopefully with chances odds other everything in as more left on at everything under
    without given""".split()
)
_NEAR = 5
_SENSES = frozenset("hear see find notice meet learn feel understand realise realize know get".split())
_OPENERS = regex(r"\b(?:and|or)(?: then| else| maybe| perhaps)?$")

_LATER = (" before", " until", " till")
_COMING = regex(
    r"\b(?:will|would|won't|wouldn't|can|can't|cannot|could|couldn't|may|might|must|should|shall|wants?|needs?|has to|"
    r"have to|going to|takes?)\b|'(?:ll|d)\b"
)
"""What is to come: so what it comes before, or lasts until, has not happened."""


def hypothetical(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words of a speech before a quotation a condition begins that has no *if*."""
    if text.endswith(_LATER) and (begins_phrase(after) or asserts(after)) and _COMING.search(text):
        return text.rfind(" ") + 1
    if not begins_phrase(after):
        return None
    if _OPENERS.search(text):
        found = _of_bargain(text, after)
        return None if found is None else _first_word(text, found)
    if not text.endswith(" ,") and not _is_subject(after):
        return None
    words = text.split()
    opened = not _OPENING.isdisjoint(words[:3])
    found = _IF.search(text) if opened else None
    if found is None and not text.endswith(" ,") and not _closes(text):
        return None
    return None if found is None else _first_word(text, found)


def _of_bargain(text: str, after: Tokens) -> re.Match[str] | None:
    """`pay them or`, `one more defeat and`, `either they raise the wall or`."""
    if (found := _LESS.search(text)) is not None:
        return found
    found = _BARGAIN.search(text) if _is_now(after) and not _is_seen(after) else None
    if found is None or any(is_auxiliary(word) or "'" in word for word in found[0].split()[1:]):
        found = _EITHER.search(text) or (_ALTERNATIVE.search(text) if asserts(after) else None)
    return found if _is_subject(after) and "," not in after[:4] else None


def _is_seen(after: Tokens) -> bool:
    """`go to any farm and | you will hear it`: a way to say that it is so everywhere."""
    low = [token.lower() for token in after[:4]]
    return low[0].split("'")[0] == "you" and not _SENSES.isdisjoint(low)


def _first_word(text: str, found: re.Match[str]) -> int:
    """Where the first word of what was found stands, the whole clause for `or`."""
    at = found.start()
    while at < len(text) - 1 and not text[at].isalnum():
        at += 1
    return at


def _closes(text: str) -> bool:
    """Whether a clause or phrase may be over behind its last word."""
    last = text.rsplit(" ", 1)[-1]
    return last not in CONNECTIVES | DETERMINERS | CLAUSE_SUBJECTS | {"other", "to", "than"} and not is_finite(last)


def _is_now(after: Tokens) -> bool:
    """Whether the clause is not in the past, so that it can depend on an order."""
    for token in after[:_NEAR]:
        low = token.lower()
        if is_modal(low) or low.endswith(("'re", "'m", "'ll", "'s")):
            return True
        if is_finite(low):
            return low in ("is", "are", "am", "have", "has", "do", "does", "don't")
    return True


def _is_subject(after: Tokens) -> bool:
    first = after[0].lower().split("'")[0]
    return first in CLAUSE_SUBJECTS | DETERMINERS or after[0][:1].isupper()
