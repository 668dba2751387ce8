"""What stands at the head of a sentence and says when, for whom or how far the main clause holds.

*In the lower-dose group | we saw no difference*, *sometimes | he forgets*, *for a Tuesday | it was full*, *when we stop
talking | it goes to the printers*: the clause alone says more than the speaker did. A setting in time or place, a role
and a reason may be left out: what restricts is a part, an amount, a degree, a comparison, a time that is over or
comes again, and any phrase before *would* and *could*.
"""

from __future__ import annotations

import re

from .clauses import Tokens, asserts, is_auxiliary, is_finite
from .lexicon import CLAUSE_SUBJECTS, CONNECTIVES, DETERMINERS
from .patterns import any_of, one_of

_CLAUSE = re.compile(
    r"^|[;:—(] |, (?=(?:but|so|because|though|and (?:when|once|in|at|on|for|with))\b)|"
    r"(?<!in )(?<!at )(?<!on )(?<!of )(?<!to )(?<!for )\bthat "
)
_LEAD = r"(?:(?:and|but|so|well|now|because|then|look|listen|yes|no|though|again|still) (?:, )?)*"
_PREPOSITION = one_of(
    "in on at for with among under within across during of to by from between outside above below beyond"
)
_SELDOM = any_of(
    one_of(
        """sometimes occasionally often usually normally generally mostly mainly ordinarily typically partly initially
        originally briefly temporarily technically legally formally financially politically statistically mathematically
        scientifically medically commercially theoretically broadly locally individually"""
    )
    + "(?: speaking)?",
    "(?:at|on) (?:times|occasions?|first|average|balance|the margins?|the whole)|strictly speaking|early on",
    "(?:every )?(?:now|once in a while|so often)(?: and (?:then|again))?(?<!now)|from time to time|more often than not",
    "in (?:part|principle|general|places|patches|parts|bursts|the (?:beginning|main|short (?:term|run)))|as a rule",
    r"(?:maybe|perhaps|possibly|probably|presumably)(?: [\w']+){1,6}|as (?:things|matters|it) stands?|"
    r"for (?:much|most|half|part|the better part) of [\w' ]+|(?:up )?until [\w' ]+|up to [\w' ]+",
    "to (?:begin|start) with|by and large|for the most part|up to a (?:point)|nine times out of ten|one day in \\w+",
    r"for (?:the first \w+(?: \w+){0,3}|an? (?:\w+ )?(?:while|time|moment|second|minute|bit|spell|day|week|month)|now|"
    r"the moment|the time being)|at one time",
)
_SOME = one_of(
    """some certain many most few several other another rare particular specific such extreme isolated exceptional
    ideal normal ordinary average right wrong best worst simple limited few fewer"""
)
_PART = one_of(
    """cases? extents? degrees? circumstances conditions groups? subgroups? doses? samples? trials? laboratory lab
    simulations? mice rats animals vitro senses? ways respects extremes? emergency emergencies exceptions?
    proportion minority majority"""
)
_DEGREE = one_of(
    """lower higher smaller larger bigger younger older worse better lighter heavier shorter longer milder slower faster
    cheaper poorer richer stronger weaker closer"""
)
_RESTRICTED = any_of(
    (
        rf"{_PREPOSITION} (?:[\w'%-]+ ){{0,4}}?"
        rf"(?:{_SOME}|{_PART}|(?:under|over|below|above) (?:\w+ )?\d[\d,.]*)(?![\w'-])[\w' %,-]*"
    ),
    rf"{_PREPOSITION} (?:an? |the (?={_DEGREE}-))?{_DEGREE}\b[\w' %,-]*",
)
_COMPARED = any_of(
    r"(?:compared|in comparison|relative|next|by comparison) (?:with|to) [\w' ,%-]+|by comparison",
    r"at (?:that|this|those|these|half|any|the right) (?:\w+ )?(?:price|rate|level|speed|dose|money|cost|wage)s?",
    r"by (?:the (?:\w+ )?standards of [\w' ]+)",
    r"by (?:any|his|her|its|their|our|local|\w+) (?:\w+ )?standards?",
    r"for (?:his|her|its|their|our|my|your) (?:age|size|weight|height|class|price|kind|first|money)(?: [\w' -]+)?",
)
_NOT_ALWAYS = re.compile(_LEAD + _SELDOM + "(?: ,)?$")
_LIMIT = re.compile(_LEAD + any_of(_RESTRICTED, _COMPARED) + "(?: ,)?$")
_AS_ONE = re.compile(rf"{_LEAD}for an? [\w' -]+(?: ,)?$")
_PHRASE = re.compile(rf"{_LEAD}(?:in|on|at|with|without|given|under) [\w' ,%£$€-]+$")
_WITH = re.compile(rf"{_LEAD}with (?:an?|another|fewer|less) [\w' ,%£$€-]+$")
_TIME = re.compile(
    _LEAD
    + r"(?:when|whenever|once|as soon as|until|till|where|wherever|"
    r"(?:the|every|each|any) (?:day|time|moment|minute|second|instant)(?: that)?) (?!\w+ing )[\w' ,%\[\]-]+$"
)
_SEEN = re.compile(
    r"(?:i|we|you|people) (?:look|think|hear|see|talk|speak|say|consider|compare|read|ask|listen|remember)\b|"
    r"it comes to\b|all is said"
)
_HARMLESS = re.compile(
    r"\b"
    + one_of(
        """fact course words reason example instance respect view opinion retrospect addition contrast result all least
        point stage occasion way that any_case the_case (?:my|our|this)_case honesty truth people end regards?"""
    )
    + "(?: ,)?$"
)
_CALENDAR = re.compile(
    r"\b(?:years?|days?|months?|weeks?|decades?|hours?|minutes?|century|centuries|morning|evening|night|summer|winter|"
    r"spring|autumn|childhood|war|time|times|weekends?|\d{4}s?)\b"
)
_OFTEN = re.compile(r"(?:on|in|at) (?:some|most|many|certain|other|rare|good|bad|quiet|busy) \w+s\b")
_PAST = re.compile(
    r"\b(?:was|were|had|did|went|came|took|got|saw|said|made|left|began|started|heard|knew|thought|found|became|fell|"
    r"won|lost|met|broke|ran|told|stood|"
    r"(?<!once )(?<!when )(?<!until )(?<!is )(?<!are )(?<!be )(?<!been )(?<!has )(?<!have )\w{3,}ed)\b"
)
_UNREAL = (("would", "wouldn't"), ("would", "wouldn't", "could", "couldn't", "can", "can't"))
_LONGEST = 14
_NEAR = 6


