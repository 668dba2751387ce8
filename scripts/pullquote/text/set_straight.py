"""Does the next sentence set right what others said, promised or charged the speaker with, or what he once believed?

*He told us that it was over. The truth is it never ended*, *They promised us a doctor by spring. No doctor came*, *They
call me a thief. I never took a cent*, *We're told relief is coming. It never arrives*: the statement reports words or a
belief, and the next sentence says what was so instead. A short denial (*It isn't*) belongs to `taken_back`. Text in
lower case, with one space between words and marks.
"""

from __future__ import annotations

import re

from .lexicon import COMMON, is_negation
from .patterns import any_of, one_of, regex

_OFTEN = "(?: (?:all|both|always|often|also|still|really|just|even|never|once|now|\\w+ly))?"
_OTHERS = any_of(
    "they|he|she|you|people|everyone|everybody|some(?: people)?|many(?: people)?|most(?: people)?|critics|opponents",
    r"(?:the|my|our|their|his|her) (?:[\w'-]+ )?[\w'-]+|[a-z][\w'-]+",
)
_TELL = one_of("told tells tell promised promises promise assured assures assure")
_SAY = one_of("says? said claims? claimed insists? insisted promises? promised swore alleges?")
_TOLD = regex(
    r"(?<!\bi )(?<!\bwe )\b"
    + any_of(
        rf"{_TELL} (?:us|me|them|him|her|you|people|everyone|everybody)\b(?! about)",
        "(?:we|i|they|people)(?:'ve|'m|'re|'s| have| had| was| were| are| am| is| keep| kept)(?: been| being)?"
        "(?: always| often| all| constantly| just)? (?:told|promised|assured|led to believe|taught)\\b(?! about)",
    )
)
_SAID = regex(rf"^(?:and |but |so |now )*{_OTHERS}{_OFTEN} {_SAY}\b(?! (?:no|yes|so|hello|something)\b)")
_BELIEVED = regex(
    r"\b(?:i|we)(?:'d| had)?(?: all| always| just| really| once|) (?:thought|assumed|believed|expected|"
    r"figured|imagined|supposed|hoped)\b(?! (?:about|of)\b)"
)
_CHARGED = regex(
    r"\b(?:(?:accus|blam)(?:e|es|ed|ing) (?:me|us)|"
    r"(?:call|calls|called|calling) (?:me|us) (?:an? |the |names\b|liars|thieves|traitors|terrorists|criminals|"
    r"racists?\b))"
)
_SAY_I = regex(
    rf"^(?:and |but |so )?(?:{_OTHERS}{_OFTEN} {_SAY}|it(?:'s| is| was| has) (?:been )?(?:said|claimed|alleged)|"
    r"the (?:allegation|accusation|charge|claim|rumou?r|story) is) (?:that )?(?:i|we)\b"
    r"(?!'ll|'d| (?:will|would|can|could|should|must|may|might|need|have to|had to))(?P<what>.*)"
)
_TRUTH = regex(
    r"^(?:(?:but|and|well|yet|no)(?: ,)? )*(?:the (?:\w+ )?(?:truth|reality|fact)(?: of the matter| of it)? "
    r"(?:is|was)\b|in (?:truth|reality|actual fact)\b)"
)
_AGREED = regex(r"\b(?:right|true|agree|indeed|correct|too|also)\b")
_ACTUALLY = regex(
    r"^(?:but |and )?(?:it|they|he|she|that|we|i|the \w+)(?:'s|'re| is| are| was| were| has| have)? actually\b"
)
_RECORD = one_of("numbers? figures? data facts? evidence records? statistics polls science documents research results")
_OTHERWISE = regex(
    rf"^(?:but |and |however , )?(?:the|our|my|all the|their|its) (?:\w+ )?{_RECORD} "
    r"(?:(?:says?|shows?|tells?|proves?|suggests?|said|showed) (?:us )?(?:otherwise|the opposite|a different)\b|"
    r"(?:\w+n't|do not|does not|did not) (?:support|back|show|say|bear)(?: up)? (?:that|it|this)(?: out)?(?= [.,;]|$))"
)
_ALL = one_of("they people everyone everybody some_people some many_people many most critics opponents")
_THINK = one_of("thinks? thought believes? believed assumes? assumed")
_HELD_BY_ALL = regex(
    rf"{_BELIEVED.pattern}|^(?:and |but |so )?{_ALL}{_OFTEN} (?:{_SAY}|{_THINK})\b(?! (?:no|yes|so)\b)"
)
_SOON = regex(r"\b(?:by|within|soon|shortly|tomorrow|temporary|in \w+ (?:days?|weeks?|months?|years?))\b")
_AGO = regex(r"^(?:but |and )?that was (?:more than |over |about )?(?:\w+ ){1,2}(?:years|months|decades|weeks) ago$")
_DENY = regex(
    r"^(?:and |but |well , )?(?:i|we) (?:\w+ly )?(?:deny|denied|rejected|reject|dispute|disputed|refute) "
    r"(?:it|that|this|them|all of it)\b(?! (?:\w+ )?(?:was|is|were|are)\b)"
)
_EMPTY_HANDED = regex(
    r"^(?:but |and |instead , )?(?:(?:we|i|they|he|she)(?:'ve| have)? (?:got|received|had|saw|were given|was given) "
    r"(?:nothing|none|no |only )|(?:where|what) (?:is|are|has|have) (?:it|they|those|that|become)\b)"
)
_WAITING = regex(r"^(?:and |but )?(?:(?:i'm|we're|(?:i|we) (?:am|are)) )?still waiting\b")
_PROMISED = regex(r"\b(?:will|would|going to|coming|about to|promis\w+|by (?:the|next|\w+day|spring))\b|'(?:d|ll)\b")
_NEVER = regex(
    r"^(?:(?:but|and|well|yet|only)(?: ,)? )*"
    + any_of(
        r"(?:it|that|he|she|they|the \w+)(?: has| have| had|'s|'ve)? never (?P<verb>[\w']+)",
        r"(?:nothing|nobody|no one|none(?: of (?:it|them|that|this))?)(?: has| have| had)?(?: ever)? (?P<none>[\w']+)",
    )
)
_FULFILLED = one_of(
    r"""came comes? arriv\w+ happen\w* did does materiali[sz]\w+ opened showed shows? turned turns? paid pays? returned
    appear\w* followed changed"""
)
_NONE = regex(r"^(?:but |and )?no (?P<what>[\w'-]{4,}) (?:ever |has ever |has )?(?:came|come|arrived|appeared)\b")
_NOT_I = regex(
    r"^(?:(?:but|and|well|no)(?: ,)? )*(?:i|we) ?(?:'ve|'d|'m|'re| have| had| am| are|)(?: \w+ly)? ?"
    r"(?:never|not|\w+n't|(?:did|am|are|was|were|have|had|do) not)(?: (?:ever|even))? (?P<verb>[\w']+)"
)
_DEEDS = frozenset(
    """touched touch laid took take taken stole steal stolen hit hurt threatened threaten beat killed kill did do done
    promised hid lied lie sold sell gave give""".split()
)
"""What somebody denies whom others charge with something."""
_STEM = 5


