"""Does the speaker's next sentence come back to the same words in order to set something against them?

*It is simple error. Errors, however, do not repeat*, *I would swap the bay for it. I wouldn't swap it for anything*,
*I'd be surprised if they came. I was surprised in May as well*, *I'll kiss him. Well, I'll shake his hand*, *The pier
is safe. Mind you, we never tested it*. A plain contrast (*But the days are long*) speaks of something else; it tells
when a word of the statement comes back, or a marker that English has for reservations. Text in lower case, with one
space between words and marks.
"""

from __future__ import annotations

import re

from .lexicon import COMMON, OPINION_VERBS, is_negation
from .patterns import any_of, regex

_ADDED = regex(
    r"^(?:[\w' ]{0,24} , )?(?:but |though |and )?(?:i|we) (?:should|must|ought to|had better) "
    r"(?:also )?(?:add|admit|confess|concede|point out)(?= (?:,|that|here)|$)"
)
_MIND_YOU = regex(r"^(?:but |well , |though )?mind you\b|^[^.!?]{3,60} , mind you (?:[.,!]|$)")
"""A reservation, if it speaks of the same thing."""
_BUT_THEN = regex(
    r"^but then (?:again\b|(?:\w[\w']* ){0,3}?(?:is|are|was never|am|\w+'(?:s|re|m)|always|would|does|do|never)\b)"
)
_REPAIR = regex(
    any_of(
        "^no (?:—|-|--) (?!way|thanks|doubt)",
        r"^(?:no|well) , (?:actually|i tell a lie|wait|hang on|hold on|sorry|not (?:quite|really|exactly|all))\b",
    )
)
_AGAIN = regex(r"^(?:well|or|or rather|i mean|at least) , (?P<start>\w+'\w+|[\w']+ [\w']+)")
_HOWEVER = regex(r"^[^.!?]{0,50} ?, (?:however|though|on the other hand) ,")
_POINTING = regex(r"\b(?:that|this|it|them|those|these)\b")
_BEFORE = regex(
    r"\b(?:in (?:\d{4}|the \w+ies|january|february|march|april|may|june|july|august|september|october|november|"
    r"december)|last (?:time|year|month|week|summer|winter|spring|autumn|season|\w+day)|on \w+day|"
    r"(?:years|months|weeks|days) ago|before|too|as well|also|once|at christmas)\b"
)
_EXPECTING = regex(
    r"\b(?:expect|surpris|likel|look|seem|promis|hope|certain|sure|safe|swear|confiden|sound|guarant|convinc|believ)"
)
"""How words of expecting begin."""
_UNWISE = regex(r"\b(?:naive|foolish|wrong|stupid|silly|rash|mad|crazy|irresponsible|premature|unwise|reckless) to\b")
"""Who calls it unwise to expect something holds to that when he tells of an expectation of his own."""
_PAST = regex(r"\b(?:was|were|did|had|said|thought|swore|\w{3,}ed)\b")
_PAST_SAID = regex(r"\b(?:was|were|did|had|said|thought)\b")
_DENIAL = regex(
    r"\b(?P<who>i|you|he|she|it|we|they|anyone|everyone|that|there|this) "
    r"(?P<aux>would|wo|will|ca|can|could|do|does|did|is|are|was|were|have|has|had|should|must|need)"
    r"(?:n't| not| never)(?: \w+ly| just| ever| really)? (?P<verb>\w{3,})"
)
_OBJECT = regex(r"\w* (?:the|an?|my|our|your|his|her|their) ([\w' -]{3,40})")
_NOT_HIS = regex(
    r"^(?:but |only )?(?:it|they|that|those|this) (?:was|were|is|are)(?:n't| not) "
    r"(?:his|her|their|my|our|your|[\w-]+'s) (?:own )?(?P<thing>[\w-]{4,})"
)
_FULL = {"wo": "will", "ca": "can"}
_SHORT = {
    "will": "ll",
    "would": "d",
    "had": "d",
    "have": "ve",
    "has": "s",
    "is": "s",
    "are": "re",
    "can": "ll",
    "could": "d",
}
"""How an auxiliary is spelt behind a pronoun."""
_STEM = 5
_WORD = regex("[a-z][a-z'-]+")


def contrasted_next(said: str, following: str, joined: bool) -> str | None:
    """What follows the statement `said`, which ends with the quotation, if it is set against it.

    `joined` says that it stands in the same sentence.
    """
    sentence = re.split(r" [.!?;] ", following, maxsplit=1)[0]
    if _ADDED.match(following) or (joined and _BUT_THEN.match(following)) or _REPAIR.match(following):
        return sentence
    again = _AGAIN.match(following)
    if again and again["start"] in said:
        return sentence
    marked = _MIND_YOU.match(following) or (_HOWEVER.match(sentence) and _denied(sentence))
    if marked and (_echoed(said, sentence) or _POINTING.search(sentence)):
        return sentence
    tests = (_expected_before, _denied_again, _owned_by_another)
    return sentence if any(test(said, sentence) for test in tests) else None


def _owned_by_another(said: str, sentence: str) -> bool:
    """`He gave a million. It was not his million.`"""
    told = _NOT_HIS.match(sentence)
    return told is not None and told["thing"][:_STEM] in said


def _stems(text: str) -> set[str]:
    """The first letters of the telling words."""
    words = (word for word in _WORD.findall(text) if len(word) >= _STEM)
    return {word[:_STEM] for word in words if word not in COMMON and word not in OPINION_VERBS}


def _echoed(said: str, sentence: str) -> bool:
    return not _stems(said).isdisjoint(_stems(sentence))


def _denied(sentence: str) -> bool:
    return any(map(is_negation, sentence.split())) or " all but " in sentence or " only " in sentence


def _expected_before(said: str, sentence: str) -> bool:
    """`It will most likely hold. In 1987 we also said most likely`: the same expectation was held once before."""
    own = {found[0] for found in _EXPECTING.finditer(said)}
    if not own or _UNWISE.search(said) or own.isdisjoint(found[0] for found in _EXPECTING.finditer(sentence)):
        return False
    return bool(_BEFORE.search(sentence) and _PAST.search(sentence)) and not _PAST_SAID.search(said)


def _denied_again(said: str, sentence: str) -> bool:
    """`I would swap it. Then the sun rises, and I wouldn't swap it`: the same subject, auxiliary and verb, denied."""
    denied = " not " in sentence or "n't" in sentence or " never " in sentence
    if not denied or sentence.startswith("what "):
        return False  # "What they haven't seen is ...": something else
    for found in _DENIAL.finditer(sentence):
        who, aux, verb = found["who"], _full(found), re.escape(found["verb"][:_STEM])
        same = re.search(rf"\b{who}(?:'{_SHORT.get(aux, 's')}| {aux})(?: \w+ly| just| ever)? {verb}", said)
        if same and not _of_another(said[same.end() :], sentence[found.end() :]):
            return True
    return False


def _of_another(said: str, denied: str) -> bool:
    """`you can guess the melody. You can't guess the wrong notes`: another thing is denied."""
    one, other = (_OBJECT.match(text) for text in (said, denied))
    return one is not None and other is not None and set(one[1].split()).isdisjoint(other[1].split())


def _full(found: re.Match[str]) -> str:
    return _FULL.get(found["aux"], found["aux"])
