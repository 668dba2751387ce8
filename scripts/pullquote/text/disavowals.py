"""What speakers say to take back, by itself, whatever they have just said: *That is a lie*, *It isn't*, *I was joking*.

Patterns for the next words of a speech, in lower case, with one space between words and marks. `second_thoughts` says
which of them answers what; the denials that need a frame before them stand in `denials`.
"""

from __future__ import annotations

from .patterns import any_of, one_of, regex

_LEAD = (
    "^(?:(?:but|and|yet|well|only|except(?: that)?|of course|in fact|actually|sadly|"
    "unfortunately|alas|still|however|now|no|frankly|obviously|today|in truth|believe me|trust me|"
    "in reality|needless to say|as it turned out|it turns out(?: that)?|to be clear|"
    "again|so|i know(?: now)?(?: that)?|we know(?: now)?(?: that)?)(?: ,)? ,?(?:,? )?)*"
)
_STATEMENT = one_of(
    """news reports? claims? rumou?rs? stor(?:y|ies) allegations? accusations? charges? assessment assertions?
    suggestions? information version account theory statements? impression assumption"""
)
_IT = any_of(
    rf"(?:(?:that|this|these|those) {_STATEMENT}|that|this|it)",
    "(?:none|nothing|not (?:a word|one word|any)|all|most|much|not all) of (?:it|that|this|which)|which",
    "what (?:he|she|they) (?:said|say|claim|claimed)|the (?:truth|reality)",
)
_BE = any_of(
    "'s| is| was| has been| were| are| turned out to be| proved to be| proved| has proved| would be",
    " is all| was all",
)
_EMPHASIS = one_of(
    r"""\w+ly of_course all just also now quite , course a_complete complete total pure utter an_absolute "
    r"absolute"""
)
_SURE = f"(?: {_EMPHASIS})*"
_TALE = one_of("lie myth fantasy fairy_tale fiction fabrication hoax joke dream sham fraud")
_UNTRUE = any_of(
    (
        r"not (?:\w+ly )?(?:true|so|right|the case|correct|"
        "what happened|how it (?:is|was|works|happened)|accurate|real)"
    ),
    rf"untrue|false|nonsense|rubbish|a (?:\w+ )?{_TALE}|lies|fiction|made up|invented|bogus|baseless",
    r"bunk|bull\w*|propaganda|in jest|sarcasm|an invention|an illusion|an exaggeration|hogwash|garbage",
    "balderdash|a figure of speech|unfounded|groundless|inaccurate|without (?:any )?foundation",
)
_NOT = any_of(
    "(?:is|was|are|were|do|does|did|has|have|had|will|would|can|could)(?:n't| not)|(?:am|'m|'s|'re) not",
    "never (?:was|were|did|has|have|had|will|would)|won't|can't|cannot",
)
_LATELY = one_of(
    "at_all any_?more any_longer now then of_course actually today either yet really ,_of_course"
)
_END = rf"(?: {_LATELY})*(?: [.!?;—]| ,(?! (?:\w+|in \w+ \w+) ,)|$)"
DENIED = regex(
    _LEAD
    + any_of(
        (
            f"{_IT}(?: ,[^,]*,)?(?: (?:isn't|wasn't|aren't|weren't)| {_BE})?{_BE}?{_SURE}"
            rf" {_UNTRUE}\b(?! (?:that|to|how|why|who|what|when)\b)"
        ),
        (
            rf"{_IT} (?:isn't|wasn't|aren't)(?: \w+ly)? (?:true|so|right|the case|"
            r"correct|what happened|how it|accurate|real)\b(?! (?:that|to)\b)"
        ),
        (
            "(?:that|this|it) (?:never|did not|didn't|has never|"
            r"won't|will not|will never) (?:happen|happened)\b"
        ),
        (
            "(?:none|nothing|not a word|little) of (?:that|this|it|the kind|the sort)"
            r"(?: ever)? (?:happened|is|was|were|came)\b"
        ),
        "nothing (?:could|can) be (?:further|farther)",
        (
            "(?:that|it|this)(?: ,[^,]*,)?(?:'s| is| was)(?: ,[^,]*,)? (?:only |just |simply )?what "
            "(?:i (?:get|am|keep getting) asked|i'm asked|i keep hearing|"
            "(?:people|they|everyone) (?:always |often |all )?(?:ask|asks|want to know))"
        ),
        (
            "(?:that|it|this)(?:'s| is| was)(?: ,[^,]*,)? what (?:i|we) "
            r"(?:used to|once|had|thought|believed|hoped(?! for\b)|were told|was told)"
        ),
        (
            "(?:that|it|this) was (?:only |just )?the "
            r"(?:theory|plan|idea|dream|hope|promise|lie|official \w+)\b"
        ),
        r"(?:that|it) (?:was|is)(?: only)? (?:a|an) (?:slip|test|typo|misprint|error of mine)\b",
        "(?:those|these) (?:days|times|years) are (?:long )?(?:gone|over|past)",
        r"or (?:at least ,? ?)?so (?:they|he|she|we|i|the \w+|people|it) ",
        (
            r"(?:at least ,? ?)?so (?:they|he|she|the \w+|people) "
            r"(?:says?|said|claims?|claimed|thought|tells? \w+|told \w+) [.!;,]"
        ),
        (
            r"(?:or )?at least ,? ?(?:(?:i|we|they) (?:did|were|do|used)\b|"
            r"(?:that|it|this)(?:'s| is| was)|so|until|not|in theory|on paper)\b.*"
        ),
        r"or (?:rather ,? ?)?(?:i|we|he|she|it|they) (?:did|was|were|had|used to|thought|hoped)\b",
        r"or (?:perhaps|maybe) not\b",
        (
            rf"(?:that|this|the) {_STATEMENT} (?:(?:has|have|was|were) (?:not|never)|(?:has|have|was|were)n't)"
            r"(?: yet)?(?: been)? (?:\w+ly )?(?:confirmed|verified|prove[dn]|substantiated|corroborated|borne out)\b"
        ),
        (
            "(?:that|it|this|which|he|she|they|we|i) (?:turned out|proved)"
            r"(?: to be)? (?:wrong|false|untrue|mistaken|a lie|nonsense)\b"
        ),
    )
)
GIVEN_UP = regex(
    _LEAD
    + any_of(
        (
            "(?:i|we|he|she|it|they|you)(?:'(?:ll|m|re|s)| will| can| could| am| are| is)? no longer(?: be| is)?"
            "(?: able to)? (?:do|say|be|have) (?:that|this|it|so)(?= [.!;,]|$)"
        ),
        (
            r"(?:i|we)(?: just| simply| have|'ve)? (?:\w+n't|do not|cannot|see|saw|seen|found|find|know of)(?: yet)?"
            r"(?: see| seen| find| found| know of)? (?:any|no|much|little) (?:\w+ )?(?:evidence|sign|proof|trace) "
            "(?:of|for|to support) (?:it|that|this)(?= [.!;,]|$)"
        ),
        (
            "(?:(?:nobody|no one|few people)(?: has| have| would)?|(?:i|we)(?: have| had|'ve| would)? "
            r"(?:no longer|never|don't|do not|didn't|did not|can't|cannot|couldn't))(?: \w+ly)? "
            "(?:believes?|think|thinks|buy|accept|mean|meant|say|said) "
            "(?:that|it|so|this|any of (?:it|that)|a word(?: of (?:it|that))?)"
            "(?: (?:any ?more|any longer|for a (?:moment|second|minute)|at all|now|either|myself))?"
            "(?: [.!?;,]|$)"
        ),
        (
            "(?:don't|do not|never)(?: you)?(?: ever)? (?:believe|trust|buy|fall for) "
            "(?:it|that|this|them|him|her|a word|any of)"
        ),
        (
            "(?:i|we) (?:was|were|am|are|'m|'re) (?:only |just )?"
            "(?:joking|kidding|being (?:sarcastic|ironic|facetious)|teasing|lying)"
        ),
        "i'm (?:only |just )?(?:joking|kidding|being (?:sarcastic|ironic|facetious)|teasing|lying)",
        "(?:just|only|i was just|i was only) (?:kidding|joking|teasing)",
        (
            "(?:i|we) (?:(?:take|took) (?:it|that|this|every word) back|"
            "(?:withdraw|withdrew|retract|retracted) (?:it|that|this|every word|all of))"
        ),
        "(?:i|we)(?:'d| would) be lying(?! if)|you(?:'d| would) be (?:wrong|mistaken)",
        "i wish i could (?:say|tell|believe|promise)|so (?:i'm|we're|i am|we are) told",
        r"in a word ,? ?no\b|said (?:no one|nobody)|that(?:'s| is| was) the (?:hope|theory|dream)\b",
        "(?:i|we)(?:'ve| have) (?:never )?seen (?:no|any) (?:sign|evidence|proof) of (?:it|that)",
        r"(?:i|we) (?:don't|do not) live in (?:one|that|it)\b",
        (
            "(?:he|she|they)(?: (?:later|then|soon|since|has|have|had))* "
            "(?:took (?:it|that) back|retracted|withdrew|recanted)"
        ),
        (
            "(?:i|we) (?:beg to differ|(?:strongly |totally |completely |"
            "respectfully )?disagree(?: with (?:that|it|this|them|him|her))?(?= [.!;,]|$)|"
            "could not disagree|couldn't disagree|(?:have )?(?:since )?changed (?:my|our) minds?)"
        ),
        "i (?:now )?regret (?:that|it|saying|this|those)",
        "(?:that|it) was (?:sarcasm|irony|a joke|meant as a joke)",
    )
)
ALONE = regex(
    _LEAD
    + any_of(
        "not|nonsense|rubbish|not true|untrue|not really|not quite|not any ?more|no longer|false|wrong",
        "hardly|as if|hogwash",
        "(?:what|utter|complete|total|pure|absolute) (?:nonsense|rubbish|rot|bunk|lies|fiction)",
        "not a chance|no way|a lie|lies|all lies",
        (
            "(?:over my dead body|in (?:my|your|his) dreams|"
            r"when (?:hell|pigs)\b.*|not in a million years|not now ,? ?not ever)"
        ),
        "in theory|on paper|supposedly|allegedly",
        "in the (?:film|play|novel|book|story)s?(?: ,? ?that is)?",
    )
    + " ?[.!?…;]|^(?:what |utter |complete |total |pure |absolute )?"
    r"(?:nonsense|rubbish|hogwash|baloney|bunk|rot|poppycock|codswallop|claptrap|tripe|drivel|humbug|"
    r"bullshit) ?[,.!—;:]"
)
CONDITION = regex(
    "(?:but |and |well ,? ?)?(?:only |even |if , and only )?"
    + one_of(
        """if unless provided providing as_long_as so_long_as on_condition assuming except_if except_when
        until only_when only_after"""
    )
    + r"\b(?! then [a-z])(?: ,)?[^,;.!?]{3,60} [.!](?! [.…])"
)
PAST = regex(
    rf"{_LEAD}(?:that|this|it)(?: ,[^,]*,)? was (?:\w+ly )?"
    + any_of(
        r"(?:[\w-]+ ){1,3}(?:years?|months?|weeks?|days?|decades?|centuries|winters?) ago|then|before",
        r"until|in the (?:old|past|nineteen|\w+ies)|back|when|in \d{4}|last|a long|long ago|once",
        "another",
    )
)
BUT_PAST = regex(
    "^(?:but|only|yet|however)(?: ,)? (?:that|this|it) was (?:then|before|until|"
    r"back|\w+ \w+ ago|\w+ years ago|a long|long ago|in the|when|in \d{4}|last)"
)
WRONG = regex(
    _LEAD
    + any_of(
        "(?:how|so) wrong (?:i|we|they|he|she) (?:was|were)",
        (
            "(?:i|we|they|he|she) (?:was|were|am|are|is|'s) "
            r"(?:\w+ly |all |simply |so )?(?:wrong|mistaken)(?: [.!;,?]|$)"
        ),
        "(?:he|she|they) (?:lied|was lying|were lying|are lying|is lying|lie)(?: [.!;,?]|$)",
        r"that(?:'s| is| was)(?: \w+ly| all)? (?:wrong|incorrect|absurd|ridiculous|mistaken)(?: [.!;,?]|$)",
        r"it(?:'s| is)(?: \w+ly)? wrong(?: [.!;,?]|$)|(?:i|we) (?:don't|do not)(?: [.!;,?]|$)",
    )
)
ERRED = regex(
    r"^(?:(?:and|but|well|oh|boy|god|my god|man|wow)(?: ,)? )*"
    + any_of(
        r"how (?:\w+ )?(?:wrong|mistaken|naive|stupid|foolish) (?:i|we|they|he|she) (?:was|were)(?= [.!,;]|$)",
        "(?:was|were) (?:i|we|they|he|she) (?:ever )?(?:so )?(?:wrong|mistaken)(?= [.!,;]|$)",
        "(?:i|we|they|he|she) (?:could not|couldn't|can't|cannot) have been (?:more|further) "
        "(?:wrong|mistaken|from the truth)(?= [.!,;]|$)",
        "nothing could have been (?:more wrong|less true|further from)",
    )
)
"""The speaker's own mistake, whatever it was."""
EXCEPT = regex(
    "^"
    + any_of(
        "only ,",
        (
            "(?:only|except)(?: ,)?(?: that)? (?:it|he|she|they|"
            r"we|i|there|nobody|no one) (?!can\b|know|will\b|has\b)"
        ),
    )
)
ELLIPTIC = regex(_LEAD + rf"(?P<who>it|he|she|they|we|i|you|that|there|this) (?P<verb>{_NOT}){_END}")
SHORT = regex(_LEAD + rf"(?P<who>it|he|she|they|we|i)(?P<verb>'s|'re|'m|'ve|'d) not{_END}")
TELLING = frozenset(
    """not no never none nothing nobody neither nor without hardly cannot untrue false nonsense rubbish lie lies
    lied lying myth fantasy fiction fairy fabrication hoax joke dream dreams sham fraud made invented bogus
    baseless bunk propaganda jest sarcasm sarcastic irony ironic facetious invention illusion exaggeration
    hogwash garbage balderdash figure little what theory plan idea hope promise official slip test typo misprint
    error gone over past so least or turned proved joking kidding teasing take took withdraw withdrew retract
    retracted recanted disagree differ change changed regret way chance paper supposedly allegedly film play
    novel book story stories if unless provided providing long condition assuming except until when after ago
    then before back last once another old only wrong mistaken incorrect absurd ridiculous but yet however still
    taught know knew put young naive fool learned cured exception exceptions depends depend hinges hinge rests
    rest conditional contingent subject assumes presupposes supposes baloney rot poppycock codswallop claptrap
    tripe drivel humbug bullshit also too well further farther far anything unfounded groundless inaccurate
    see saw seen find found naive stupid foolish""".split()
)
"""One of these is in everything that takes a sentence back."""