def fronted(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words of a speech before a quotation begins what restricts its main clause."""
    at = max((found.end() for found in _CLAUSE.finditer(text)), default=0)
    head = text[at:]
    if not head or len(head.split()) > _LONGEST or not _opens(after):
        return None
    return at if _is_time(head, after) or _is_limit(head, after) else None


def _opens(after: Tokens) -> bool:
    first = after[0].lower().split("'")[0]
    return first in CLAUSE_SUBJECTS | DETERMINERS or after[0][:1].isupper() or first in ("nobody", "everyone", "people")


def _is_limit(head: str, after: Tokens) -> bool:
    """Whether a phrase without a verb names a part, a degree, a comparison, or what would have to be."""
    words = head.removesuffix(" ,").split()
    broken = words[-1] in CONNECTIVES | DETERMINERS or re.fullmatch(rf"{_SOME}|{_DEGREE}", words[-1])
    if _NOT_ALWAYS.match(head):
        return not any(map(is_auxiliary, words))
    whole = asserts(after) or after[0].lower() in DETERMINERS
    if broken or any(map(is_auxiliary, words)) or _HARMLESS.search(head) or not whole:
        return False
    dated = _CALENDAR.search(head) is not None and not _OFTEN.search(head)
    if _LIMIT.match(head):
        return not dated
    if _AS_ONE.match(head):
        return after[0].lower() in ("it's", "he's", "she's", "they're") or after[1:2] in (("is",), ("was",), ("were",))
    given = re.match(_LEAD + "(?:with|without|given|under) ", head) is not None
    unreal = any(word.lower() in _UNREAL[given] or word.endswith("'d") for word in after[:4])
    verbal = any(is_finite(word) for word in words if "-" not in word)
    settled = not (unreal and (given or not dated)) or _PHRASE.match(head) is None
    return not verbal and (not settled or (_WITH.match(head) is not None and not _is_past(after)))


def _is_time(head: str, after: Tokens) -> bool:
    """Whether a clause of time that is not over comes before a main clause that is not in the past."""
    closed = head.endswith(" ,")
    last = head.removesuffix(" ,").rpartition(" ")[2]
    if not closed and (not _is_pronoun(after[0]) or is_auxiliary(last) or last in CONNECTIVES | DETERMINERS):
        return False
    return _TIME.match(head) is not None and not (_is_past(after) or _PAST.search(head) or _SEEN.search(head))


def _is_past(after: Tokens) -> bool:
    return _PAST.search(" ".join(after[:_NEAR]).lower()) is not None


def _is_pronoun(token: str) -> bool:
    return token.lower().split("'")[0] in CLAUSE_SUBJECTS
