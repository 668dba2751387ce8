"""Does the next sentence give a statement its condition, its measure or its meaning?

*The tariff can be off the table by June. For that the other side would have to publish its books*, *We need no more
money. That's on current prices*, *The siren works. It works when there is current*, *It could be gone in five years.
Without money it will not be*: a condition. *I wrote 'acceptable'. In our trade that means there was nothing better*,
*She's a monster. I mean it as the highest praise*, *It can be done by May. That is not a promise*: how to take it. *You
could say so. I wouldn't*: who would.
Text in lower case, with one space between words and marks.
"""

from __future__ import annotations

import re

from .lexicon import is_negation
from .patterns import any_of, one_of, regex

_ALSO = "^(?:(?:but|and|though|only|of course|mind you|now|well)(?: ,)? )*"
_OPEN = regex(r"\b(?:can|could|will|would|shall|should|may|might|possible|ready|willing)\b|'(?:ll|d)\b")
_REQUIRED = regex(
    _ALSO
    + any_of(
        r"for (?:that|this|it)(?: to (?:happen|work|be \w+|succeed|come true))?(?: ,)? (?!i |we |you )[^.?!]{2,40}?"
        r"(?: (?:would|will|must|has to|have to|had to|needs?|'d)\b)",
        r"(?:that|it|this)(?: would|'d|'ll| will) (?:take|need|require) (?:a miracle|an act|two|three|more than|the "
        r"consent|somebody|someone)\b",
        r"(?:that|this|it)(?:'s| is| was) (?:if|assuming|provided(?: that)?|only if|unless|based on|"
        r"on (?:the (?:basis|assumption|condition)|condition|current|today's|present|last year's))\b",
        r"(?:that|this|it)(?:'s| is| was) (?:on|at|with) [\w' ]{0,20}"
        r"(?:prices|rates|figures|terms|assumptions|forecasts|estimates)\b",
    )
)
_ELLIPTIC = regex(
    _ALSO + r"(?:without|unless|short of) [^.?!]{3,60} (?:it|they|we|i|he|she|that|there|nothing)(?: \w+)?"
    r"(?:n't| not| never)(?: be| happen| work)?$"
)
_WHEN = regex(
    r"^(?P<clause>(?:it|they|he|she|we|i|that) (?!is\b|was\b|are\b|were\b|did\b|had\b)\w+) "
    r"(?:when|if|unless|as long as|so long as|only|provided|until|except)\b"
)
_NAMED = regex(
    r"\b(?:wr[io]te|written|said|says?|calls?|called|told|answered|put|marked|labelled|graded|word)\b|'\w+'"
)
_GLOSS = regex(
    _ALSO
    + r"(?:(?:in|to|for|from|among|coming from) (?:our|my|his|her|their|your|this|the) [\w' ]{2,30}?|"
    r"where [\w' ]{4,20}?)(?: ,)? (?:that|it|this|the word|which) means?\b"
)
_KIND = one_of("compliment praise tribute endorsement recommendation")
_OFFER = one_of("promise compliment praise endorsement recommendation offer invitation prediction forecast commitment")
_MEANT = regex(
    _ALSO
    + any_of(
        r"(?:i|we) (?:mean|meant) (?:it|that|this)(?: only| purely| entirely)? (?:as (?:an? |the |high|great)|kindly|"
        r"fondly|affectionately|lovingly|admiringly|in (?:the (?:best|nicest|kindest)|jest|fun)|with love|"
        r"with affection)",
        r"(?:i|we) (?:say|said) (?:it|that|this) (?:as an? (?:compliment|joke)|in jest|fondly|lovingly|kindly)\b",
        r"(?:that|it|this)(?:'s| is| was)(?: meant| intended)?(?: as| to be)?(?: an?| the| my)?(?: \w+)? "
        rf"{_KIND}(?= [.,!;]|$)",
    )
)
_ONLY = regex(
    _ALSO + r"(?:that|it|this)(?:'s not| is not| isn't| was not| wasn't)(?: meant as| intended as)?(?: an?| my)? "
    rf"{_OFFER}(?= [.,!;]|$)"
)


_ANYBODY = regex(
    r"^(?:but |and |well , )?(?:you|one|some(?: people)?|others|people|many|most(?: people)?|anyone|anybody|critics|"
    r"my \w+|the others)(?:'d| could| might| would| may| can| will)\b"
)
_NOT_I = regex(_ALSO + r"(?:i|we)(?: would| could| might| will| do| wo| ca| can| am|'m)?(?: ?n't| not|not)")


def narrowed_next(said: str, following: str) -> str | None:
    """The beginning of the next sentence, if it says on what condition, or in what sense, the statement is meant."""
    sentence = re.split(r" [.!?;] ", following, maxsplit=1)[0].rstrip(" .!")
    if (
        (_REQUIRED.match(sentence) and _OPEN.search(said))
        or (_ELLIPTIC.match(sentence) and _OPEN.search(said))
        or (_GLOSS.match(sentence) and _NAMED.search(said))
        or _MEANT.match(sentence)
        or (_NOT_I.fullmatch(sentence) and _ANYBODY.match(said))
    ):
        return sentence
    denied = any(map(is_negation, said.split()))
    if not denied and _ONLY.match(sentence):
        return sentence
    when = _WHEN.match(sentence)
    return sentence if when and re.search(rf"{_verb(when['clause'])}$", said.rstrip(" .,!\"'")) else None


def _verb(clause: str) -> str:
    """`it works` repeats `the siren works` and `it works`: the verb ends the statement."""
    return rf" {re.escape(clause.split()[1])}"
