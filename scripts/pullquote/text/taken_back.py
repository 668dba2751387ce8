"""Does the speaker take back, in the next sentence, what a quotation says?

*It is tempting to conclude that X. It cannot.* Two things have to come together: a frame that sets the words up as a
look, a temptation, a report, a former belief or a demand, and a next sentence that denies them. An ordinary contrast
(*We welcome the plan. But it comes late.*) takes nothing back.
"""

from __future__ import annotations

import re

from .lexicon import is_negation
from .set_up import ELSEWHERE, ONCE, REPORTED, SET_UP

_PERSON = r"(?:it|that|this|they|he|she|we|i|you|there|none of it)"
_HEADED = r"^(?:but |well, |no, |and |in fact |actually,? |the truth is,? )?"
_ENDS = r"(?= ?(?:[.;!?\"—–]|,(?! \w+,)|--|$))"
_AUX = r"(?:is|are|was|were|do|does|did|have|has|had|will|would|wo|ca|can|could|should|might|must|am|ai)"
_ELLIPTIC = re.compile(
    rf"{_HEADED}{_PERSON}(?: {_AUX}(?:n't| not|not)|'s not|'re not|'m not)(?: at "
    rf"all)?{_ENDS}"
)
"""`It cannot.`, `They don't.`"""
_CONFIRMS = re.compile(
    rf"{_HEADED}{_PERSON} (?:is|are|was|were|do|does|did|have|has|had|will|would|can|"
    rf"could|am){_ENDS}"
)
"""`I do, every night.`: the reverse of a negative statement."""
_UNTRUE = (
    r"(?:false|untrue|a lie|lies|a myth|a fiction|fiction|a fantasy|fantasy|nonsense|rubbish|garbage|"
    r"baloney|bunk|tosh|"
    r"wrong|mistaken|incorrect|absurd|ridiculous|ludicrous|an illusion|a delusion|a fallacy|a "
    r"misunderstanding|"
    r"a misconception|a fairy ?tale|not (?:true|so|the case|right|correct|how|what happened|accurate))"
)
_DENIED = re.compile(
    _HEADED
    + "(?:"
    + "|".join(
        (
            rf"(?:that|it|this|they|those people)(?:'s| is|'re| are| was| were| would be)(?: just| simply|"
            rf" all| complete| "
            rf"utter| utterly| completely| a| total| totally| plain| plainly| absolute| sheer| pure|"
            rf" flatly| quite| also| "
            rf"both| frankly| of course)* {_UNTRUE}\b",
            r"(?:that|it|this|they) (?:isn't|aren't|wasn't|weren't) (?:true|so|the case|right|correct|"
            r"accurate|how|what "
            r"happened)\b",
            rf"{_UNTRUE}[.!]",
            r"nothing (?:could|can) be further from the truth|not so\b|far from it|on the contrary|quite "
            r"the (?:opposite|"
            r"contrary|reverse)|the (?:opposite|reverse) is (?:true|the case)|the (?:truth|reality|"
            r"fact) is (?:different|"
            r"otherwise|the opposite|quite different|very different)",
            r"there (?:is|was|'s) (?:not a (?:shred|scrap|grain|word|bit)|no) (?:of )?(?:evidence|truth|"
            r"proof|basis)\b",
            r"(?:i|we) (?:don't|do not|never|didn't|did not|can't|cannot|won't) (?:believe|buy|accept|"
            r"agree with|share|see|"
            r"subscribe to) (?:it|that|this|them|him|a word(?: of (?:it|that))?|any of (?:it|that)|"
            r"(?:that|this|the) \w+)[.,;!]",
            r"(?:i|we) (?:don't|do not) (?:think so|agree)\b[.,;]|(?:i|we) (?:disagree|reject (?:it|that|"
            r"this))\b[.,;]",
            r"(?:i|we)(?:'ve| have) never (?:said|thought|believed|claimed) (?:that|it|so|this|anything)\b",
            r"don't (?:you )?believe (?:it|that|them|a word|any of)\b|no\. |no[,!] (?:it|they|he|she|that|"
            r"we|i|there)\b",
            r"(?:they|he|she)(?:'re|'s| are| is| were| was| have been| has been)(?: all| both| simply|"
            r" just)? "
            r"(?:wrong|mistaken|lying|fools)\b",
        )
    )
    + ")"
)
_MIND = re.compile(
    r"^.{0,40}?\b(?:changed (?:my|our) minds?|know better now|(?:i|we) (?:was|were|had been|got (?:that|"
    r"it)) (?:so |very |"
    r"completely |quite |totally |dead )?(?:wrong|mistaken|naive|fools?|foolish)|how wrong|(?:i|we) no "
    r"longer|(?:i|we) "
    r"(?:don't|do not) (?:any ?more|now)|(?:i|we) (?:don't|do not) (?:think|believe) (?:so|that|"
    r"it) (?:any ?more|now)|"
    r"turned out (?:otherwise|differently|not|to be wrong)|(?:said|showed|proved|proves|"
    r"shows) (?:otherwise|the opposite|"
    r"me wrong|us wrong)|not any ?more)\b"
)
_WON_T = re.compile(
    r"^(?:but )?(?:(?:what )?i will (?:only )?say|i'll (?:only )?say|i'm not (?:going to|"
    r"here to)|i won't)\b"
)
_NOT_THESE = re.compile(
    r"^(?:but )?(?:\w+ )?(?:this|these|those|we|it|they)\b.{0,16}?(?:n't|"
    r"\bnot)\b(.{0,40})"
)
_ASKED = re.compile(
    r"^that(?:'s| is| was) (?:what|the question|something)(?: that)? (?:(?:i|we)(?:'m|'re| am| are| get|"
    r" got| keep getting| was| "
    r"were|'ve been| have been)(?: always| constantly| often)? asked|(?:i|we)(?: always| often)? (?:hear|"
    r"heard|get)\b|(?:people|everyone|"
    r"everybody|they)(?: always| all| keep)? ask)"
)
_HEARD = re.compile(
    r"^(?:and |but )?(?:i|we|you)(?:'ve| have)?(?: all)? (?:heard|been told|been promised|read) (?:that|"
    r"this|it|all that|all "
    r"this|the same)\b"
)
_EXCEPTION = re.compile(
    r"^(?:but |and |well, )?(?:(?:the|there(?:'s| is| was| were| are)) (?:an? |one |only |single |sole |"
    r"main |big |few |two |"
    r"three |some |odd |obvious |notable )*exceptions?\b|(?:except|apart from|other than|with (?:one|the|"
    r"a few|two) exceptions?|"
    r"bar|save for)\b[^,.!?]*(?:[.!]|, (?:and|who|which|but)\b))"
)
_DEPENDS = re.compile(
    r"^(?:[^.?!\"]{0,50}?\b)?(?:that|this|it|everything|all of (?:it|this|that))(?: all| only| still|"
    r" very much| will| would| "
    r"of course)*(?: (?:depends?|hinges?)|'s (?:conditional|contingent)| is (?:conditional|contingent|"
    r"subject))\b (?:up)?(?:on|"
    r"to)\b|^(?:but |and )?only (?:if|when|once|after)\b[^,]*[.!]|^(?:provided|providing|assuming|as long "
    r"as|so long as|unless)\b[^,]*?[.!]"
)
_PROMISE = re.compile(
    r"\b(?:will|shall|is going to|are going to|am going to|'re going to|'m going to)\b|"
    r"'ll\b|won't\b"
)
_OPEN = re.compile(
    r"\b(?:whether|if|know|see|could|might|may|perhaps|maybe|possible|hard to|sure|tell|"
    r"depends?|look|consider|discuss|decide|choose|vary)\b"
)
_TOTAL = re.compile(
    r"\b(?:all|every|everyone|everybody|everything|nobody|none|nothing|no|never|always|each|any|whole|"
    r"entire|everywhere|"
    r"completely|full|fully)\b"
)
_MIND_WORDS = re.compile("minds?|wrong|mistaken|longer|otherwise|opposite|more|naive|fool|better|differently")
_DENIALS = (_ELLIPTIC, _CONFIRMS, _DENIED, _WON_T, _NOT_THESE, _ASKED, _HEARD, _EXCEPTION, _DEPENDS)