def set_straight_next(said: str, own: str, following: str) -> str | None:
    """The beginning of the next sentence, if it sets right what the statement reports.

    `said` is the sentence up to the end of the quotation, `own` the end of the whole quotation with it.
    """
    sentence = re.split(r" [.!?;] ", following, maxsplit=1)[0].rstrip(" .!")
    told = _TOLD.search(own) is not None
    reported = told or _SAID.match(said) is not None
    held = reported or _BELIEVED.search(said) is not None
    if (
        (held and _TRUTH.match(sentence) and not _AGREED.search(sentence))
        or (reported and not _negated(said) and _PROMISED.search(said) and _fails(said, sentence))
        or (told and _PROMISED.search(said) and (_WAITING.match(sentence) or _is_past(said, sentence)))
        or (_HELD_BY_ALL.search(said) and _ACTUALLY.match(sentence) and not _AGREED.search(sentence))
        or (not _negated(said) and _OTHERWISE.match(sentence))
        or (reported and _is_missing(said, sentence))
        or (told and "promised" in said and _EMPTY_HANDED.match(sentence))
        or (not _negated(said) and _DENY.match(sentence))
        or _clears(said, sentence)
    ):
        return sentence
    return None


def _negated(text: str) -> bool:
    return any(map(is_negation, text.split()))


def _is_past(said: str, sentence: str) -> bool:
    """`They told us we'd be home by Christmas. That was four years ago.`"""
    return _SOON.search(said) is not None and _AGO.match(sentence) is not None


def _is_missing(said: str, sentence: str) -> bool:
    """`a doctor by spring. No doctor came`"""
    none = _NONE.match(sentence)
    return none is not None and none["what"] not in COMMON and none["what"].rstrip("s") in said


def _fails(said: str, sentence: str) -> bool:
    """`It never came`, `He never paid`: what was to happen did not, or its own verb is denied."""
    found = _NEVER.match(sentence)
    verb = (found["verb"] or found["none"]) if found else ""
    return bool(verb) and (re.fullmatch(_FULFILLED, verb) is not None or not _telling(verb).isdisjoint(_telling(said)))


def _clears(said: str, sentence: str) -> bool:
    """`They call me a thief. I never took a cent.`, `They say I'm a racist. I have never been a racist.`"""
    denial, charge = _NOT_I.match(sentence), _SAY_I.match(said)
    accused = said if _CHARGED.search(said) else charge["what"] if charge else ""
    if denial is None or not accused or _negated(accused):
        return False
    return denial["verb"] in _DEEDS or not _telling(accused).isdisjoint(_telling(sentence))


def _telling(text: str) -> set[str]:
    return {word[:_STEM] for word in text.split() if len(word) >= _STEM and word not in COMMON}
