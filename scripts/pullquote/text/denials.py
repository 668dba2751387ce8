"""How a next sentence takes back the one before: *It cannot.*, *Rubbish*, *I was wrong*, *The one exception was*.

Patterns for the beginning of that sentence, in lower case, on one line.
"""

from __future__ import annotations

import re

_PERSON = r"(?:it|that|this|they|he|she|we|i|you|there|none of it)"
_HEADED = r"^(?:but |well, |no, |and |in fact |actually,? |the truth is,? )?"
_ENDS = r"(?= ?(?:[.;!?\"—–]|,(?! \w+,)|--|$))"
_AUX = r"(?:is|are|was|were|do|does|did|have|has|had|will|would|wo|ca|can|could|should|might|must|am|ai)"
_NOW = r"(?: at all| now| any ?more| today)?"
ELLIPTIC = re.compile(rf"{_HEADED}{_PERSON}(?: {_AUX}(?:n't| not|not)|'s not|'re not|'m not){_NOW}{_ENDS}")
"""`It cannot.`, `They don't.`"""
CONFIRMS = re.compile(
    rf"{_HEADED}{_PERSON} (?:is|are|was|were|do|does|did|have|has|had|will|would|can|could|am){_ENDS}"
)
"""`I do, every night.`: the reverse of a negative statement."""
_UNTRUE = (
    r"(?:false|untrue|a lie|lies|a myth|a fiction|fiction|a fantasy|fantasy|nonsense|rubbish|garbage|"
    r"baloney|bunk|tosh|"
    r"wrong|mistaken|incorrect|absurd|ridiculous|ludicrous|an illusion|a delusion|a fallacy|a "
    r"misunderstanding|"
    r"a misconception|a fairy ?tale|not (?:true|so(?! much)|the case|right|correct|how|what happened|accurate)|"
    r"dishonest)"
)
_VERY = (
    r"(?: just| simply| all| complete| utter| utterly| completely| a| total| totally| plain| plainly|"
    r" absolute| sheer| pure| flatly| quite| also| both| frankly| of course)*"
)
_THAT = r"(?:it|that|this|them|him|a word(?: of (?:it|that))?|any of (?:it|that)|(?:that|this|the) \w+)"
DENIED = re.compile(
    _HEADED
    + "(?:"
    + "|".join(
        (
            r"(?:that|it|this|they|those people)(?:'s| is|'re| are| was| were| would be|'d be)"
            + rf"{_VERY} {_UNTRUE}\b",
            r"(?:that|it|this|they) (?:isn't|aren't|wasn't|weren't) (?:true|so|the case|right|correct|"
            r"accurate|how|what happened)\b",
            rf"the \w+(?: \w+)? is{_VERY} {_UNTRUE}\b",
            rf"{_UNTRUE}[.!]",
            r"nothing (?:could|can) be further from the truth|not so\b|far from it|on the contrary|not a "
            r"bit of it",
            r"quite the (?:opposite|contrary|reverse)|the (?:opposite|reverse) is (?:true|the case)",
            r"the (?:truth|reality|fact) is (?:different|otherwise|the opposite|quite different|very "
            r"different)",
            r"there (?:is|was|'s) (?:not a (?:shred|scrap|grain|word|bit)|no) (?:of )?(?:evidence|truth|"
            r"proof|basis)\b",
            r"(?:i|we) (?:don't|do not|never|didn't|did not|can't|cannot|won't) (?:believe|buy|accept|"
            r"agree with|share|"
            rf"see|subscribe to) {_THAT}[.,;!]",
            r"(?:i|we) (?:don't|do not) (?:think so|agree)\b[.,;]|(?:i|we) (?:disagree|reject (?:it|that|"
            r"this))\b[.,;]",
            r"(?:i|we)(?:'ve| have) never (?:said|thought|believed|claimed) (?:that|it|so|this|anything|"
            r"any such|such)\b",
            r"i(?:'m| am) not one of them\b|count me out\b|not me\b",
            r"(?:i|we) (?:wouldn't|would not|won't) (?:say|put it|call it) (?:that|it|so)\b",
            r"i(?:'d| would) be (?:lying|kidding|exaggerating|fooling)\b",
            r"(?:that|those|these) (?:time|times|days|years|day)(?:'s| is| are| has| have) (?:long "
            r")?(?:gone|over|past|passed)\b",
            r"(?:nobody|no one|few)\b.{0,40}?\b(?:would agree|agrees?|believes?)\b",
            r"don't (?:you )?believe (?:it|that|them|a word|any of)\b|no\. |no[,!] (?:it|they|he|she|that|"
            r"we|i|there)\b",
            r"(?:they|he|she)(?:'re|'s| are| is| were| was| have been| has been)(?: all| both| simply|"
            r" just)? (?:wrong|mistaken|lying|fools)\b",
        )
    )
    + ")"
)
IN_FACT = re.compile(
    r"^(?:but |and )?(?:in (?:practice|reality|truth|fact)\b|the (?:reality|truth|practice|facts?) (?:is|"
    r"are|was)\b|"
    r"unofficially|underneath|beneath|inside|look (?:closer|again)|on closer|up close|scratch |read "
    r"(?:the|on)|[^.]{0,40}\banything but\b)"
)
"""What there is behind a first look."""
MIND = re.compile(
    r"^.{0,40}?\b(?:changed (?:my|our) minds?|know better now|(?:i|we) (?:was|were|had been|got (?:that|"
    r"it)) (?:so |very |"
    r"completely |quite |totally |dead )?(?:wrong|mistaken|naive|fools?|foolish)|how wrong|(?:i|we) no "
    r"longer|(?:i|we) "
    r"(?:don't|do not) (?:any ?more|now)|(?:i|we) (?:don't|do not) (?:think|believe) (?:so|that|"
    r"it) (?:any ?more|now)|"
    r"turned out (?:otherwise|differently|not|to be wrong)|(?:said|showed|proved|proves|"
    r"shows) (?:otherwise|the opposite|me wrong|us wrong)|not any ?more)\b"
)
MIND_WORDS = re.compile("minds?|wrong|mistaken|longer|otherwise|opposite|more|naive|fool|better|differently")
INSTEAD = re.compile(
    r"^(?:but )?(?:(?:what )?i will (?:only )?say|i'll (?:only )?say|i'm not (?:going to|here to)|i won't)\b"
)
"""After `you want me to say`."""
NOT_THESE = re.compile(
    r"^(?:but )?(?:\w+ )?(?:this|these|those|we|it|they)\b.{0,16}?(?:n't|\bnot)\b(.{0,40})"
)
ASKED = re.compile(
    r"^that(?:'s| is| was) (?:what|the question|something)(?: that)? (?:(?:i|we)(?:'m|'re| am| are| get|"
    r" got| keep "
    r"getting| was| were|'ve been| have been)(?: always| constantly| often)? asked|(?:i|we)(?: always|"
    r" often)? (?:hear|heard|get)\b|(?:people|everyone|everybody|they)(?: always| all| keep)? ask)"
)
HEARD = re.compile(
    r"^(?:and |but )?(?:i|we|you|they|he|she)(?:'ve| have|'s| has)?(?: all)? (?:heard|been told|been "
    r"promised|read|promised|"
    r"said|told)(?: \w+)? (?:that|this|it|all that|all this|the same)(?: \w+)? (?:before|every|each|for|"
    r"since|all|many|\w+ "
    r"times|(?:so|too) often|(?:at|in|by|from) (?:two|three|four|five|six|seven|eight|nine|ten|every|all|"
    r"many|several|most)|a (?:hundred|thousand|dozen))\b"
)
"""`I've been told that before.`: the words have been heard too often to be believed."""
EXCEPTION = re.compile(
    r"^(?:but |and |well, )?(?:(?:the|there(?:'s| is| was| were| are)) (?:an? |one |only |single |sole |"
    r"main |big |few |two |"
    r"three |some |odd |obvious |notable )*exceptions?\b|(?:except|apart from|other than|with (?:one|the|"
    r"a few|two) exceptions?|bar|save for)\b[^,.!?]*(?:[.!]|, (?:and|who|which|but)\b))"
)
DEPENDS = re.compile(
    r"^(?:[^.?!\"]{0,50}?\b)?(?:that|this|it|everything|all of (?:it|this|that))(?: all| only| still|"
    r" very much| will| would|"
    r" of course)*(?: (?:depends?|hinges?)|'s (?:conditional|contingent)| is (?:conditional|contingent|"
    r"subject))\b (?:up)?"
    r"(?:on|to)\b|^(?:but |and )?only (?:if|when|once|after)\b[^,]*[.!]|^(?:provided|providing|assuming|"
    r"as long as|so long as|unless)\b[^,]*?[.!]"
)
FRAGMENT = re.compile(
    r"^(?:for now|for the moment|for the time being|(?:well, |or )?(?:at least )?not (?:yet|today|now|"
    r"here|in (?:this|my|our) \w+|"
    r"at (?:that|this) \w+|until [^,.!?]{1,40}|before [^,.!?]{1,40}|any ?more|while [^,.!?]{1,40}|on "
    r"[^,.!?]{1,30})|or (?:i|we|he|she|it|they|you) "
    r"(?:did|was|were|had|used to)\b[^,.!?]{0,40}|up to a point|(?:at least )?(?:on paper|in theory|in "
    r"principle|in public)|"
    r"\w+ permitting|god willing|with (?:any|some|a bit of) luck|or so [^,.!?]{1,30}|in (?:your|my|his|"
    r"their) dreams|if only|"
    r"in name only|until [^,.!?]{1,40}|allegedly|supposedly|almost|nearly|in a way|sort of)(?:, (?:anyway|"
    r"though|at least|that is))?[.!]"
)
"""A sentence of a few words that limits the one before: `For now.`"""
CHEAP = (ELLIPTIC, CONFIRMS, DENIED, INSTEAD, NOT_THESE, ASKED, HEARD, EXCEPTION, DEPENDS, IN_FACT, FRAGMENT)
"""All but MIND, which is looked for only where one of MIND_WORDS is."""
