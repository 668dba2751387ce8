"""Does the next sentence take back what a quotation says?

*The bridge is safe. That was ten years ago.* Whoever quotes only the first sentence makes the speaker say it
today. Looked at are the speaker's own next words: a denial that points back (*That is not true*, *None of it
happened*, *It isn't*), a view that is given up (*I no longer believe that*), a joke, a time gone by, and a
condition that stands alone.
"""

from __future__ import annotations

import re

from .clauses import is_finite, is_modal
from .qualified import qualifying

_LEAD = (
    r"^(?:(?:but|and|yet|well|only|except(?: that)?|of course|in fact|actually|sadly|unfortunately|alas|"
    r"still|however|now|"
    r"no|frankly|obviously|today|in truth|in reality|needless to say|as it turned out|"
    r"it turns out(?: that)?|to be clear|"
    r"again|so|i know(?: now)?(?: that)?|we know(?: now)?(?: that)?)(?: ,)? ,?(?:,? )?)*"
)
_IT = (
    r"(?:that|this|it|(?:none|nothing|not (?:a word|one word|any)|all|most|much|not all) of (?:it|that|"
    r"this|which)|which|what (?:he|she|they) (?:said|say|claim|claimed)|the (?:truth|reality))"
)
_BE = (
    r"(?:'s| is| was| has been| were| are| turned out to be| proved to be| proved| has proved| would be|"
    r" is all| was all)"
)
_SURE = (
    r"(?: (?:\w+ly|of course|all|just|also|now|quite|,|course|a complete|complete|total|pure|utter|"
    r"an absolute|absolute))*"
)
_UNTRUE = (
    r"(?:not (?:\w+ly )?(?:true|so|right|the case|correct|what happened|how it (?:is|was|works|happened)|"
    r"accurate|real)|untrue|false|"
    r"nonsense|rubbish|a (?:\w+ )?(?:lie|myth|fantasy|fairy tale|fiction|fabrication|hoax|joke|dream|sham|"
    r"fraud)|lies|fiction|"
    r"made up|invented|bogus|baseless|bunk|bull\w*|propaganda|in jest|sarcasm|an invention|"
    r"an illusion|"
    r"an exaggeration|hogwash|garbage|balderdash|a figure of speech)"
)
_NOT = (
    r"(?:(?:is|was|are|were|do|does|did|has|have|had|will|would|can|could)(?:n't| not)|(?:am|'m|'s|"
    r"'re) not|never (?:was|were|did|has|have|had|will|would)|won't|can't|cannot)"
)
_END = (
    r"(?: (?:at all|any ?more|any longer|now|then|of course|actually|today|either|yet|really|"
    r", of course))*(?: [.!?;—]| ,(?! (?:\w+|in \w+ \w+) ,)|$)"
)
_DENIED = re.compile(
    _LEAD
    + "(?:"
    + "|".join(
        (
            rf"{_IT}(?: ,[^,]*,)?(?: (?:isn't|wasn't|aren't|weren't)|"
            rf" {_BE.strip()})?{_BE}?{_SURE} {_UNTRUE}\b(?! (?:that|to|how|why|who|what|when)\b)",
            rf"{_IT} (?:isn't|wasn't|aren't)(?: \w+ly)? (?:true|so|right|the case|correct|what happened|"
            rf"how it|accurate|real)\b(?! (?:that|to)\b)",
            r"(?:that|this|it) (?:never|did not|didn't|has never|won't|will not|will never) (?:happen|"
            r"happened)\b",
            r"(?:none|nothing|not a word|little) of (?:that|this|it|the kind|"
            r"the sort)(?: ever)? (?:happened|is|was|were|came)\b",
            r"nothing (?:could|can) be (?:further|farther)",
            r"(?:that|it|this)(?: ,[^,]*,)?(?:'s| is| was)(?: ,[^,]*,)? (?:only |just |"
            r"simply )?what (?:i (?:get|am|keep getting) asked|i'm asked|i hear|i keep hearing|"
            r"(?:people|they|everyone) (?:always |often |all )?(?:ask|asks|want to know)|they|he|she|you|"
            r"people|the \w+|\w+s) (?:\w+ )?(?:claims?|claimed|tells? \w+|told (?:us|me)|thought|promised|"
            r"wants? \w+ to|would have|say\b)",
            r"(?:that|it|this)(?:'s| is| was)(?: ,[^,]*,)? what (?:i|we) (?:used to|once|had|thought|"
            r"believed|hoped|were told|was told)",
            r"(?:that|it|this) was (?:only |just )?the (?:theory|plan|idea|dream|hope|promise|lie|"
            r"official \w+)\b",
            r"(?:that|it) (?:was|is)(?: only)? (?:a|an) (?:slip|test|typo|misprint|error of mine)\b",
            r"(?:those|these) (?:days|times|years) are (?:long )?(?:gone|over|past)",
            r"or (?:at least ,? ?)?so (?:they|he|she|we|i|the \w+|people|it) ",
            r"(?:at least ,? ?)?so (?:they|he|she|the \w+|people) (?:says?|said|claims?|claimed|thought|"
            r"tells? \w+|told \w+) [.!;,]",
            r"(?:or )?at least ,? ?(?:(?:i|we|they) (?:did|were|do|used)\b|(?:that|it|"
            r"this)(?:'s| is| was)|so|until|not|in theory|on paper)\b.*",
            r"or (?:rather ,? ?)?(?:i|we|he|she|it|they) (?:did|was|were|had|used to|thought|hoped)\b",
            r"or (?:perhaps|maybe) not\b",
            r"(?:that|it|this|which|he|she|they|we|i) (?:turned out|proved)(?: to be)? (?:wrong|false|"
            r"untrue|mistaken|a lie|nonsense)\b",
        )
    )
    + ")"
)
_GIVEN_UP = re.compile(
    _LEAD
    + "(?:"
    + "|".join(
        (
            r"(?:(?:nobody|no one|few people)(?: has| have| would)?|(?:i|we)(?: have| had|'ve|"
            r" would)? (?:no longer|never|don't|do not|"
            r"didn't|did not|can't|cannot|couldn't))(?: \w+ly)? (?:believes?|think|thinks|buy|accept|mean|"
            r"meant|say|said) (?:that|it|so|this|"
            r"any of (?:it|that)|a word(?: of (?:it|that))?)(?: (?:any ?more|any longer|for a (?:moment|"
            r"second|minute)|at all|now|either|"
            r"myself))?(?: [.!?;,]|$)",
            r"(?:don't|do not|never)(?: you)?(?: ever)? (?:believe|trust|buy|fall for) (?:it|that|this|them|"
            r"him|her|a word|any of)",
            r"(?:i|we) (?:was|were|am|are|'m|'re) (?:only |just )?(?:joking|kidding|being (?:sarcastic|"
            r"ironic|facetious)|teasing|lying)",
            r"i'm (?:only |just )?(?:joking|kidding|being (?:sarcastic|ironic|facetious)|teasing|lying)",
            r"(?:just|only|i was just|i was only) (?:kidding|joking|teasing)",
            r"(?:i|we) (?:(?:take|took) (?:it|that|this|every word) back|"
            r"(?:withdraw|withdrew|retract|retracted) (?:it|that|this|every word|all of))",
            r"(?:i|we)(?:'d| would) be lying(?! if)|you(?:'d| would) be (?:wrong|mistaken)|"
            r"i wish i could (?:say|tell|believe|promise)|so (?:i'm|we're|i am|we are) told|"
            r"in a word ,? ?no\b|said (?:no one|nobody)|that(?:'s| is| was) the (?:hope|theory|dream)\b|"
            r"(?:i|we)(?:'ve| have) (?:never )?seen (?:no|any) (?:sign|evidence|proof) of (?:it|that)|"
            r"(?:i|we) (?:don't|do not) live in (?:one|that|it)\b",
            r"(?:he|she|they)(?: (?:later|then|soon|since|has|have|had))* (?:took (?:it|that) back|"
            r"retracted|withdrew|recanted)",
            r"(?:i|we) (?:beg to differ|(?:strongly |totally |completely |respectfully )?disagree(?: with "
            r"(?:that|it|this|them|him|her))?(?= [.!;,]|$)|"
            r"could not disagree|couldn't disagree|"
            r"(?:have )?(?:since )?changed (?:my|our) minds?)",
            r"i (?:now )?regret (?:that|it|saying|this|those)",
            r"(?:that|it) was (?:sarcasm|irony|a joke|meant as a joke)",
        )
    )
    + ")"
)
_ALONE = re.compile(
    _LEAD
    + r"(?:not|nonsense|rubbish|not true|untrue|not really|not quite|not any ?more|no longer|false|wrong|"
    r"hardly|as if|"
    r"hogwash|(?:what|utter|complete|total|pure|absolute) (?:nonsense|rubbish|rot|bunk|lies|fiction)|"
    r"not a chance|no way|"
    r"a lie|lies|all lies|(?:over my dead body|in (?:my|your|his) dreams|when (?:hell|pigs)\b.*|"
    r"not in a million years|not now ,? ?not ever)|"
    r"in theory|on paper|supposedly|allegedly|in the (?:film|play|novel|book|"
    r"story)s?(?: ,? ?that is)?) ?[.!?…;]"
)
_CONDITION = re.compile(
    r"(?:but |and |well ,? ?)?(?:only |even )?(?:if|unless|provided|providing|as long as|so long as|"
    r"on condition|assuming|"
    r"except if|except when|until|only when|only after)\b[^,;.!?]{3,60} [.!]"
)
_PAST = re.compile(
    _LEAD + r"(?:that|this|it)(?: ,[^,]*,)? was (?:\w+ly )?(?:(?:[\w-]+ ){1,3}(?:years?|months?|weeks?|days?|"
    r"decades?|centuries|winters?) ago|then|before|until|in the (?:old|past|nineteen|\w+ies)|back|when|"
    r"in \d{4}|last|a long|long ago|once|another)"
)
_BUT_PAST = re.compile(
    r"^(?:but|only|yet|however)(?: ,)? (?:that|this|it) was (?:then|before|until|back|\w+ \w+ ago|"
    r"\w+ years ago|a long|long ago|in the|when|in \d{4}|last)"
)
_WRONG = re.compile(
    _LEAD
    + r"(?:(?:how|so) wrong (?:i|we|they|he|she) (?:was|were)|(?:i|we|they|he|she) (?:was|were|am|are|is|"
    r"'s) (?:\w+ly |all |simply |so )?(?:wrong|mistaken)(?: [.!;,?]|$)|(?:he|she|they) (?:lied|was lying|"
    r"were lying|are lying|is lying|lie)(?: [.!;,?]|$)|that(?:'s| is| was)(?: \w+ly| all)? (?:wrong|"
    r"incorrect|absurd|ridiculous|mistaken)(?: [.!;,?]|$)|it(?:'s| is)(?: \w+ly)? wrong(?: [.!;,?]|$)|(?:i|"
    r"we) (?:don't|do not)(?: [.!;,?]|$))"
)
_EXCEPT = re.compile(
    r"^(?:only ,|(?:only|except)(?: ,)?(?: that)? (?:it|he|she|they|we|i|there|nobody|no one) (?!can\b|know|"
    r"will\b|has\b))"
)
_ELLIPTIC = re.compile(_LEAD + rf"(?P<who>it|he|she|they|we|i|you|that|there|this) (?P<verb>{_NOT}){_END}")
_SHORT = re.compile(_LEAD + rf"(?P<who>it|he|she|they|we|i)(?P<verb>'s|'re|'m|'ve|'d) not{_END}")
_REPORTS = re.compile(
    r"\b(?:say|says|said|claim|claims|claimed|think|thinks|thought|believe|believes|believed|argue|argues|"
    r"argued|write|wrote|writes|tell|"
    r"tells|told|insist|insists|insisted|hear|heard|accuse|call|calls|called|suggest|suggests|allege|"
    r"alleges|assume|assumed|hoped|expected)\b"
)
_PRESENT = re.compile(r"\b(?:is|are|am|has|have|can|will|do|does|[\w]+'s|[\w]+'re|[\w]+'m|[\w]+'ll)\b")
_LOOKS = re.compile(
    r"\b(?:look|looks|looked|seem|seems|seemed|appear|appears|appeared|sound|sounds|feel|feels)\b"
)
_BE_FORMS = re.compile(r"\b(?:is|are|was|were|am|be|been|\w+'s|\w+'re|\w+'m)\b")
_NEGATED = re.compile(r"\b(?:not|never|no|nobody|nothing|none|neither|nor|cannot|without)\b|n't\b")
WORDS = frozenset(
    """that this it none nothing which not or at those these so i we nobody no don't do never just only he she they
    how nonsense rubbish untrue false wrong hardly as hogwash what a lies all over in when on supposedly allegedly
    if unless provided providing assuming except until there you but and yet well of still however lie few the my
    an exception with people""".split()
)
"""The first word of everything that takes back."""


