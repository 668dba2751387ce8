"""Conditions without an *if*: *give us the money and | we open in May*, *either they pay or | we close*.

An order before *and* or *or*, *one more* of something, and the first half of *either ... or* are conditions of what
follows. So are a better world (*in an ideal season*), luck (*all being well*), what is still to come (*once they sign,
| the army can leave*), and anything with *the* before a main clause with *would*: *with the grant | we would open*.
"""

from __future__ import annotations

import re

from .clauses import Tokens, asserts, begins_phrase, is_auxiliary, is_finite, is_modal
from .lexicon import CLAUSE_SUBJECTS, CONNECTIVES, DETERMINERS
from .patterns import any_of, one_of

_LEAD = r"^(?:(?:and|but|so|well|now|because|that|then|look|listen|sure|yes|no) (?:, )?)*"
_ORDER = one_of(
    """give put take pay touch say try lose win miss break cut raise lower close open shut stop start ask tell show
    let make
    keep leave add remove build fix sell buy bring send invite turn pull push drop hit beat score play walk run go come
    sit stand wait write read sign vote change join call mention question cross move offer double halve scrap lift
    throw hand get cancel"""
)
_AMOUNT = one_of("one two three four five ten a_few a_bit a_little another any much one_more another_few")
_BETTER = one_of("perfect ideal different better just fairer normal sane decent good wet dry saner civilised civilized")
_LUCK = any_of(
    "all being well|god willing|weather permitting|fingers crossed|touch wood|hopefully|with any luck|with luck",
    r"with a (?:bit|stroke|little bit) of luck|with a (?:fair|following|good) wind|chances are|(?:the )?odds are",
    r"(?:all|other|everything) (?:other )?(?:things )?(?:else )?being equal|in all (?:likelihood|probability)",
    r"as likely as not|more likely than not|left to (?:themselves|himself|herself|itself|their own devices)",
    r"on current trends|at (?:the )?present rates?|everything being equal|all else being equal",
)
_IF = re.compile(
    _LEAD
    + any_of(
        _LUCK,
        rf"in an? {_BETTER} (?:world|country|society|season|year|system|universe|life|town|city)(?: [\w' ,-]+)?",
        r"in an? (?:\w+ )?(?:world|country|society|city|town|life|universe) (?:without|free of|with no) [\w' -]+",
        r"(?:on|in|at|under) any other (?:[\w-]+ ){0,2}[\w-]+",
        r"(?:in (?:his|her|their|your|the minister's|that) (?:place|shoes|position))",
    )
    + "(?: that)?(?: ,)?$"
)
_BARGAIN = re.compile(
    _LEAD
    + any_of(
        rf"(?:just )?{_ORDER} (?!on |up |back |along )(?:[\w'$£€%-]+ ){{1,9}}?(?:, )?(?:and|or)(?: then)?",
        rf"{_AMOUNT} (?:more )?(?:[\w'-]+ ){{1,6}}?(?:, )?(?:and|or)(?: then)?",
    )
    + "$"
)
_EITHER = re.compile(r"\beither (?:[^;:]+ )?or$")
_ALTERNATIVE = re.compile(r"[\w'] (?:, )?or(?: else| maybe| perhaps)?$")
_MOMENT = re.compile(r"\bthe (?:day|moment|minute|second|instant) ")
_TO_COME = re.compile(
    rf"(?:{_LEAD}|[,;:—] )"
    r"(?:when|once|as soon as|the (?:day|moment|minute|second|instant)(?: that)?|until|till|the day) "
    r"(?!you |i )[\w' \[\]-]+(?: ,)?$"
)
_WITH = re.compile(
    _LEAD
    + any_of(
        r"(?:with|without|given) (?:the|this|that|these|those|our|your|their|his|her|more|some|any)",
        r"(?:in|under|on|at|with) (?:another|a different|any other|other|different|better|normal)(?! words)",
    )
    + r"(?: [\w'-]+){1,6}(?: ,)?$"
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|went|came|took|got|saw|said|made|left|began|started|heard|knew|thought|found|became|fell|"
    r"won|lost|met|broke|ran|told|stood|\w{3,}ed)\b"
)
_COMING = frozenset("will would can could may might won't wouldn't can't cannot".split())
_GO_ON = frozenset("i'll we'll you'll he'll she'll it'll they'll there'll".split())
_OPENING = frozenset(
    """all god weather fingers touch hopefully with chances odds other everything in as more left on at everything under
    without given""".split()
)
_TIMES = frozenset("when once soon day moment minute second instant until till".split())
_NEAR = 5
_SENSES = frozenset("hear see find notice meet learn feel understand realise realize know get".split())
_OPENERS = re.compile(r"\b(?:and|or)(?: then| else| maybe| perhaps)?$")


def hypothetical(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words of a speech before a quotation a condition begins that has no *if*."""
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
    ahead = _is_coming(after) or (_MOMENT.search(text) is not None and _is_now(after))
    if found is None and ahead and not _TIMES.isdisjoint(words):
        found = _TO_COME.search(text)
        found = None if found is None or not _is_open(found[0]) else found
    if found is None and opened and _is_unreal(after):
        found = _WITH.search(text)
        verbal = found is not None and (_PAST.search(found[0]) or any(map(is_auxiliary, found[0].split())))
        found = None if verbal else found
    return None if found is None else _first_word(text, found)


def _of_bargain(text: str, after: Tokens) -> re.Match[str] | None:
    """`pay them or`, `one more defeat and`, `either they raise the wall or`."""
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


def _is_coming(after: Tokens) -> bool:
    """Whether the main clause says what will or can be."""
    near = [token.lower() for token in after[:_NEAR]]
    return any(word in _COMING or word in _GO_ON for word in near)


def _is_open(clause: str) -> bool:
    """Whether a clause of time has one verb, and that not in the past."""
    words = clause.split()
    verb = any(is_finite(word) or word.endswith("s") for word in words[2:])
    joined = any(word in ("if", "said", "because", "that", "who", "but") for word in words[1:])
    return verb and not joined and _PAST.search(clause) is None


def _is_unreal(after: Tokens) -> bool:
    near = [token.lower() for token in after[:4]]
    return any(word in ("would", "could", "can", "wouldn't", "couldn't") or word.endswith("'d") for word in near)
