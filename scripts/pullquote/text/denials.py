"""How a next sentence takes back the one before: *It cannot.*, *Rubbish*, *I was wrong*, *The one exception was*.

Patterns for the beginning of that sentence, in lower case, on one line. `taken_back` says which of them answers which
frame of `set_up`; what needs no frame stands in `disavowals`.
"""

from __future__ import annotations

from .patterns import any_of, one_of, regex

_PERSON = r"(?:it|that|this|they|he|she|we|i|you|there|none of it)"
_HEADED = r"^(?:but |well, |no, |and |in fact |actually,? |the truth is,? )?"
_ENDS = r"(?= ?(?:[.;!?\"—–]|,(?! \w+,)|--|$))"
_AUX = r"(?:is|are|was|were|do|does|did|have|has|had|will|would|wo|ca|can|could|should|might|must|am|ai)"
_NOW = r"(?: at all| now| any ?more| today)?"
ELLIPTIC = regex(rf"{_HEADED}{_PERSON}(?: {_AUX}(?:n't| not|not)|'s not|'re not|'m not){_NOW}{_ENDS}")
"""`It cannot.`, `They don't.`"""
CONFIRMS = regex(
    rf"{_HEADED}{_PERSON} (?:is|are|was|were|do|does|did|have|has|had|will|would|can|could|am){_ENDS}"
)
"""`I do, every night.`: the reverse of a negative statement."""
_UNTRUE = any_of(
    "false|untrue|a lie|lies|a myth|a fiction|fiction|a fantasy|fantasy|nonsense|rubbish|garbage",
    "baloney|bunk|tosh|wrong|mistaken|incorrect|absurd|ridiculous|ludicrous|an illusion|a delusion",
    "a fallacy|a misunderstanding|a misconception|a fairy ?tale",
    "not (?:true|so(?! much)|the case|right|correct|how|what happened|accurate)|dishonest",
)
_DEGREE = one_of(
    """just simply all complete utter utterly completely a total totally plain plainly absolute sheer pure flatly
    quite also both frankly of_course"""
)
_VERY = f"(?: {_DEGREE})*"
_THAT = r"(?:it|that|this|them|him|a word(?: of (?:it|that))?|any of (?:it|that)|(?:that|this|the) \w+)"
DENIED = regex(
    _HEADED
    + any_of(
        (
            "(?:that|it|this|they|those people)"
            rf"(?:'s| is|'re| are| was| were| would be|'d be){_VERY} {_UNTRUE}\b"
        ),
        (
            "(?:that|it|this|they) (?:isn't|aren't|wasn't|weren't) "
            r"(?:true|so|the case|right|correct|accurate|how|what happened)\b"
        ),
        rf"the \w+(?: \w+)? is{_VERY} {_UNTRUE}\b|{_UNTRUE}[.!]",
        r"nothing (?:could|can) be further from the truth|not so\b|far from it|on the contrary",
        "not a bit of it|quite the (?:opposite|contrary|reverse)",
        "the (?:opposite|reverse) is (?:true|the case)",
        "the (?:truth|reality|fact) is (?:different|otherwise|the opposite|quite different|very different)",
        (
            "there (?:is|was|'s) (?:not a (?:shred|scrap|grain|word|bit)|no) "
            r"(?:of )?(?:evidence|truth|proof|basis)\b"
        ),
        (
            "(?:i|we) (?:don't|do not|never|didn't|did not|can't|cannot|won't) "
            f"(?:believe|buy|accept|agree with|share|see|subscribe to) {_THAT}[.,;!]"
        ),
        r"(?:i|we) (?:don't|do not) (?:think so|agree)\b[.,;]",
        r"(?:i|we) (?:disagree|reject (?:it|that|this))\b[.,;]",
        (
            "(?:i|we)(?:'ve| have) never (?:said|thought|believed|claimed) "
            r"(?:that|it|so|this|anything|any such|such)\b"
        ),
        r"i(?:'m| am) not one of them\b|count me out\b|not me\b",
        r"(?:i|we) (?:wouldn't|would not|won't) (?:say|put it|call it) (?:that|it|so)\b"
        r"(?! (?:is|was|has|had|will|would)\b)",
        r"i(?:'d| would) be (?:lying|kidding|exaggerating|fooling)\b",
        (
            "(?:that|those|these) (?:time|times|days|years|day)"
            r"(?:'s| is| are| has| have) (?:long )?(?:gone|over|past|passed)\b"
        ),
        r"(?:nobody|no one|few)\b.{0,40}?\b(?:would agree|agrees?|believes?)\b",
        r"don't (?:you )?believe (?:it|that|them|a word|any of)\b|no\. ",
        r"no[,!] (?:it|they|he|she|that|we|i|there)\b",
        (
            "(?:they|he|she)(?:'re|'s| are| is| were| was| have been| has been)"
            r"(?: all| both| simply| just)? (?:wrong|mistaken|lying|fools)\b"
        ),
    )
)
IN_FACT = regex(
    "^(?:but |and )?"
    + any_of(
        r"in (?:practice|reality|truth|fact)\b",
        r"the (?:reality|truth|practice|facts?) (?:is|are|was)\b|unofficially|underneath|beneath|inside",
        r"look (?:closer|again)|on closer|up close|scratch |read (?:the|on)|[^.]{0,40}\banything but\b",
    )
)
"""What there is behind a first look."""
MIND = regex(
    r"^.{0,40}?\b"
    + any_of(
        "changed (?:my|our) minds?|know better now",
        (
            "(?:i|we) (?:was|were|had been|got (?:that|it)) "
            "(?:so |very |completely |quite |totally |dead )?(?:wrong|mistaken|naive|fools?|foolish)"
        ),
        "how wrong|(?:i|we) no longer|(?:i|we) (?:don't|do not) (?:any ?more|now)",
        "(?:i|we) (?:don't|do not) (?:think|believe) (?:so|that|it) (?:any ?more|now)",
        "turned out (?:otherwise|differently|not|to be wrong)",
        "(?:said|showed|proved|proves|shows) (?:otherwise|the opposite|me wrong|us wrong)|not any ?more",
    )
    + r"\b"
)
MIND_WORDS = regex("minds?|wrong|mistaken|longer|otherwise|opposite|more|naive|fool|better|differently")
INSTEAD = regex(
    r"^(?:but )?(?:(?:what )?i will (?:only )?say|i'll (?:only )?say|i'm not (?:going to|here to)|i won't)\b"
)
"""After `you want me to say`."""
NOT_THESE = regex(
    r"^(?:but )?(?:\w+ )?(?:this|these|those|we|it|they)\b.{0,16}?(?:n't|\bnot)\b(.{0,40})"
)
ASKED = regex(
    "^that(?:'s| is| was) (?:what|the question|something)(?: that)? "
    + any_of(
        (
            "(?:i|we)(?:'m|'re| am| are| get| got| keep getting| was| were|"
            "'ve been| have been)(?: always| constantly| often)? asked"
        ),
        r"(?:i|we)(?: always| often)? (?:hear|heard|get)\b",
        "(?:people|everyone|everybody|they)(?: always| all| keep)? ask",
    )
)
HEARD = regex(
    "^(?:and |but )?(?:i|we|you|they|he|she)(?:'ve| have|'s| has)?(?: all)? (?:heard|been told|"
    r"been promised|read|promised|said|told)(?: \w+)? (?:that|this|it|all that|"
    r"all this|the same)(?: (?!\w+ed\b)\w+)? (?:before|every|each|for|since|all|many|\w+ times|"
    "(?:so|too) often|(?:at|in|by|from) (?:two|three|four|five|six|seven|eight|"
    r"nine|ten|every|all|many|several|most)|a (?:hundred|thousand|dozen))\b"
)
"""`I've been told that before.`: the words have been heard too often to be believed."""
EXCEPTION = regex(
    "^(?:but |and |well, )?"
    + any_of(
        (
            "(?:the|there(?:'s| is| was| were| are)) (?:an? |one |only |single |sole |"
            r"main |big |few |two |three |some |odd |obvious |notable )*exceptions?\b"
        ),
        (
            "(?:except|apart from|other than|with (?:one|the|a few|two) exceptions?|"
            r"bar|save for)\b[^,.!?]*(?:[.!]|, (?:and|who|which|but)\b)"
        ),
    )
)
DEPENDS = regex(
    any_of(
        (
            r"^(?:[^.?!\"]{0,50}?\b)?(?:that|this|it|everything|all of (?:it|this|that))"
            "(?: all| only| still| very much| will| would| of course)*(?: (?:depends?|hinges?)|"
            r"'s (?:conditional|contingent)| is (?:conditional|contingent|subject))\b (?:up)?(?:on|to)\b"
        ),
        r"^(?:but |and )?only (?:if|when|once|after)\b[^,]*[.!]",
        r"^(?:provided|providing|assuming|as long as|so long as|unless)\b[^,]*?[.!]",
    )
)
FRAGMENT = regex(
    "^"
    + any_of(
        "for now|for the moment|for the time being|for today|for tonight|for the day",
        "for this (?:year|week|season|time)",
        (
            "(?:well, |or )?(?:at least )?not (?:yet|today|now|here|"
            r"in (?:this|my|our) \w+|at (?:that|this) \w+|until [^,.!?]{1,40}|"
            "before (?!time\\b)[^,.!?]{1,40}|any ?more|while [^,.!?]{1,40}|on [^,.!?]{1,30})"
        ),
        r"or (?:i|we|he|she|it|they|you) (?:did|was|were|had|used to)\b[^,.!?]{0,40}|up to a point",
        r"(?:at least )?(?:on paper|in theory|in principle|in public)|\w+ permitting|god willing",
        "with (?:any|some|a bit of) luck|or so [^,.!?]{1,30}|in (?:your|my|his|their) dreams|if only",
        "in name only|until (?!then )[^,.!?]{1,40}|allegedly|supposedly|almost|nearly|in a way|sort of",
    )
    + "(?:, (?:anyway|though|at least|that is))?[.!]"
)
"""A sentence of a few words that limits the one before: `For now.`"""
CHEAP = (ELLIPTIC, CONFIRMS, DENIED, INSTEAD, NOT_THESE, ASKED, HEARD, EXCEPTION, DEPENDS, IN_FACT, FRAGMENT)
"""All but MIND, which is looked for only where one of MIND_WORDS is."""
