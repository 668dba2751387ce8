"""Does the next sentence take back what a quotation says?

*The bridge is safe. That was ten years ago.* Whoever quotes only the first sentence makes the speaker say it today.
Looked at are the speaker's own next words: a denial that points back (*That is not true*, *None of it happened*, *It
isn't*), a view that is given up (*I no longer believe that*), a joke, a time gone by, and a condition that stands
alone. The words stand in `disavowals`; they take back any statement, while `taken_back` wants a frame that sets it up
first. What answers a statement of a certain kind stands in modules of its own: `corrected` for absolutes, `narrowed`
for conditions and meanings, `hinted` for denials, `aftermath` for wishes and concessions, `set_straight` for reports
and charges, `unmeant` for what was not meant, `own_answers` for questions.
"""

from __future__ import annotations

import re

from .aftermath import aftermath
from .amended import FIRST as _AMENDING
from .amended import amended_next
from .answered import answered_next
from .clauses import is_finite, is_modal
from .contrasted import contrasted_next
from .corrected import corrected_next
from .disavowals import (
    ALONE,
    BUT_PAST,
    CONDITION,
    DENIED,
    ELLIPTIC,
    ERRED,
    EXCEPT,
    GIVEN_UP,
    PAST,
    SHORT,
    TELLING,
    WRONG,
)
from .found import Found
from .hearsay import FIRST as _DISOWNING
from .hearsay import disowned_next
from .hinted import hinted_next
from .lexicon import CLAUSE_SUBJECTS
from .narrowed import narrowed_next
from .next_words import next_words
from .own_answers import own_answer, taken_back_by_no
from .patterns import one_of, regex
from .prepared import plain
from .qualified import qualifying
from .restated import restated_next
from .set_straight import set_straight_next
from .unmeant import unmeant_next

_REPORT = one_of(
    """say says said claim claims claimed think thinks thought believe believes believed argue argues argued
    write wrote writes tell tells told insist insists insisted hear heard accuse call calls called suggest
    suggests allege alleges assume assumed hoped expected"""
)
_REPORTS = regex(rf"\b{_REPORT}\b")
_PRESENT = regex(r"\b(?:is|are|am|has|have|can|will|do|does|[\w]+'s|[\w]+'re|[\w]+'m|[\w]+'ll)\b")
_LOOKS = regex(
    r"\b(?:look|looks|looked|seem|seems|seemed|appear|appears|appeared|sound|sounds|feel|feels)\b"
)
_BE_FORMS = regex(r"\b(?:is|are|was|were|am|be|been|\w+'s|\w+'re|\w+'m)\b")
_NEGATED = regex(r"\b(?:not|never|no|nobody|nothing|none|neither|nor|cannot|without)\b|n't\b")


_YEAR = regex(r"\bin \d{4}\b")
_APART = regex(r"(?<!\w)'|'(?!\w)|(?<!\d)[.,:]|[.,:](?!\d)|[;!?…()\"—]|--")
_SENTENCES = regex(r"[\"“”„]|[.?!…;]\s+")
_GOES_ON = regex(r'[^".]*, "')
"""` he said, “`: the sentence goes on behind the reporter's words."""
_OWN_DENIAL = regex(
    r"^(?:no , |well , |but |and )*(?:i|we)(?:'ve|'d)? "
    r"(?:(?:have |had )?(?:never|no|not)|\w+n't|(?:do|did|am|was|were) not)\b"
)
_CHARGE = regex(
    r"^(?:and |but |no , )?(?:that|it|this)(?:'s| is| was)(?: \w+)? "
    r"(?:propaganda|nonsense|rubbish|ridiculous|absurd|fiction|slander|"
    r"a (?:\w+ )?(?:lie|smear|fabrication|myth|slur))\b"
)
_LAST = regex(r" [.!?] (?=\w)")
_ASIDE = regex(r" (?:as|like|contrary to|despite) [^.!?;]{3,60} , \w")
"""Behind `I did not ,`: the verb follows."""
_USED_TO = regex(r"\bused to (?!think\b|believe\b|say\b|assume\b|be (?:sure|certain|convinced))")
_OWN = 400
_SOME = 12
_MOST = 18