def may_deny(following: str) -> bool:
    """Whether the next sentence, in lower case, can be one of those known here. Cheap, and never wrongly "
    "no."""
    if not following:
        return False
    return any(one.match(following) for one in _DENIALS) or _MIND_WORDS.search(following) is not None


def denial(before: str, own: str, following: str) -> str | None:
    """The first sentence after a quotation where it takes the quotation back; None where it does not.

    All are lower-case text on one line: the words of the sentence before the quotation, the quotation, what follows.
    """
    last = re.split(r"(?<=[.?!])[\"')]* ", own.strip())[-1]
    sentence = f"{before} {last}" if last == own.strip() else last
    found = (
        _of_frame(sentence, last, following)
        or _of_report(before if last == own.strip() else "", last, following)
        or (ONCE.search(f"{before} {own}") and _MIND.match(following))
        or _of_scope(sentence, following)
        or (last.endswith("?") and _ASKED.match(following))
    )
    return _first(following) if found else None


def _of_frame(sentence: str, last: str, following: str) -> bool:
    framed = SET_UP.search(sentence)
    elsewhere = ELSEWHERE.search(sentence)
    if elsewhere and (against := _NOT_THESE.match(following)) and elsewhere[1].rstrip("s") in against[1]:
        return True
    if not framed or last.endswith("?"):
        return False
    denied = _DENIED.match(following) or (not _negated(sentence) and _ELLIPTIC.match(following))
    turned = _negated(sentence[framed.end() :]) and _CONFIRMS.match(following)
    heard = "told" in framed[0] or "hear" in framed[0] or "read" in framed[0]
    demanded = framed[0].startswith("you") and _WON_T.match(following)
    return bool(denied or turned or (heard and _HEARD.match(following)) or demanded)


def _of_report(before: str, last: str, following: str) -> bool:
    """Words after somebody else's *say that*, called untrue right afterwards."""
    if not REPORTED.search(before):
        return False
    turned = _negated(last) and _CONFIRMS.match(following)
    denied = _DENIED.match(following) or (not _negated(last) and _ELLIPTIC.match(following))
    return bool(turned or denied)


def _of_scope(sentence: str, following: str) -> bool:
    """An exception to *everyone*, a condition of a promise."""
    if _EXCEPTION.match(following):
        return _TOTAL.search(sentence) is not None
    promised = _PROMISE.search(sentence) and not _OPEN.search(sentence) and not _negated(sentence)
    return bool(promised and _DEPENDS.match(following))


def _negated(text: str) -> bool:
    return any(map(is_negation, re.findall(r"[\w']+", text)))


def _first(following: str) -> str:
    return re.split(r"(?<=[.?!])[\s\"]", following, maxsplit=1)[0]
