"""Whose words were these? The next sentence gives them to somebody else, to a text, to a part played, or to no one.

*The pool is free. That, at least, is what the leaflet says*, *Those are his words, not mine*, *That is what a coward
would say*, *And pigs will fly*, *It will last. Will it?*: the speaker does not stand by what was said. Patterns for the
speaker's next words, in lower case, with one space between words and marks. What the speaker calls untrue stands in
`disavowals`, what he corrects or limits in `amended`.
"""

from __future__ import annotations

from .lexicon import is_negation
from .patterns import any_of, one_of, regex

_LEAD = r"^(?:(?:but|and|well|or|now|still|yet|of course|mind you|actually|in fact|you see|oh|yes)(?: ,)? )*"
_THAT = "(?:that|this|it|those|these|they)"
_INSERTED = "(?: ,[^,.]{2,30},)?"
_IS = "(?:'s| is|'re| are| was| were)"
_DEGREE = one_of(
    "only just merely simply basically more_or_less pretty_much roughly exactly precisely at_least also all"
)
_IT_IS = f"{_THAT}{_INSERTED}{_IS}{_INSERTED}(?: {_DEGREE})?"
_TOLD = one_of(
    """says? said claims? claimed tells?_\\w+ told_\\w+ calls?_it called_it writes? wrote puts?_it reads? thinks?
    thought believes? believed promised announced pretends? wants?_\\w+_to would_have would_say would_tell
    would_like would_love might_say likes?_to will_tell_\\w+ will_say"""
)
_OTHERS = any_of(
    "they|he|she|you|people|everyone|everybody|some|others|critics",
    r"(?:the|my|his|her|their|our|your|every|any|an?|some|most|all|those) (?:[\w'-]+ ){0,3}?[\w'-]+",
    r"[\w'-]+(?: [\w'-]+)?",
)
_OWN = r"(?!(?:i|we|makes?|happens?|happened|matters?|hurts?|comes?|is|was|keeps?|worries|counts?)\b)"
_AGREED = (
    r"(?!.*\b(?:agree|right|true|believe (?:it|that|them|him|her)|correct|so (?:do|say|are|did) "
    r"(?:i|we))\b)"
)
_VERSION = one_of(
    """version line story pitch slogan legend claim theory excuse pretext fairy_tale propaganda spin boast headline
    rumou?r gossip allegation accusation assumption fantasy stereotype myth wisdom cover_story talk hype fable
    narrative stock_answer polite_version tale"""
)
_WORDS = one_of(
    """words? figures? numbers? version line story phrase opinion view claims? account estimate assessment theory
    description argument slogan expression term language reading interpretation"""
)
_PRETENDED = any_of(
    r"(?:tell|told|kept telling|keep telling|was telling) (?:myself|ourselves)",
    "(?:'d|would|might|could)(?: have)? (?:say|said|told|tell|thought|think|like to|love to|written|write)",
    "(?:wanted|want|wish|wished) to (?:hear|believe|say|write|think|read)|pretend|pretended",
    "(?:was|were|am|are|'m|'re|have been|'ve been) (?:told|taught|promised|led to believe)",
    "keep (?:hearing|being told)|dreamt of|imagined|read(?= (?:in|on)\\b)|hear(?= ?[.,;])",
)
_REPORTED = regex(
    _LEAD
    + any_of(
        rf"{_IT_IS} (?:what|how|the way) {_OWN}{_OTHERS} {_TOLD}\b(?! :){_AGREED}",
        rf"{_IT_IS} (?:what|how) (?:i|we) ?{_PRETENDED}\b",
        rf"{_IT_IS} what (?:he|she|they|you|people)'ll (?:tell|say)\b",
        rf"{_IT_IS} what (?:i|we) (?:told|tell|say to|said to) [^.!?]{{2,40}}? (?:, )?(?:just |only )?to "
        r"(?:see|annoy|shut|please|get|frighten|scare|tease|make|keep|stop|cheer|calm)\b",
        rf"{_IT_IS} (?:the|their|his|her|its) (?!same\b|bottom\b|short\b)(?:\w+ ){{0,2}}?{_VERSION}"
        r"(?= [.,;!?]| (?:they|he|she|we were|we are)\b|$)",
        rf"{_IT_IS} (?:the [\w'-]+'s?|[\w'-]+'s|his|her|their|your|somebody else's|other people's) (?:own "
        rf")?{_WORDS}\b",
        rf"(?:his|her|their|your|the [\w'-]+'s?) {_WORDS} , not (?:mine|ours)\b",
        rf"{_IT_IS} not (?:my|our) (?:own )?{_WORDS}\b|not (?:my|our) (?:own )?{_WORDS} [.,;!]",
        r"(?:i'm|i am|i was|we're|we are) (?:only |just |merely )?(?:quoting|repeating|paraphrasing|"
        r"reading from)\b",
        r"so (?:goes|runs|went) the\b|so (?:the|their|his|her) (?:\w+ )?\w+ (?:goes|went|runs)\b",
        r"so (?:it (?:says|said|reads)|(?:says|claims|reads|writes) (?:the|my|his|her|their|our|everyone)\b)",
        r"so (?:the|my|his|her|their|our) (?:[\w'-]+ ){1,3}?(?:would have|tells?|says?|claims?)\b",
        r"in (?:his|her|their|other people's|some people's|my \w+'s|the \w+'s?|\w+'s) (?:own )?(?:opinion|"
        r"view|eyes|words|judge?ment|book|mind|imagination)\b[^.?!]{0,12} [.!]",
        r"(?:i|we) (?:said|wrote|signed|swore|told (?:\w+ ){0,2}?\w+) (?:that|so|it|this)(?: ,)? (?:and "
        r"(?:it|that) was|because|to (?!(?:you|my|the|his|her)\b)|"
        r"under|in order|before (?:i|we)|as a joke|in (?:anger|haste|jest)|out of)\b",
        r"(?:i|we) (?:was|were|had been|am|are) (?:told|advised|paid|forced|made|asked|instructed|ordered|"
        r"coached) to (?:say|write|sign|read|repeat)\b",
        r"(?:that|those|these|the) (?:words |sentence |line )?(?:was|were) (?:written|put|dictated) "
        r"(?:for me|into my|by my|to me)\b",
        r"(?:that|this|it) was my (?:position|statement|evidence|testimony|story|line|version) (?:in|at|"
        r"to|then|before|until|when)\b",
        r"(?:how|so) (?:often|many times) have (?:i|we|you) (?:heard|read)\b|speaking as (?:an? |the )",
        r"(?:i|we)(?:'ve| have) heard (?:that|it|this)(?: one| song| story| promise)? (?:before|a "
        r"(?:hundred|thousand)|(?:so|too) often|many times|all my)\b",
        r"(?:it|that)(?:'s| is) what (?:everyone|everybody|people|they all) (?:assumes?|believes?|thinks?|"
        r"says?|suspects?)\b",
        r"(?:it|that) (?:says|said) so (?:on|in) (?:the|its|their|every) (?:\w+ )?"
        r"(?:brochure|leaflet|poster|advert\w*|box|packet|label|tin|website|sign|billboard|catalogue)s?\b",
        r"(?:i|we) (?:only |just )?(?:read|saw|heard|got|have|had) (?:that|this|it) (?:on|in|off|from) "
        "(?:a|an|the|some|his|her|their|my|facebook|twitter|television|tv)\\b",
    )
)
"""The words are somebody else's, or were only said to hear oneself say them."""
_MOCKED = regex(
    _LEAD
    + any_of(
        "pigs (?:will|might|can|may|could|do) (?:also )?fly|pull the other one|tell me another|dream on",
        r"if you believe (?:that|it|this|him|her|them|any of)\b|believe that and\b|yeah , right",
        r"(?:good|best of) luck (?:with (?:that|it|finding|getting)|to (?:them|him|her|anyone|anybody|"
        r"whoever))\b",
        "(?:some|fat|small) (?:hope|chance)s? ?[.!]|chance would be a fine thing|(?:we|i) should be so lucky",
        r"(?:i'm|i am) (?:the|a) (?:queen|king|pope|emperor|tsar|dutchman|tooth fairy|chinaman|martian|"
        r"virgin)\b",
        r"(?:i'm|i am) (?:father christmas|santa claus|cleopatra|napoleon|mother teresa|marilyn monroe)\b",
        r"the (?:moon|earth) is (?:made of|flat)\b|(?:not )?in a (?:pig's eye|month of sundays)",
        "(?:you(?:'re| are| must be| have got to be|'ve got to be)) (?:joking|kidding)|you can't be serious",
        r"who (?:is|are|'s|am|was|were) (?:he|she|they|we|i|you)(?: trying to)? (?:kid|kidding|fool|"
        r"fooling)\b",
        "don't make me laugh|do me a favou?r|give me a break|come off it|spare me|my (?:foot|eye|arse|"
        "ass) [.!]",
        "that's a (?:good one|laugh)|what a (?:laugh|joke)|ha(?: ,? ?ha)* [.!]|tell that to the marines",
        "(?:said|says) (?:no one|nobody)|i(?:'ll| will) believe (?:it|that|them) when|(?:i|we) wish [.!]",
        "i wish (?:it|that|this|i) (?:was|were|could)(?: (?:so|true|that simple|say so|say that|the "
        "case))+ ?[.!,]",
        r"would that (?:it|they|we|i) (?:was|were|had|could)|one can (?:but |only |always )?(?:dream|"
        r"hope) [.!]",
        r"in (?:a|an|the|some|another|my|your|their) (?:\w+ )?(?:perfect|ideal|other|better|parallel|"
        r"dreams?|fantasy|"
        r"imagination|fairy ?tales?|brochures?|advert\w*|posters?|leaflets?|manuals?|world|universe|"
        r"planet)\b[^.!?]{0,20} [.!]",
        "in (?:fairy ?tales?|hollywood|another (?:life|country|world|century)|never-never land|dreamland) "
        "[.!]",
    )
)
"""Sayings with which English speakers laugh at what was just said."""
_HALF_ASKED = regex(
    _LEAD
    + any_of(
        "(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|am|should|must) "
        "(?:it|that|this|they|he|she|we|i|there)(?: really| now| though| ever| indeed)? \\?",
        r"(?:really|seriously|honestly|truly|says who|who says(?: so)?|since when|(?:according|compared) "
        r"(?:to|with) (?:who|whom|what)|oh yes|is that so) \?",
    )
)
"""`Does it?`: the statement comes back as a question."""
FIRST = frozenset(
    """that this it those these they but and well or now still yet of mind actually in you oh yes not his her
    their your the i we so pigs pull tell dream if believe yeah good best some fat small chance who don do give
    come spare my what ha said says one would really seriously honestly truly since is are was were does did has
    have had will can could am should must how speaking according compared""".split()
)
"""The first word of everything that is known here."""


def disowned_next(said: str, following: str) -> str | None:
    """The beginning of the next sentence, if the speaker does not stand by what was said.

    Both in lower case, with one space between words and marks; `said` is the sentence up to the end of the quotation.
    """
    told = _REPORTED.match(following) or _MOCKED.match(following)
    if told is None and not any(map(is_negation, said.split())):
        told = _HALF_ASKED.match(following)
    return told[0] if told else None
