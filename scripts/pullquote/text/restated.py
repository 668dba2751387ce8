"""Does the speaker's next sentence take up the statement itself, to cut it down or to speak of it as a statement?

*We'll publish every page. Every page the lawyers leave us*, *Free to anyone. To anyone with a boat*, *I am retiring.
From television, not from politics*, *It will be gone in ten years. That figure is from an old model*, *Peace is near.
We have said so every spring*, *I'll marry him. If he turns up, and if the vicar is sober*. Text in lower case, with one
space between words and marks.
"""

from __future__ import annotations

import re

from .clauses import is_finite
from .lexicon import IRREGULAR, PAST_FORMS
from .patterns import any_of, one_of, regex

_PREPOSITION = "(?:in|on|at|for|from|to|with|by|under|through|over|about|as|of|against|among|during|within)"
_QUANTIFIED = regex(
    rf"^(?:well , |or )?(?:{_PREPOSITION} )?"
    r"(?P<head>every|all|any|anyone|anybody|everyone|everybody|nobody|no one|none|no|both|each)\b"
    r"(?P<rest>(?: [\w'-]+){2,})"
)
_REPEATED = regex(
    rf"^(?P<head>(?:{_PREPOSITION} )?(?:(?:a|an|the|this|that) )?[\w'-]+)"
    r"(?P<rest> [^,.!?;]*|) [,.!?;]"
)
_NAMING = frozenset("the they we i he she you who that with from in".split())
_WHICH_ONE = regex(r"^ (?:of|in|for|at|from|by|to|with) (?:which|what|whose|whom)\b")
_WHICH = regex(
    r"^(?:but |though )?which (?P<head>[\w'-]{4,}) [^.?!]{0,40}(?:n't|\b(?:not|cannot|nobody|never|"
    r"depends|open|unclear)\b)"
)
_LIMITING = regex(
    r"^(?:no|not|perhaps|maybe|yes|but|according|that is|if|in (?:a|his|her|their)|as (?:he|she|they))\b"
)
_CONTRASTED = regex(rf"^{_PREPOSITION} [^,.!?;]{{2,40}} , (?:and |but )?not [^,.!?;]{{2,40}} [.!]")
_STATEMENT = one_of("figure number estimate sentence line claim statement phrase word quote date count total forecast")
_SAID = one_of("said saying told heard promised been_told been_saying been_hearing been_promised predicted sworn")
_SPOKEN_OF = regex(
    any_of(
        rf"^(?:but )?(?:that|this|the) {_STATEMENT} (?:is|was|comes|came|dates|includes?|excludes?|leaves|"
        rf"needs|turned|rests) "
        r"(?:from|back|out|old|wrong|disputed|a guess|not|only|on|correcting|to be)\b",
        rf"^(?:but )?(?:i|we) (?:wrote|said|signed|read|put) (?:that|this|the) {_STATEMENT}\b",
        r"^(?:but )?(?:i|we) (?:withdraw|retract|take back) (?:that|it|this|'|the word|every|all|what)",
        r"^(?:but )?(?:he|she|they|people|everyone|everybody|(?:my|his|her|our|their|the|every) [\w'-]+|[\w'-]+s) "
        r"(?:always |often |\w+ly )?(?:says?|tells?|claims?|repeats?) (?:that|it|this)(?: to (?:the |"
        r"every |all )?\w+)? "
        r"(?:when|whenever|every|each|because|until|if|[.;])",
        rf"^(?:but )?(?:i|we|they|he|she|people|you)(?:'ve| have|'s| has)? (?:all )?{_SAID} (?:so|that|it|"
        rf"this|the same)"
        r" (?:every|each|for (?:years|decades|\w+ years)|since|all (?:my|our|his|her) li(?:fe|ves)|before)\b"
        r"(?! and (?:i|we)\b)",
        r"^(?:well , |or )?at least ,? ?(?:the|my|some|most|half|one|a)\b[^,.;]{2,30} (?:did|do|does|was|"
        r"were|is|are|had|has|have)\b",
        r"^(?:but )?if [^,.!?]{2,40} , (?:and |or |but )?(?:only )?if\b[^.!?]*[.!]",
        r"^(?:but |only )?in the sense (?:that|in which|of)\b",
        r"^[^.!?]{0,70}\bwould(?:n't| not| never) (?:do|say|vote|write|sign|choose) (?:so|it|that|this|"
        r"the same)(?: again| today| now)",
    )
)


def restated_next(said: str, following: str) -> str | None:
    """The beginning of the next sentence, if it takes up the statement `said`, which ends with the quotation."""
    if told := _SPOKEN_OF.match(following) or _CONTRASTED.match(following):
        return told[0]
    return following if _cuts_down(said, following) or _questions(said, following) else None


def _cuts_down(said: str, following: str) -> bool:
    """`Every page the lawyers leave us.`: who or what was meant by *every* or *anyone*, without a clause of its own."""
    told = _QUANTIFIED.match(following)
    if told is None or re.search(rf"\b{told['head']}\b", said) is None or _is_past(said):
        return False
    rest = told["rest"].split()
    sentence = re.split(r" [.!?;,]", following, maxsplit=1)[0].split()
    verbs = sum(map(is_finite, sentence))
    restricted = rest[0] in ("who", "with", "that", "which", "but", "except", "from", "in", "under", "over")
    named = len(rest) > 2 and rest[1] in _NAMING
    return verbs <= restricted and (restricted or named)


def _questions(said: str, following: str) -> bool:
    """`Monday of which week`, `In full, according to them`: the last words come back to be asked about or doubted."""
    if (asked := _WHICH.match(following)) and re.search(rf"\b{asked['head']}\b", said):
        return True
    told = _REPEATED.match(following)
    if told is None or len(told["head"]) < 4 or not said.rstrip(" .").endswith(" " + told["head"]):
        return False
    if _WHICH_ONE.match(told["rest"]):
        return True
    return not told["rest"].strip() and _LIMITING.match(following[told.end() :].lstrip()) is not None


def _is_past(said: str) -> bool:
    return any(
        word in ("was", "were", "had", "did") or word in IRREGULAR or word in PAST_FORMS or word.endswith("ed")
        for word in said.split()
    )