_CLOSED = re.compile(r"[.,?!…;]*\s?[”\"’']")
_OPENED = re.compile(r"[.,]\s[“\"‘]([A-Za-z]+)")
_FIRST = re.compile(r"[\s.?!…;:,—–-]*([A-Za-z]+)")


def may_take_back(after: str) -> bool:
    """Whether the words after a quotation may begin what takes it back. Cheap, and never wrongly no."""
    closed = _CLOSED.match(after)
    if not closed:
        first = _FIRST.match(after)
        return first is not None and first[1].lower() in WORDS
    opened = _OPENED.search(after, closed.end())
    return opened is not None and opened[1].lower() in WORDS


def taking_back(said: str, following: str) -> str | None:
    """The beginning of the next sentence, if it takes back what was said.

    `said` is the sentence in lower case up to the end of the quotation, `following` the speaker's next words,
    both with one space between tokens."""
    for pattern in (_DENIED, _GIVEN_UP, _ALONE, _BUT_PAST, _EXCEPT):
        if told := pattern.search(following):
            return told[0]
    condition = _CONDITION.match(following)
    if (
        condition
        and sum(map(is_finite, condition[0].split())) < 2
        and not any(map(is_modal, condition[0].split()))
    ):
        return condition[0]
    reported = _REPORTS.search(said) is not None
    if (told := _WRONG.search(following)) and (
        reported or (_BE_FORMS.search(said) and "that" not in told[0].split()[:2])
    ):
        return told[0]
    if (
        (told := _PAST.search(following))
        and _PRESENT.search(said)
        and not re.search(r"\b(?:was|were|had|did)\b", said)
    ):
        return told[0]
    return _elliptic(said, following, reported) or qualifying(said, following)


def _elliptic(said: str, following: str, reported: bool) -> str | None:
    """`It isn't.`, `We did not.`: the same subject and the same kind of verb, denied."""
    told = _ELLIPTIC.search(following) or _SHORT.search(following)
    if told is None or (_NEGATED.search(said) and not reported):
        return None
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
