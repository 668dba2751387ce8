"""Frames that hold a clause at arm's length also without *that*: *I used to think | it was*, *they lied, it was said*.

Patterns for the end of the words before a quotation, in lower case, with one space between tokens; see
`frame_patterns` for those that need their *that*.
"""

from __future__ import annotations

from .patterns import any_of, one_of, regex

THINK = r"(?:think|believe|assume|imagine|suppose|expect|fear|hope)"
THOUGHT = r"(?:thought|believed|assumed|imagined|supposed|expected|feared|hoped)"
CLAIM = r"(?:say|claim|argue|suggest|insist|tell (?:us|me|you|people)|write|maintain|conclude|swear)"
CLAIMED = (
    r"(?:said|claimed|argued|suggested|insisted|told (?:\w+ ){1,3}?|wrote|maintained|concluded|swore|stated)"
)
ANY = rf"(?:{THINK}s?|{THOUGHT}|{CLAIM}s?|{CLAIMED})"
WHOM = r"(?:us|me|you|him|her|them|people|everyone|everybody|(?:the|our|my|their|most) \w+)"
_MADE = one_of(
    """led made given tricked fooled duped conned brainwashed deceived misled lulled seduced manipulated
    scared encouraged meant supposed taught"""
)
_WHOEVER = one_of(
    "anyone anybody those people critics everyone everybody men women fools folks? somebody someone"
)
_EASY = one_of("tempting easy convenient comforting fashionable customary tempted inclined comfortable")
_WRONGLY = one_of("no_longer wrongly mistakenly naively foolishly falsely erroneously incorrectly")
BARE = regex(
    any_of(
        r"\bit(?:'s| is| was) (?:only|just|mainly|mostly|chiefly|usually|perhaps) (?!that$)[\w' ]+",
        r"\bthe (?:more|less|fewer)",
        r"\bthere(?:'s| is| are) (?:an? |the )?(?:version|world|scenario|life)s?(?: of \w+)? (?:in which|where)",
        rf"\b{_WRONGLY} {ANY}|\bused to {THINK}|\b(?:i|we) used to (?:{CLAIM}|tell \w+)",
        (
            r"\b(?:once|initially|originally|at first|had)"
            rf"(?: always| once| really| all| even| \w+ly)? {THOUGHT}"
        ),
        r"\b(?:i|we) once (?:said|wrote|claimed|argued)",
        (
            rf"\b{_MADE}(?: {WHOM})? (?:to (?:believe|think|assume|imagine)|"
            "into (?:thinking|believing|assuming))"
        ),
        rf"\b(?:make|makes|made|making|let|lets|have) {WHOM} (?:think|believe)",
        (
            r"\b(?:you|one|people|anyone|anybody|some|outsiders|visitors|a \w+)(?:'d| would| might|"
            " may| could)(?: well| easily| be (?:forgiven|excused) for| be (?:tempted|inclined) to|"
            rf" almost| even| be \w+ to)* (?:{THINK}|{CLAIM}|thinking|believing|assuming|saying)"
        ),
        r"\b(?:forgiven|excused|pardoned) for (?:thinking|believing|assuming|saying)",
        rf"\b{_EASY}(?: for \w+)? to (?:{THINK}|{CLAIM}|pretend)",
        (
            r"\blie[sd]?(?: (?:to|about)(?: \w+){1,3}?)?"
            rf"(?: (?:when|by) (?:\w+ )?(?:saying|claiming|telling \w+|{CLAIMED}))?"
        ),
        rf"\blying when (?:\w+ )?{CLAIMED}|\b{_WHOEVER}(?: \w+)? who {ANY}",
        r"\b(?:rumou?r|gossip|legend|folklore|superstition|hearsay) (?:has|had) it",
        (
            r"\b(?:let us|let's|can only|must|i|we|they|he|she|people|everyone|still|"
            r"do|always|\w+ly) (?:hopes?|hoped|prays?|prayed|dreams?|dreamed|dreamt)"
        ),
        (
            r"\b(?:want|wants|wanted|choose|chose|prefer|preferred|wish|"
            "need|needs|tried|try|love|like) to (?:believe|think|imagine)"
        ),
        (
            r"\bthere (?:was|were|had been|have been|used to be|comes|came) (?:[\w']+ ){0,3}"
            r"(?:time|times|point|moment|moments|day|days|years|period|stage|week|weeks) when"
        ),
        r"\b(?:god|heaven|lord) forbid|\bperish the thought|\bwanted (?:me|us|you|them|people|everyone|the \w+)"
        r" (?:and \w+ )?to (?:see|think|believe|say|feel|know)(?: only)?",
        (
            r"\b(?:looks?|looked|feels?|felt|sounds?|sounded|behav\w+|acts?|acted|acting|talks?|talked|talking|"
            r"(?:go|goes|going|went|carr\w+) on)(?: to \w+| now| then| almost)* (?:like|as if|as though)|"
            r"\b(?:it's|is|was|not) as (?:if|though)"
        ),
        (
            r"\baccus\w+ (?:[\w']+ ){0,3}of (?:saying|claiming|thinking|suggesting|believing|pretending)|"
            r"(?:^|[;:—] )(?:and |but )?(?:just|simply) because|\bthan because"
        ),
        (
            r"(?:^|[,;:—] )(?:and |but |so |just )?(?:show|give|name|find|bring|read|send) (?:me|us) "
            r"(?:[\w'-]+ ){1,5}(?:that|which|who) (?:says?|proves?|shows?|thinks?|believes?)"
        ),
        (
            r"\b(?:asked|expected|supposed|meant|invited|urged|required|begged|pressed|"
            r"forced) to (?:be )?(?:say|confirm|accept|"
            r"believe|swallow|think|agree|admit|declare|announce|state|grateful|pretend)"
        ),
        (
            r"\b(?:much as|though|although|while) (?:i|we)(?:'d| would) (?:\w+ )?(?:like|love|prefer|want) to (?:\w+ )?"
            r"(?:say|think|believe|claim|tell \w+)|\bbefore (?:i|we)(?:'d| would| can| could| will)? (?:say|"
            r"believe|think|accept)"
        ),
        (
            r"\b(?:want|wants|wanted|need|needs|imagine|picture|seek|seeks|like|prefer|envisage|"
            r"envisages) an? (?:\w+ )?"
            r"(?:world|situation|country|society|future|system|state|place|city|life|day|school|police|press) "
            r"(?:where|in which|when)"
        ),
        (
            r"\bdepend\w* (?:\w+ )?on (?:how|whether|what|who|when)(?: (?:\w+ly|soon|fast|much|well|far|long|hard))?|"
            r"^so much for|^spare (?:us|me|them)(?: [\w']+){0,4}"
        ),
        (
            rf"\b(?:a hard|a difficult|trouble|difficulty) (?:time )?(?:{THINK}|believing|imagining|accepting|seeing|"
            rf"swallowing)"
        ),
        r"\b(?:a|one|some) (?:long way|distance|way) (?:away )?from (?:being able to )?(?:say|saying|claim|claiming)",
        (
            r"(?:n't|\bnot|\bnever) (?:think|believe|imagine|suppose|pretend|(?:kid|fool) (?:your|our|my|them)\w+)"
            r"(?: for (?:a|one) (?:second|minute|moment))?"
        ),
        (
            r"\b(?:kid|kids|kidding|kidded|fool|fools|fooling|fooled|delude|deluded) (?:myself|ourselves|"
            r"yourselves?|themselves|himself|herself)"
        ),
        (
            r"\bset \w+ up like|\bit(?:'s| is| was) (?:conceivable|possible|likely|probable|unlikely|doubtful|"
            r"debatable|arguable|rumoured|rumored|imaginable|feasible)"
        ),
        (
            r"(?:n't|\b(?:no|not|never|without|hardly|scarcely))(?: \w+){0,2} (?:shred|scrap|iota|hint|trace|"
            r"ounce|grain|sliver|whiff|speck|much|little|any|slim|slightest|remote) "
            r"(?:of )?(?:a )?(?:proof|evidence|chance|hope|truth|prospect|likelihood|risk|danger)"
        ),
        (
            r"\b(?:when|as if|because) (?:i|we) (?:lied|pretended|fibbed|joked|bluffed)(?: and (?:said|told \w+))?|"
            r"\b(?:lied|lying|joked|joking|bluffed|fibbed) and (?:said|say|saying|told \w+)"
        ),
        (
            r"\b(?:until|till|before) [\w' ]+ (?:i|we|he|she|they|everyone|people) (?:was|were|had been) "
            r"(?:of the opinion|of the view|under the impression|convinced|certain|sure|inclined to think)"
        ),
        (
            r"\b(?:came|come|went|arrived|bought|signed|joined|left|started|began|grew up|set off|set out|died|lived|"
            r"voted|stayed|returned|entered) (?:[\w']+ ){0,4}(?:thinking|believing|assuming|imagining|supposing|hoping|"
            r"expecting|convinced|certain|sure)"
        ),
        r"\bit(?:'s| is| was| would be)(?: high| about)? time|(?:'d|\bwould) (?:rather|sooner|prefer)(?: it)?",
        (
            r"(?:^|[;:—] |\b(?:and|but|so|now|well|just|please),? )"
            "(?:imagine|suppose|supposing|picture|let(?:'s| us) (?:say|assume|suppose|imagine|pretend)|"
            r"for argument's sake)(?: for \w+ (?:moment|second|minute))?(?: ,)?"
        ),
    )
    + "(?: that)?$"
)
"""Frames that may do without *that* before a clause."""
_NEVER = any_of(
    "(?:at|in|on|under|by) no (?:[\\w']+ ){0,5}?",
    "not (?:once|for|until|till|even|in|a|one|since) (?:[\\w']+ ){0,5}?",
    "(?:never|nowhere|seldom|rarely|hardly|scarcely|barely|little) (?:[\\w']+ ){0,5}?",
    "only (?:[\\w']+ ){1,6}?",
)
INVERTED = regex(
    rf"(?:^|[,;:—] |\b(?:and|but|because|that|so) ){_NEVER}"
    "(?:is|are|am|was|were|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must)$"
)
"""*At no time were | the children alone*, *only then will | they answer*: the verb stands before its subject."""
