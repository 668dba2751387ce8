"""Words right behind a quotation that say for whom, how often, when or in what case its statement holds.

*Coaches are free | to season ticket holders*, *it works | half the time*, *I would have written it | ten years ago*, *I
believed it | when I said it*, *he may be a bad one | , if you like*, *we'll take the bus | , those of us who can*. Each
is a pair: what the quotation's last clause has to be like, and what follows. English puts such an adjunct last, where
it carries the news of its clause; what a negated clause denies belongs to `part_denied`. Lower-case text on one line.
"""

from __future__ import annotations

from .patterns import any_of, one_of, regex

_APART = r"^ ?(?:,|—|–|-|--) ?"
_NEAR = r"^ ?(?:,|—|–|-|--)? ?"
_OVER = r"(?= ?[,.;:!?—–\"]|$)"
_BE = r"(?:\b(?:is|are|was|were|be|been|stays?|remains?)|'s|'re)(?: \w+ly| still| now| only)?"
_NUMBER = r"(?:an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|fifty|several|some|many|a few|\d+)"
_ONCE = any_of(
    rf"{_NUMBER} (?:\w+ )?(?:years?|months?|weeks?|days?) (?:ago|before|earlier)",
    r"last (?:year|month|week|time|summer|winter|spring|autumn)|once|in (?:those days|\d{4})|at the time",
    r"(?:back |even )?then|when (?:i|we|he|she|they) (?:was|were|had|first|came|began|started|took|\w+ed)\b.*",
)
_PEOPLE = any_of(
    r"(?:the|those|my|our|its|their|his|her|these|some|certain|most|many|few|people|members|anyone with|"
    r"anybody with|\d[\w,]*)\b",
    r"(?:[\w'-]+ ){0,3}(?:[\w-]+(?:er|or|ent|ant|ist|ian|ee|old|ive)s|children|women|men|people|families|pupils|adults|"
    r"humans|kids|babies|patients|traffic|lorries|cars|trucks|ships|boats|dogs|vehicles)\b",
)
_BODIES = (
    r"(?!(?:day|week|month|year|hour|minute|time|age|sale|drink|purpose|other|thing|visit|talk|question|offer|bid|idea|"
    r"suggestion|interview|comment|negotiation|change|debate|doubt|busines|repair|"
    r"holiday|renovation|work|inspection|improvement|viewing)s?\b)\w{3,}s" + _OVER
)
_OF_ALL = (
    r"(?!(?:(?:the )?(?:all|every\w*|any|anyone|anybody|public|me|you|us|him|her|them|it|this|that|these|north|south|"
    r"east|west|left|right|sky|street|sea))\b)"
)
_NO_THOUGHT = "".join(
    f"(?<! {verb})" for verb in "think say know believe claim suggest argue do prove thought pretend".split()
)
_HELD = one_of(
    """believed meant thought trusted supported loved liked wanted favoured admired respected agreed_with
    believed_in hated feared"""
)
_PAIRS = tuple(
    (regex(own), regex(rest))
    for own, rest in (
        (  # for whom: `free | to season ticket holders`
            _BE + " (?:free|open|available|accessible|closed|compulsory|optional|visible|harmless|deadly|fatal|toxic)$|"
            r"\bappl(?:y|ies|ied)$",
            rf"^ ?(?:only )?(?:to|for) {_OF_ALL}(?:{_PEOPLE}|{_BODIES})",
        ),
        (
            rf"{_BE} (?:allowed|permitted|banned|required|guaranteed)$",
            rf"^ ?(?:only )?for {_OF_ALL}(?:{_PEOPLE}|{_BODIES})",
        ),
        (
            rf"{_BE} (?:available|open|closed|on sale|free)$",
            rf"^ ?(?:only )?(?:on (?:\w+days|weekends|weekdays)|at weekends|by appointment|in term[- ]time){_OVER}",
        ),
        (rf"{_BE} [\w' -]{{2,30}}$", "^ ?as of (?:this|last|yesterday|today|now|\\w+day)\\b"),
        (  # in what: `the minister's right | about one thing`
            rf"{_BE} (?:right|wrong|mistaken|correct)$",
            r"^ ?(?:about|on one|in one) (?!(?:every\w*|all|it|that|this|them|him|her|us|me|you|so|many|most|what)\b)",
        ),
        (  # how far: `I support the bill | in its aims`
            r"\b(?:support|back|like|agree with|welcome|endorse|defend)s? [\w' ]{2,30}$",
            rf"^ ?in (?:its|their|his|her) (?:aims?|spirit|intentions?|principles?|essentials|outlines?){_OVER}",
        ),
        (  # how often: `it's rubbish | , four days in five`
            rf"{_BE} (?!going)[\w' -]{{2,40}}$|\b(?:works?|runs?|holds?)(?: \w+)?$|"
            r"\b(?:agrees?|wins?|tells? the truth|comes?|trust \w+)$",
            _NEAR
            + any_of(
                r"(?:\w+|\d+) (?:day|time|night|week|year|month)s? (?:in|out of) "
                rf"(?:three|four|five|six|seven|ten|a hundred|\d+){_OVER}",
                rf"(?:half|some|most) of the time{_OVER}|half the (?:time|year){_OVER}",
                rf"(?:on|in) (?:some|good|bad|odd|a good|alternate) (?:days?|nights?|mornings?|years?){_OVER}",
                r"(?:but only )?on the (?:days|nights|occasions) (?:when|that|on which|he|she|they|it|we)\b",
            ),
        ),
        (  # at what hour: `it's a good school | at half past ten`
            r"\b(?:good|safe|quiet|fine|lovely|nice|calm|honest|sober|polite|clean)\b[\w' -]{0,20}$",
            _NEAR
            + r"(?:at (?:half past|noon|dawn|midnight|night|weekends?|(?:\w+|\d+) o'clock)|"
            r"(?:before|after|until) (?:dark|lunch|breakfast|nine|ten|\d))\b",
        ),
        (  # in what case: `it would be a blip | in that case`
            rf"(?:\b(?:would|could|might|will|wouldn't|couldn't)\b|'(?:d|ll)\b).*{_NO_THOUGHT}$",
            rf"{_NEAR}(?:in (?:that|such a|which) (?:case|event|situation)|otherwise|if so){_OVER}",
        ),
        # a view that was held once: `I would have written that myself | ten years ago`
        (r"\b(?:would|'d)(?: have|'ve)\b", rf"^ ?{_ONCE}{_OVER}"),
        (
            rf"^(?:and |but |so |yes |well )?(?:i|we)(?: \w+ly| really| always| even)? {_HELD} "
            r"(?:it|that|this|so|him|her|them|every word|all of it|every word of it)$",
            r"^ ?(?:when (?:i|we)\b|(?:at (?:the time|first)|then|once|in those days|the (?:first|second) time)"
            rf"{_OVER})",
        ),
        (  # a state as it was told for a time: `he said that it was working | at the moment`
            r"\b(?:said|told \w+|assured \w+|promised \w+)(?: that)? [\w' ]{1,24} (?:was|were) [\w' -]{2,40}$",
            r"^ ?(?:at (?:the moment|present|the time|that (?:time|moment|point|stage))|that (?:day|morning|week))"
            + _OVER,
        ),
        (  # what has been rare: `the first chance we've had to talk | in quite some time`
            r"\b(?:first|only|worst|best|biggest|largest|highest|lowest|longest|deadliest|hottest|coldest|driest|"
            r"wettest) (?!thing)[\w' -]{3,70}$",
            r"^ ?in (?:(?:quite |almost |nearly )?(?:some|a long|many|several|a few|\w+) )?"
            rf"(?:time|while|years|months|decades|weeks|days){_OVER}",
        ),
        (  # a thing granted for argument's sake, or a word that the other may choose
            r"(?<!you )\b(?:may|might|perhaps|call (?:it|me|him|her|that|them|us))\b",
            rf"{_NEAR}if you (?:like|will|want|must|please|insist){_OVER}",
        ),
        (  # in what manner only: `I blame myself | , in the way that any father would`
            r"\w$",
            rf"{_NEAR}(?:but )?(?:only )?in the (?:same )?(?:way|sense|manner) (?:that )?"
            r"(?:an?|any|every|most|some|one|you|people|all)\b",
        ),
        (  # a reservation: `he's on more than me | , mind, once you count the tips`
            r"\w$",
            rf"{_APART}mind(?: you)?, (?:at|on|in|once|if|when|only|not|for|with|without|until|after|before|by)\b",
        ),
        (  # which of them: `we'll go on the bus | , those of us who can`
            r"\b(?:we|they|you|people|children|men|women|\w+s)(?:'\w+)? [\w' -]*\w$",
            _APART
            + any_of(
                r"(?:those|the (?:ones|few|lucky ones)|anyone|the rest) (?:of (?:us|them|you) )?"
                r"(?:who|that|whose|with|without|left|still)\b",
                r"(?:(?:at least )?(?:most|some|half|a few|many|several|nearly all|almost all|two|three)|not all) of "
                rf"(?:us|them|you){_OVER}",
            ),
        ),
        (
            r"\w$",
            _APART
            + any_of(
                r"(?:those|such|the ones|all) of (?:us|them|you) (?:who|that|whose|with|without|left|still|as)\b",
                rf"[^,.;]{{3,60}}, (?:that is|that is to say|at any rate){_OVER}",
                rf"(?:after a fashion|of a (?:sort|kind)|in (?:its|his|her|their) (?:own )?way|so to speak){_OVER}",
            ),
        ),
        (  # not quite the first: `the best doctor we've got | , or the second best`
            r"\b(?:best|first|only|worst|most|largest|\w{3,}est)\b",
            rf"{_APART}or (?:the (?:second|third)|one of|among|at least|nearly|almost)\b",
        ),
        (  # a wish about another's doing: `I would rather she hoped | with somebody else's pool`
            r"\b(?:would|'d) (?:much |far )?(?:rather|prefer)(?: that| it if)? "
            r"(?:he|she|they|you|it|we|the \w+|people) "
            r"(?!(?:stayed|lived|went|came|sat|stood|was|were|put|got|kept|talked|spoke)\b)\w+(?: \w+){0,4}$",
            r"^ ?(?:with|in|on|at|from|by|somewhere|elsewhere|without|for|to|under) ",
        ),
        (  # how long it held: `Mill Lane would have stayed dry | for perhaps forty minutes`
            r"(?:\b(?:would|will|can|could)\b|'(?:ll|d)\b).* (?:stay|stayed|remain|keep|kept|last|lasted|hold|"
            r"held)(?: \w+){0,2}$",
            rf"^ ?for (?:perhaps |about |maybe |only |almost |nearly |at most )?{_NUMBER} (?:\w+ )?"
            r"(?:second|minute|hour|day|week|month)s?\b",
        ),
        (  # on which occasion: `it looked like that to me | , the first time`
            r"\b(?:looked|seemed|felt|sounded|thought|believed|liked|trusted|worked|was|were)\b",
            rf"{_APART}(?:(?:the )?(?:first|first few|last|second) times?|at first){_OVER}",
        ),
        (  # with what feeling now: `I signed it | , to my shame`
            r"^(?:and |so |but |yes )*(?:i|we)(?:'\w+)? [\w' -]+$",
            _APART
            + any_of(
                r"(?:god|lord|heaven) (?:forgive|help) (?:me|us)\b|more fool (?:me|us)\b",
                r"like (?:a fool|fools|an idiot)\b|to (?:my|our) (?:\w+ )?(?:shame|regret|embarrassment)\b",
                r"(?:i'm|i am|we're|we are) (?:ashamed|sorry|embarrassed) to\b",
                rf"(?:wrongly|mistakenly|foolishly|stupidly|naively){_OVER}",
            ),
        ),
        (r"\b(?:trust|like|believe|respect|admire)s? [\w' ]{2,20}$", rf"^ ?(?:less|least){_OVER}"),
        (  # in what respect: `it is clean | enough to look at`, `a good doctor | , for a man who failed`
            r"\w$",
            any_of(
                r"^ ?enough (?:to|for|that)\b",
                rf"{_APART}for an? [\w-]+(?: \w+)? (?:who|that|which|of (?:his|her|its|their|that)|with)\b",
                rf"{_NEAR}(?:right )?up (?:until|till)\b|{_NEAR}up to the (?:moment|point|minute|day|time)\b",
                rf"^ ?in (?:the eyes of the )?law{_OVER}",
            ),
        ),
        (  # no apology: `I am sorry | that people were upset`
            r"(?:\bi am|\bwe are|'m|'re)(?: \w+ly| so| very)? sorry$",
            r"^ ?(?:that|if|you|they|he|she|it|people|some|anyone|for (?:you|him|her|them|the|any)|"
            r"to (?:hear|see|say|tell)|about)\b",
        ),
        (  # at what price: `I'd sell the house | for ten million`
            r"(?:\bwould|'d) (?!have|be|say)[\w' ]{2,40}$",
            rf"^ ?for (?:(?:half |over )?{_NUMBER} (?:hundred|thousand|million|pounds|dollars|euros|times)|[£$€]|"
            rf"the right|less than|nothing{_OVER})",
        ),
        (  # what it is taken for: `I've decided to take it | as a no`
            r"\b(?:take|took|taken|taking|regard\w*|treat\w*|describ\w+|view(?:ed|ing)?|interpret\w*|dismiss\w*|"
            r"portray\w*) (?:it|that|this|them|him|her|us|me|(?:the|his|her|their|our|my|your) [\w' -]{2,25})$",
            r"^ ?as (?:an?|the|if|though|my|our|his|her|their|no|one|\w+ing)\b"
            r"(?! (?:result|whole|matter|child|boy|girl))",
        ),
        (  # a view that was held until now: `he's a good kid | , I thought so until this`
            r"\w$",
            rf"{_APART}(?:i|we) (?:once |used to |always )?(?:thought|think|believed?|hoped|assumed|felt)"
            rf"(?:(?: so)? (?:until|till|before|then|once)\b| so{_OVER})",
        ),
    )
)
_FIRST = frozenset(
    """to for about on in of at with from by inside during under within without if when once then mind those the anyone
    such most some half many several nearly almost two three not alone as more longer somewhere elsewhere less least
    like just god lord heaven first second wrongly mistakenly foolishly stupidly naively i we otherwise one four
    five six seven eight nine ten last back even so after over everybody everyone or an a that but only fifteen
    twenty thirty forty fifty before until enough up that if you they he she it people any anyone about right""".split()
)
_WORD = regex(r"[\s,—–-]*(\w+)")
_LIKENESS = regex(
    rf"{_NEAR}(?:just )?(?:in )?(?:the way|as|like) [^,.;]{{2,40}}? (?:is|are|was|were) (?P<word>\w+)"
)


def is_scoped(own: str, after: str) -> bool:
    """Whether the words right behind the quotation's last clause limit it to somebody, to a time, to a case."""
    first = _WORD.match(after)
    if first is None or not (first[1] in _FIRST or first[1].isdigit()):
        return False
    return _is_likened(own, after) or any(rest.match(after) and wanted.search(own) for wanted, rest in _PAIRS)


def _is_likened(own: str, after: str) -> bool:
    """`it was precise | , the way a drunk is precise`: what the predicate amounts to."""
    told = _LIKENESS.match(after)
    return told is not None and own.endswith(" " + told["word"])
