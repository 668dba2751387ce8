"""Is what the speaker would not say, or does not claim, left open or hinted at by the next sentence?

*I'm not saying that I'll use it. I'm not saying the opposite either*, *We've no evidence that it does this. We have no
evidence that it doesn't*, *I don't wish him in prison. I don't say he should not go there*: one denial undoes the
other. *I won't call it rigging. Rigging needs planning*, *I don't accuse her of favouring her friends. I observe that
her friends have been lucky*: what is not said is meant. Text in lower case, with one space between words and marks.
"""

from __future__ import annotations

import re

from .lexicon import COMMON, is_negation
from .patterns import regex

_NOT = r"(?:n't| not| never|'ve no| have no| had no|'m not|'re not)"
_UNCLAIMED = regex(
    rf"^(?:but |and |nor )?(?:i|we)(?: \w+)?{_NOT}(?: \w+ly)? ?"
    r"(?:saying|say|said|claim|claiming|suggest|suggesting|mean|think|believe|know|evidence|proof|ruling|rule|"
    r"promise|promising|deny|denying)\b(?P<rest>.*)"
)
_OTHERWISE = regex(
    r"^(?:(?! because| ,).)*(?:n't|\b(?:not|never|cannot|nothing|nobody|the (?:opposite|contrary|reverse)|otherwise)\b)"
)
_EARLY = 8
_UNCALLED = regex(
    r"(?:n't|\bnot|\bnever)\b[^.?!]{0,20}\b(?:call|calling|say|saying|use the word)\b[^.?!]*? (?P<name>[\w'-]{4,})$"
)
_NEEDS = r"(?:needs?|requires?|takes?|implies|presupposes|would (?:need|require|take|be|imply)|at least)\b"
_ACCUSES = regex(
    r"^(?:i|we)(?:'m| am|'re| are| do| would| will| wo| would)?(?:n't| not) "
    r"(?:accus\w+|say\w*|suggest\w*|call\w*|claim\w*|alleg\w+|blam\w+|imply\w*)\b"
)
_OBSERVES = regex(
    r"^(?:but )?(?:i|we)(?:'m| am)? "
    + r"(?:(?:only |merely |simply |just )?(?:observe|note|notice|remark|point out)\b|(?:only|merely|simply|just) )"
)
_STEM = 5


def hinted_next(said: str, following: str) -> str | None:
    """The beginning of the next sentence, if it leaves open or hints at what the statement keeps away from."""
    if not any(map(is_negation, said.split())):
        return None
    sentence = re.split(r" [.!?;] ", following, maxsplit=1)[0].rstrip(" .!")
    words = said.rstrip(" .,!\"'")
    denied = any(map(is_negation, words.split()[:_EARLY]))
    if denied and (told := _UNCLAIMED.match(sentence)) and _OTHERWISE.search(told["rest"]):
        return sentence
    name = _UNCALLED.search(words)
    if name and re.match(rf"^(?:an? |the )?{re.escape(name['name'])} {_NEEDS}", sentence):
        return sentence
    if _ACCUSES.match(words) and _OBSERVES.match(sentence) and not _telling(words).isdisjoint(_telling(sentence)):
        return sentence
    return None


def _telling(text: str) -> set[str]:
    return {word[:_STEM] for word in text.split() if len(word) >= _STEM and word not in COMMON}