def second_thought(place: Found, following: str) -> str | None:
    """What the speaker says next, in the same sentence or the next, as far as it takes the quotation back.

    `following` is the speaker's next sentence in lower case, if the quotation ends one; else "".
    """
    end = place.spans[-1][1]
    told, _, rest = following.partition('"')
    further = " ".join(_apart(told).split()[:_MOST]) if following else next_words(place.source, end)
    if not further:
        return None
    if further.endswith(" ,") and further.count(" ") < _MOST - 1 and not _GOES_ON.match(rest):
        further = further[:-1] + "."  # the comma before `,” he said.` ends the sentence
    own = _own(place)
    said = _LAST.split(own)[-1]
    first = further.split(" ", 1)[0].partition("'")[0]
    if first in _DISOWNING and (told := disowned_next(said, further)):
        return told
    if first in _AMENDING and (told := amended_next(said, further)):
        return told
    told = contrasted_next(said, further, not following) or restated_next(said, further)
    tests = (answered_next, hinted_next, narrowed_next, corrected_next)
    if told or (told := next((found for test in tests if (found := test(said, further))), None)):
        return told
    if told := aftermath(said, own, further) or set_straight_next(said, own, further):
        return told
    if told := unmeant_next(said, further):
        return told
    if TELLING.isdisjoint(further.split()) and "n't" not in further and not _YEAR.search(further):
        return None
    return _taking_back(said, further)


def answered(place: Found, following: str) -> str | None:
    """What the speaker says next, if it answers a question of his own, with which the quotation ends."""
    told = _apart(following.partition('"')[0])
    return own_answer(_LAST.split(_own(place).rstrip(" ?"))[-1], told)


def retracted(place: Found, following: str) -> str | None:
    """A bare *No* with which the speaker goes on, unless the reporter tells of a question before it."""
    told, end = _apart(following.partition('"')[0]), place.spans[-1][1]
    if not told.startswith(("no ", "oh ", "ah ", "well ")):
        return None
    between = place.source.plain[end : end + _OWN].lower().partition(following[:_SOME])[0]
    return taken_back_by_no(_LAST.split(_own(place))[-1], told, between)


def _own(place: Found) -> str:
    """The end of the quotation in lower case, with the words of its sentence before it."""
    last, end = place.spans[-1]
    lead = plain(_SENTENCES.split(place.lead)[-1])
    return _apart(lead + place.source.plain[max(last, end - _OWN) : end]).lower()


def _apart(text: str) -> str:
    """Words and marks with one space between them, nearly as tokens; cheap."""
    return " ".join(_APART.sub(r" \g<0> ", text).split())


_FAULT = regex(
    r"\b(?:wrong|false|untrue|mistaken|an? (?:mistake|error|lie)|mistakes|errors|lies|nonsense|regret)\b"
)
"""What is called a fault already is not taken back by being called one again, or regretted."""


def _taking_back(said: str, following: str) -> str | None:
    """The beginning of the next sentence, if it takes back what was said.

    `said` is the sentence in lower case up to the end of the quotation, `following` the speaker's next words, both with
    one space between tokens.
    """
    if _OWN_DENIAL.match(said) and _CHARGE.match(following):
        return None  # what is denied is called untrue
    for pattern in (DENIED, GIVEN_UP, ERRED, ALONE, BUT_PAST, EXCEPT):
        if (told := pattern.search(following)) and not (_FAULT.search(said) and _FAULT.search(told[0])):
            return told[0]
    condition = CONDITION.match(following)
    if (
        condition
        and sum(map(is_finite, condition[0].split())) < 2
        and not any(map(is_modal, condition[0].split()))
        and sum(word.split("'")[0] in CLAUSE_SUBJECTS for word in condition[0].split()) < 2
    ):
        return condition[0]
    report = _REPORTS.search(said)
    reported = report is not None and _NEGATED.search(said, 0, report.start()) is None
    if (told := WRONG.search(following) if not _FAULT.search(said) else None) and (
        reported or (_BE_FORMS.search(said) and "that" not in told[0].split()[:2])
    ):
        return told[0]
    if (
        (told := PAST.search(following))
        and _PRESENT.search(said)
        and not re.search(r"\b(?:was|were|had|did)\b", said)
    ):
        return told[0]
    return _elliptic(said, following, reported) or qualifying(said.rsplit(" , so ", 1)[-1], following)


def _elliptic(said: str, following: str, reported: bool) -> str | None:
    """`It isn't.`, `We did not.`: the same subject and the same kind of verb, denied."""
    told = ELLIPTIC.search(following) or SHORT.search(following)
    if told is None or (_NEGATED.search(said) and not reported) or _ASIDE.match(following, told.end()):
        return None
    if _USED_TO.search(said):
        return None  # "We don't any more" agrees
    who, verb = told["who"], told["verb"]
    plain = verb.replace("n't", "").replace(" not", "").replace("cannot", "can").replace("never ", "")
    of_be = _BE_FORMS.search(plain) is not None or verb.startswith("'")
    be = _BE_FORMS.search(said) is not None
    bare = plain.split()[0] in ("do", "does", "did") and not be and not any(map(is_modal, said.split()))
    same = (of_be and (be or _LOOKS.search(said) is not None)) or bare or plain in said.split()
    named = re.search(rf"\b{who}\b", said) is not None
    return (
        told[0] if same and (named or who in ("it", "he", "she", "they", "that", "this", "there")) else None
    )
