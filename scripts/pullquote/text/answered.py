"""Does the speaker's own next sentence answer what was said only to be answered?

*I could tell you that all was done. It would be easier, and it would be a lie*, *We'd be mad to say no. We said no*,
*My heart says the children. My head says the market*, *It is a nice theory. It leaves out the dates*, *Nobody told me
to land. They never had to*, *I thought her reckless. I came to see that she was not*. The statement needs a frame, an
irony or the other half of a pair; text in lower case, with one space between words and marks.
"""

from __future__ import annotations

import re

from .lexicon import CLAUSE_SUBJECTS, COMMON, is_negation
from .patterns import any_of, regex

_LIE = regex(
    r"\b(?:it|that|this)(?:'d| would)(?: also| only| just)? be "
    r"(?:a lie|lying|untrue|false|dishonest|nonsense|a (?:white|polite|comfortable) lie)\b"
)
_CONVERTED = regex(
    r"\b(?:i|we)(?:'ve| have)?(?: since| later| soon| slowly)? "
    + any_of(
        r"(?:came|come|grew|learned|learnt) to (?:see|understand|realise|realize|believe|think|know|regret|doubt)\b",
        r"since (?:been (?:shown|told|persuaded|proved)|come|changed|seen|had (?:\w+ ){1,3}of)\b",
    )
)
_OPINION = regex(
    r"\b(?:thought|said|believed|took|felt|sure|certain|convinced|opinion|view|would have|meant|used to)\b"
)
_RETRACTED = regex(
    r"^(?:but |and )?then (?:they|he|she|it|we|i|the \w+) .{0,60}?\b"
    r"(?:wrong|otherwise|opposite|not true|mistaken?|withdrew|cancelled|called it off|changed|lied|took it back)\b"
)
_WAGER = regex(
    r"^(?:but |though )?(?:(?:i|we)(?:'d| would|'m| am|'re| are)?(?:n't| not)|don't|do not)(?: exactly| quite)? "
    r"(?:bet|betting|stake|wager|swear|count on|counting on|bank on|banking on|rely on|hold (?:my|your) breath)\b"
)
_NEEDLESS = regex(
    r"^(?:but |well , )?(?:they|he|she|it|nobody|no one|you|we|i) "
    r"(?:never|didn't|did not|don't|do not|doesn't)(?: have| had| need| needed| has| needs) to [.!;,]"
)
_PAIRS = tuple(
    (regex(rf"\b{one}\b"), regex(rf"^(?:but |and |well , )?(?:[\w']+ ){{0,3}}?{other}\b"))
    for one, other in (
        ("my (?:heart|gut|instinct|stomach)", "my (?:head|brain|reason|accountant|wife|husband|lawyer|doctor)"),
        ("on (?:the )?one (?:hand|side)", "(?:on the other|but|yet|however)"),
        ("(?:one|a) part of me", "(?:the other|another|the rest)"),
        ("the optimist", "the (?:pessimist|realist)"),
        ("(?:publicly|in public|officially|in the open)", "(?:privately|in private|unofficially|behind)"),
        ("(?:technically|strictly speaking|legally|formally|in law|on paper|in (?:theory|principle))",
         "(?:in practice|in fact|in reality|morally|politically|by law|however)"),
    )
)  # fmt: skip
"""Halves of which the second weighs more."""
_HALF = regex("|".join(one.pattern for one, _ in _PAIRS))
_FAINT = regex(
    r"\b(?:nice|lovely|beautiful|pretty|neat|charming|comforting|wonderful|fine|good|great|terrific) (?:round )?"
    r"(?:theory|story|idea|thought|picture|tale|number|phrase|speech|slogan|excuse|explanation)$"
)
_SPOILT = regex(
    r"\b(?:leaves? out|left out|ignores?|forgets?|overlooks?|omits?|except|only|if|never|not|but|pity|"
    r"shame|unfortunately)\b|n't\b"
)
_FRAME = regex(
    r"\b(?:would|'d) (?:like|love|prefer) to (?:believe|think|say|hope|tell)\b|\bcould (?:sit|stand) here\b|"
    r"\bi could (?:say|tell|claim|pretend)\b|\bit would be (?:easy|nice|tempting|comforting) to\b"
)
_MAD = regex(r"\b(?:mad|crazy|stupid|foolish|insane|fools?|idiots?|unwise|wrong) to\b")
_NOBODY = regex(r"\b(?:nobody|no one|never|no (?:sane|sensible|decent) \w+)\b")
_IRREAL = regex(r"\b(?:would|could|might)\b|'d\b")
_SHORT = 8
_WORD = regex(r"[\w']+")
_STEM = 5


def answered_next(said: str, following: str) -> str | None:
    """The beginning of the next sentence, if it answers the statement `said`, which ends with the quotation."""
    sentence = re.split(r" [.!?;] ", following, maxsplit=1)[0]
    if (
        (_LIE.search(sentence) and _IRREAL.search(said))
        or _RETRACTED.match(sentence)
        or _WAGER.match(sentence)
        or (_CONVERTED.search(following) and _OPINION.search(said))
        or (_NEEDLESS.match(following) and any(map(is_negation, said.split())))
        or (_HALF.search(said) and any(one.search(said) and other.match(sentence) for one, other in _PAIRS))
        or (_FAINT.search(said.rstrip(" .")) and _SPOILT.search(sentence))
        or (_FRAME.search(said) and _denies(said, sentence))
        or _did_all_the_same(said, sentence)
    ):
        return sentence
    return None


def _denies(said: str, sentence: str) -> bool:
    """Whether a sentence with a negation takes up a telling word of the statement."""
    own = {word[:_STEM] for word in _WORD.findall(said) if len(word) > _STEM and word not in COMMON}
    told = {word[:_STEM] for word in _WORD.findall(sentence) if len(word) > _STEM}
    return any(map(is_negation, sentence.split())) and not own.isdisjoint(told)


def _did_all_the_same(said: str, sentence: str) -> bool:
    """`Nobody would buy it. We buy it.`: a short sentence ends in the same words, and says that it is done."""
    if sentence.count(" ") > _SHORT:
        return False
    own, told = _WORD.findall(said), _WORD.findall(sentence)
    if len(own) < 3 or not 2 < len(told) <= _SHORT or own[-2:] != told[-2:] or told[0] not in CLAUSE_SUBJECTS:
        return False
    if _MAD.search(said):
        return True
    return _NOBODY.search(said) is not None and not any(map(is_negation, told))
