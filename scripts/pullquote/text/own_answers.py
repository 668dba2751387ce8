"""Does a speaker answer his own question right afterwards, or take a statement back with a bare *No*?

*Should more have been spent? With what I know now, plainly yes*, *Will I be the one? No, I will not*, *You will be
kind, won't you? No, don't be kind*: a question that its speaker answers was no opinion, and alone it suggests the
other answer. What it suggests already (*Will anyone lose sleep over it? I doubt it*, *Isn't it odd? Yes*) is no news.
*I forgave him long ago. No, put that out* takes a statement back, unless somebody has asked in between.
Text in lower case, with one space between words and marks.
"""

from __future__ import annotations

import re

from .lexicon import is_negation
from .patterns import any_of, one_of, regex

_AUXILIARY = (
    r"(?:is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|shall|should|must|might|may)(?:n't)?"
)
_POLAR = regex(rf"^(?:(?:and|but|so|or|well|now|then|yet)(?: ,)? )*{_AUXILIARY} \w")
_TAG = regex(r", (?:\w+n't|is|are|was|were|do|does|did|has|have|will|would|can|could) \w+$")
_PARTICLE = one_of(
    r"""yes yeah yep no nope never certainly absolutely definitely of_course of_course_not certainly_not
    absolutely_not definitely_not not_at_all not_really not_yet not_any_more hardly probably probably_not
    perhaps_not i_doubt_it i_think_so i_think_not i_hope_not i_don't_think_so i_do_not_think_so
    far_from_it nonsense rubbish impossible no_way no_chance nothing_of_the_(?:kind|sort) i(?:'d|_would)?_say_(?:no|yes)
    (?:the|my|our)_(?:\w+_)?answer_is_(?:\w+_)?(?:no|yes)"""
)
_ANSWER = regex(rf"(?:^|[,—:] )(?:(?:and|but|well|oh|then|\w+ly)(?: ,)? )*{_PARTICLE}(?= [.,!;—]|$)")
_SHORT = regex(
    rf"^(?:well , |of course )?(?:i|we|he|she|it|they|there|that|you) {_AUXILIARY}(?: not)?(?: [.,!;—]|$)"
)
_SUGGESTS_NO = regex(r"\b(?:any\w*|ever|really|at all)\b")
_DENIES = regex(r"\b(?:far from|nonsense|rubbish|impossible|nothing|no|nope|not|never|hardly|doubt)\b|n't\b")
_NO = regex(
    "^(?:oh |ah |well )?(?:, )?no "
    + any_of(
        r"[.!](?! (?:no\b|\d))",
        ", (?:don't|do not|put|take|cross|leave|cut|strike|scratch|write|forget|delete|rub)"
        r" (?!(?:me|us|my|our|for|care|tell)\b)",
    )
)
_ASKED = regex(r"\?|\b(?:ask|asks|asked|question|questions|questioned|whether|pressed|why|prompted)\b|\bif ")


def own_answer(question: str, following: str) -> str | None:
    """The beginning of the next sentence, if it answers the question, which a quotation ends with, yes or no."""
    asked = question.rstrip(" ?\"'.")
    if not (_POLAR.match(asked) or _TAG.search(asked)):
        return None
    sentence = re.split(r" [.!?;] ", following, maxsplit=1)[0]
    short = _SHORT.match(following) and " you " not in asked
    if not (_ANSWER.search(sentence) or short):
        return None
    if _DENIES.search(sentence):
        return None if _SUGGESTS_NO.search(asked) else sentence
    return None if "n't" in asked.split(" , ")[0].split()[0] else sentence


def taken_back_by_no(said: str, following: str, between: str) -> str | None:
    """The speaker's *No* after a statement of his own; `between` is what the reporter says before it."""
    told = _NO.match(following)
    if told is None or any(map(is_negation, said.split())) or _ASKED.search(f"{said} {between.lower()}"):
        return None
    return told[0]
