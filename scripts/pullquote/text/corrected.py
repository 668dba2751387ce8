"""Is an absolute statement cut down, or the same predicate denied, by what the speaker says next?

*I never had a penny of it. Well, I had the holiday*, *Every steelmaker wants it. Every steelmaker but two*, *With her
knowledge. Not those times, no*, *Crime is down. Reported crime, I should say*: a few words that are no clause of their
own, or the denied verb without its denial. *A delay is out of the question. It is not entirely out of the question*,
*I believed it when I said it. I would not say it today*. Text in lower case, with one space between words and marks.
"""

from __future__ import annotations

import re

from .clauses import is_finite
from .lexicon import CLAUSE_SUBJECTS, is_negation
from .patterns import one_of, regex

_NONE = regex(r"\b(?:never|nothing|nobody|no one|none|not (?:a|an|one|once)|no)\b|n't (?:a|one|once)\b")
_TOTAL = regex(
    r"\b(?:never|nothing|nobody|no one|none|no|every|everyone|everybody|everything|all|always|each|any|anyone|anybody|"
    r"anything|whole|entire|completely)\b"
)
_WELL = regex(
    "^(?:well|all right|ok|okay|yes|oh) ,(?: yes ,)? "
    r"(?:(?:i|we|he|she|they|it|there)(?P<verb>'[a-z]+| \w+)|"
    r"[\w' ]{2,30}(?P<short> (?:was|were|is|are|did|had|has|have)$))"
)
_AFTER_WELL = regex(
    "^(?:well|or|all right|ok|okay) , "
    + one_of("almost nearly hardly mostly once twice one two apart_from except only not_(?:never|all|quite|every)")
    + r"\b"
)
_BUT_TWO = regex(
    r"^(?:well , )?(?:every|all|nobody|no one|no|none|everyone|everybody|nothing|anything|each|everything)"
    r"(?: [\w'-]+){0,3}? (?:but|except|bar|save|apart from|other than) (?P<rest>[^.?!]{1,40})$"
)
_LIMITED = regex(
    "^(?:well , |but |though )?not "
    + one_of(
        """those these this that all every everyone everybody always often entirely completely fully exactly there
        here then for_long since lately recently"""
    )
    + r"\b(?! (?:it|i|he|she|we|they|you|there)\b)(?P<rest>[^.?!]{0,40})$"
)
_NOT_TO = regex(
    r"^(?:well , |but |though )?not (?:to|for|in|on|with|from|by|at|under|among) "
    r"(?P<rest>[^.?!,]{2,40})(?: , [^,]{1,20})?$"
)
_FOR_ALL = regex(r"\b(?:every(?:one|body|where)?|always|any(?:one|body)?|each|all (?!for|about|of))\b")
_TAG = regex(r"^(?P<rest>[^.?!,]{2,60}) , (?:i|we) (?:should|ought to|must) (?:say|add|have said)$")
_BE = "(?:'s|'re|'m| is| are| was| were| am)"
_HOW = "(?: \\w+ly| all| quite| now| still)*"
_IS = regex(rf"{_BE}{_HOW} (?P<rest>[^.?!,]+)$")
_IS_NOT = regex(rf"\b(?P<who>[\w-]+){_BE}(?:n't| not){_HOW} (?P<rest>[^.?!,]+)$")
_POINTING = frozenset("it they he she that this we i".split())
_TODAY = regex(
    r"^(?:but |and )?(?:i|we)(?: would| do| could|'d)(?:n't| not)(?: \w+ly)? "
    r"(?:say|believe|think|write|repeat|sign|claim|argue|defend|swear|support|put|tell|mean) "
    r"(?:it|that|so|this|the same|as much)(?: \w+){0,2} (?:today|now|any ?more|any longer|these days|again)$"
)
_SAYING = regex(
    r"\b(?:said|say|believed?|thought|think|wrote|write|told|meant|signed|voted|argued|claimed|swore)\b"
)


def corrected_next(said: str, following: str) -> str | None:
    """The beginning of the next sentence, if it corrects the statement or denies its predicate."""
    sentence = re.split(r" [.!?;] ", following, maxsplit=1)[0].rstrip(" .!")
    words = said.rstrip(" .,!\"'")
    if (
        _after_all(words, sentence)
        or (_TOTAL.search(words) and (_AFTER_WELL.match(sentence) or _fragment(_BUT_TWO, sentence)))
        or (not _negated(words) and _fragment(_LIMITED, sentence))
        or (not _negated(words) and _FOR_ALL.search(words) and _fragment(_NOT_TO, sentence))
        or _tagged(words, sentence)
        or _same_predicate(words, sentence)
        or (_SAYING.search(words) and _TODAY.match(sentence))
    ):
        return sentence
    return None


def _negated(text: str) -> bool:
    return any(map(is_negation, text.split()))


def _after_all(said: str, sentence: str) -> bool:
    """`I never had a penny. Well, I had the holiday.`: the verb comes again, and is denied no longer."""
    told = _WELL.match(sentence)
    if told is None or not _NONE.search(said) or _negated(sentence.split(" , ")[1]):
        return False
    verb = told["verb"] or told["short"]
    return re.search(rf"{re.escape(verb)}\b", said) is not None


def _fragment(pattern: re.Pattern[str], sentence: str) -> bool:
    """Whether a sentence is of this form and has no verb of its own."""
    told = pattern.match(sentence)
    if told is None:
        return False
    rest = told["rest"].split()
    return not any(map(is_finite, rest)) and not any(word.split("'")[0] in CLAUSE_SUBJECTS for word in rest[:1])


def _tagged(said: str, sentence: str) -> bool:
    """`Reported crime, I should say.`: a few words, or the last of them has just been said."""
    told = _TAG.match(sentence)
    return told is not None and (told["rest"].split()[-1] in said.split() or _fragment(_TAG, sentence))


def _same_predicate(said: str, sentence: str) -> bool:
    """`A delay is out of the question. It is not entirely out of the question.`"""
    if _negated(said) or (told := _IS_NOT.search(sentence)) is None or (own := _IS.search(said)) is None:
        return False
    return own["rest"] == told["rest"] and (told["who"] in _POINTING or told["who"] in said.split())
