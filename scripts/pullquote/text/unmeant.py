"""Does the speaker's next sentence say that he did not mean what he said, or should not have said it?

*I'm the greatest who ever lived. Kidding!*, *He is a murderer. I shouldn't have said that*, *The test is safe. Anyone
who tells you that is lying*, *We had a deal. At least I thought we did*, *I will resign. That is, if they want me to*,
*It seemed so simple. It was anything but*. Text in lower case, with one space between words and marks.
"""

from __future__ import annotations

import re

from .lexicon import NUMBER_WORDS, is_negation
from .patterns import any_of, one_of, regex

_ALSO = r"^(?:(?:but|and|or|well|no|oh|okay|ok|actually|sorry|still|believe me|trust me|frankly|maybe)(?: ,)? )*"
_OVER = r"(?= [.,;!?]|$)"
_THAT = "(?:that|it|this|so)"
_WORD = one_of("remark comment word phrase statement language outburst joke")
_ASIDE = "(?:(?:just|only|merely|obviously|of course) )*"
_JEST = regex(
    _ALSO
    + any_of(
        rf"{_ASIDE}(?:kidding|joking|teasing|messing(?: about| around)?)(?: ,)?(?: of course| obviously)?(?= [.!,])",
        rf"(?:i'm|i am|i was|we're|we are|we were) {_ASIDE}(?:messing|jesting|(?:pulling|having|winding) you\w*)\b",
        "(?:i|we) (?:mean|meant|say|said) (?:that|it) (?:sarcastically|ironically|facetiously)",
        rf"i jest{_OVER}|seriously ,? ?though\b|but seriously\b|all jok(?:es|ing) aside\b|joking apart\b",
    )
)
_SORRY = regex(
    _ALSO
    + any_of(
        "(?:i|we) (?:should not|shouldn't|ought not to|must not|should never) (?:have )?(?:said|say|called|put) "
        rf"(?:{_THAT}|him|her|them)\b",
        "(?:i|we) (?:do |want to |must )?(?:apologi[sz]e|am sorry|'m sorry) for "
        rf"(?:saying (?:that|so)|(?:that|the|my) {_WORD})\b",
        r"(?:i'm|i am) (?:so |very |really )?sorry (?:i (?:said|called)|for saying)\b",
        r"(?:that|it) (?:is|was|'s)(?: \w+)? (?:unfair|unkind|wrong|uncalled for|harsh|stupid|thoughtless) of me\b",
    )
)
_OWN_WORDS = regex(r"\b(?:i|we) (?:\w+ )?(?:said|told|called|insulted|swore|shouted|used|wrote|made|accused|blamed)\b")
"""Who tells what he once said is sorry for that, and not for telling it."""
_DISCLAIMED = regex(
    _ALSO
    + any_of(
        rf"(?:i'm|i am|we're|we are|i was) not (?:saying|claiming|suggesting) {_THAT}{_OVER}",
        rf"(?:i|we)(?: would|'d) (?:never|not) (?:say|claim|suggest|tell \w+) {_THAT}{_OVER}",
        "(?:anyone|anybody|whoever|people|those|somebody|someone) (?:who |that )?"
        r"(?:tells?|says?|claims?|believes?|thinks?)(?: you| us)? (?:that|it|this|so) "
        r"(?:is|are|'s|'re|doesn't|does not|has|knows|must)\b",
    )
)
_SUPPOSED = regex(
    r"^(?:(?:well|or|at least|or at least|anyway|though|but)(?: ,)? )+"
    + any_of(
        "(?:i|we) (?:thought|believed|assumed|hoped|think|hope|believe) (?:so|we|it|he|she|they|i)"
        rf"(?: (?:did|was|were|had|do|is|are|have|will))?{_OVER}",
        "(?:it|he|she|they|we|i|that)(?: is|'s| are|'re| was| were|'m| am) (?:supposed|meant) to"
        rf"(?: be| have| do)?{_OVER}",
        rf"(?:it|he|she|they|we|i) (?:should|ought to|might|may|could)(?: be| have| do)?{_OVER}",
        rf"(?:that is|that's|it's) what (?:i|we) (?:thought|believed|assumed|hoped){_OVER}",
    )
)
_EXCEPT = regex(
    r"^except(?: that)? (?:nobody|no one|nothing|none|no \w+|"
    r"(?:it|he|she|they|we|i|there|the \w+) (?:\w+n't|(?:\w+ )?(?:not|never)))\b"
)
_CONDITION = regex(
    r"^(?:well , )?(?:that is ,? ?(?:if|unless|provided|assuming|as long as)\b|"
    r"(?:if|unless|provided|assuming)\b[^.!?]{3,60} , (?:of course|that is|though|obviously|mind you)(?= [.!]))"
)
_KNOWN = regex(
    r"^(?:at least ,? ?|or |well , )?(?:not )?(?:(?:as|so) far as (?:i|we) (?:know|knew|can (?:see|tell|remember))|"
    r"that (?:i|we) (?:know|knew|heard) of|to (?:my|our) knowledge)(?: ,)?(?: at least| anyway)?(?= [.!?]|$)"
)
_NOT_BEFORE = regex(
    "^(?:but |though |well , )?"
    r"not (?:before|until|till|without|unless) (?!time$)[^.!?,]{2,40}"
    r"(?: , (?:though|that is|anyway))?$"
)
_ANYTHING_BUT = regex(
    _ALSO
    + any_of(
        rf"(?:it|that|this|he|she|they|we)(?: is| was| are| were|'s|'re) (?:anything but|far from it){_OVER}",
        r"(?:the )?(?:reality|truth|practice)(?: is| was| proved| turned out)(?: to be)? (?:\w+ )?"
        r"(?:different|otherwise|another|the opposite)\b",
        rf"think again{_OVER}",
    )
)
_SLIP = regex(r"^(?:sorry|excuse me|pardon(?: me)?|no|i mean) , (?:i mean , |make that )?(?P<figure>[\w$£€.,-]+)")
_FIGURE = regex(r"\d")
_FUTURE = regex(r"\b(?:will|shall|going to|would|can|could)\b|'ll\b")


def unmeant_next(said: str, following: str) -> str | None:
    """The beginning of the next sentence, if the speaker does not mean, or is sorry for, the statement `said`."""
    sentence = re.split(r" [.!?;] ", following, maxsplit=1)[0].rstrip(" .!")
    ended = f"{sentence} ."
    denied = any(map(is_negation, said.split()))
    if (
        _JEST.match(ended)
        or (_SORRY.match(sentence) and not _OWN_WORDS.search(said))
        or _ANYTHING_BUT.match(ended)
        or (not denied and (_DISCLAIMED.match(ended) or _SUPPOSED.match(ended) or _EXCEPT.match(sentence)))
        or _CONDITION.match(ended)
        or _KNOWN.match(ended)
        or (_FUTURE.search(said) and not denied and _NOT_BEFORE.match(sentence))
        or _mends(said, sentence)
    ):
        return sentence
    return None


def _mends(said: str, sentence: str) -> bool:
    """`It will cost four million. Sorry, five million.`"""
    told = _SLIP.match(sentence)
    return told is not None and _is_figure(told["figure"]) and any(map(_is_figure, said.split()))


def _is_figure(word: str) -> bool:
    return _FIGURE.search(word) is not None or word.split("-")[0] in NUMBER_WORDS
