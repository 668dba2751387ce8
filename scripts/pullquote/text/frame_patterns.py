"""Frames before a clause that do not say that it is so: *I once believed that*, *rumour has it that*, *let us hope*.

Patterns for the end of the words before a quotation, in lower case, with one space between tokens. Their lists are
closed classes of English, or verbs and nouns of one meaning. `frames` says which of them holds where.
"""

from __future__ import annotations

from .patterns import any_of, one_of, regex

_ADVERB = one_of(
    r"""\w+ly often sometimes still now also once even ever always then just long much so quite very all"""
)
_ADVERBS = f"(?: {_ADVERB})*"
_HELD = one_of(
    """ideas? notions? claims? suggestions? arguments? theory theories views? story stories statements?
    assertions? allegations? accusations? charges? beliefs? premise narrative myths? perceptions?
    positions? thesis hypothesis contention reports? rumou?rs? proposals? assumptions? logic excuses?
    conclusions? testimony propositions? demands?"""
)
_DOUBTFUL = one_of(
    r"""inconceivable unthinkable unimaginable doubtful questionable improbable implausible unlikely debatable
    unproven untrue false a_fantasy pure_\w+ nonsense rumou?red alleged claimed suggested said whispered
    thought believed assumed hoped feared supposed imagined"""
)
_POOR = one_of(
    "scant little scarce slim flimsy weak thin insufficient circumstantial questionable dubious false fake"
)
_REFUTE = one_of(
    r"""reject dismiss disput den[iy] refut rebut contest challeng question ridicul debunk disprov discredit
    retract withdr[ae]w recant abandon drop denounc resent scorn mock laugh\w*_at scoff\w*_at deride
    counter quash overturn threw_out throw_out shot_down"""
)
_ORDER = one_of(
    """demand demands demanded order ordered ask asks request requested urge urged beg begged require
    requires required plead pleaded command commanded decreed"""
)
_MESSAGE = one_of(
    """statement promise sign proof threat message signal admission acceptance recognition confirmation
    concession declaration verdict argument view story case"""
)
TOLD = regex(
    any_of(
        (
            r"\bit(?:'s| is| was| has been| had been| would be| seems|"
            f" appears| sounds| remains| is being){_ADVERBS} {_DOUBTFUL}"
        ),
        (
            r"\b(?:sceptical|skeptical|unconvinced|unsure|uncertain|dubious|doubtful)"
            rf"(?: (?:of|about) (?:\w+ ){{0,3}}{_HELD})?"
        ),
        (
            r"\b(?:lack|lacks|lacked|lacking|absence|shortage|dearth)(?: of)?"
            r"(?: \w+){0,2} (?:evidence|proof|signs?|indications?|confirmation)"
        ),
        rf"\b{_POOR} (?:evidence|proof|hope|chance|sign|reason)",
        (
            r"\b(?:little|nothing|scant|hardly anything)(?: \w+){0,3} to "
            "(?:suggest|show|prove|indicate|say|confirm|believe)"
        ),
        (
            r"\b(?:nothing|nobody|no one|little|hardly anything|no \w+) (?:\w+ )?"
            rf"(?:supports?|supported|backs?|confirms?|proves?|bears out)(?: up)?(?: \w+){{0,2}} {_HELD}"
        ),
        r"\b"
        + any_of(
            "denials?|rumou?rs?|gossip|tales?|legends?|fables?|inventions?|hoax|fiction|delusions?",
            "illusions?|pretence|pretense|canard|smears?|slander|libel|superstition|misunderstanding",
            "prejudice|stereotype|myth|prophecy|predictions?|conspiracy theory|insinuations?",
            (
                "(?:false|wrong|mistaken|common|popular|widespread|widely held|naive) "
                "(?:belief|hope|impression|view|assumption|idea|claim|perception)"
            ),
        ),
        (
            r"\bthere(?:'s| is| was| has been| are| were)(?: \w+){0,3} "
            "(?:belief|assumption|perception|theory|rumou?r|myth)s?"
        ),
        r"\b(?:they|you|people|many|some|readers|visitors|outsiders|was|were|be) (?:\w+ ){0,3}impression",
        rf"\b{_REFUTE}\w*(?: [\w']+){{0,3}} {_HELD}",
        (
            r"(?:n't|\bnot|\bnever|\bcannot|\bno longer) (?:\w+ )?(?:buy|swallow|accept|share|"
            rf"believe|subscribe to|agree with|go along with|hold with|support)(?: \w+){{0,3}} {_HELD}"
        ),
        rf"\b(?:contrary to|despite|notwithstanding|in spite of|against)(?: [\w,]+){{0,6}} {_HELD}",
        r"\bcontrary to what (?:[\w']+ ){1,6},",
        (
            r"\b(?:hope|hopes|wish|wishes|dream|dreams|prayer|prayers|ambition|aspiration)(?: \w+){0,3}"
            "(?: is| was| has been| had been| remains|'s)(?: still| always| simply| only)?"
        ),
        rf"\b(?<!in ){_ORDER}(?: \w+){{0,2}}",
        (
            r"\bwhat (?:[\w']+ )*?(?:\w+n't|not|never|cannot|nobody|no one)"
            r"(?: [\w']+){0,2} (?:say|saying|suggest\w*|claim\w*|want\w*|mean\w*|believ\w*|think\w*|accept\w*|argu\w*|"
            r"follow|need\w*|expect\w*|like|buy|do|support\w*)(?: [\w']+){0,3} (?:is|was)"
        ),
        rf"(?:n't|\bnot|\bnever|\bnobody|\bno one|\bnothing|\bno) (?:[\w']+ ){{0,6}}{_MESSAGE}",
        (
            r"\b(?:hear|hears|heard) (?:it )?(?:said|claimed|suggested|argued|alleged|put about)|"
            r"\bput to (?:me|us|him|her|them|you)|\barticle of faith"
            r"(?: [\w']+){0,4}|\b(?:told|assured|informed|warned) by [\w' ]+|\bhad an? (?:\w+ )?(?:dream|vision|"
            r"nightmare|"
            r"hunch|premonition)|(?:\bcan't|\bcannot|\bcouldn't|n't|\bnot) (?:\w+ )?(?:rul\w+|exclud\w+) out"
        ),
        (
            r"(?:n't|\bnot|\bnever|\bhardly|\bno) (?:\w+ ){0,2}(?:position|opinion|intention|policy|contention|"
            r"belief|fault)|"
            r"\bit (?:in|into) (?:his|her|their|your|my|people's) heads?|\b(?:disagree|differ|dissent|quibble)\w*"
        ),
        (
            r"\btry (?:explaining|telling|selling|proving)(?: [\w']+){0,5}|\bso much for(?: [\w']+){0,3}|"
            r"\bit (?:is|was|has been|had been) \w+ly held(?: [\w']+){0,4}|\bput (?:it )?(?:about|around|out)|"
            r"\b(?:doing|making|does|makes) the rounds|\bin the sense"
        ),
        (
            r"\b(?:yet|hard|harder|difficult|impossible|tough) to (?:be )?"
            r"(?:convinced|persuaded|shown|told|believe|accept|imagine|see|swallow|prove|argue|say|claim)"
        ),
        (
            r"\b(?:god|heaven|lord) (?:forbid|willing)|\bperish the thought|\bnot so much|\bdoes(?:n't| not) follow|"
            r"\b(?:not|n't) impossible|\bout the possibility|\brul\w+ out|\bon the (?:premise|pretext|assumption|basis|"
            r"pretence|theory|understanding)"
        ),
        (
            r"(?:^|[,;:—] |\b(?:and|but|so|then|just|please|now) )(?:show|prove|demonstrate|convince|persuade|find|"
            r"give|name|bring|point)(?: to)? (?:me|us|them|him|her|anybody|anyone)(?: [\w']+){0,6}"
        ),
        (
            r"\b(?:want|wants|wanted|need|needs|imagine|picture|seek|seeks|like|prefer) an? (?:\w+ )?"
            r"(?:world|situation|country|society|future|system|state|place|city|life|day) "
            r"(?:where|in which|when|so)|\blong for (?:the|a) \w+ (?:when|where)"
        ),
        r"\b(?:dread|fear|await|long for|dream of|look forward to|waiting for|wait for|live for|imagine|see) the day",
        (
            r"\bbeen (?:promised|assured|given to understand|led to believe)|\bgiven to (?:understand|believe)|"
            r"\b(?:would|god grant|heaven grant|please god)|(?:n't|\bnot|\bnever) (?:put|print|quote|record|post)"
            r"(?: down| in| it)?"
        ),
    )
    + " that$"
)
"""Frames that need their *that*."""
SUBJECTIVE = regex(
    r"\bnot (?:just |simply |only )?because$|(?:^|(?<!come )\b(?:what|let's) )(?:say|may|if)$|^god grant$|\bwhat if$"
)
_SO_CALLED = any_of(
    "in theory|on paper|officially|nominally|supposedly|allegedly|purportedly|ostensibly|reportedly",
    "apparently|perhaps|maybe|possibly|conceivably|presumably|theoretically|hypothetically|seemingly",
    "in principle",
    "in (?:my|your|his|their) (?:dreams|imagination|fantasy)",
    "in an? (?:perfect|ideal|different|better|just|fairer|normal|sane) world",
    "according to (?:the )?(?:gossip|rumou?rs?|legend|myth|superstition|hearsay|folklore)",
)
UNSURE = regex(rf"(?:^|[;:—] |\b(?:and|but|that|because|so|or|yet) ){_SO_CALLED}(?: ,)?$|, {_SO_CALLED} ,$")
HEDGED = regex(
    r"\b"
    + one_of(
        """allegedly supposedly purportedly reportedly apparently ostensibly perhaps possibly almost nearly
        virtually"""
    )
    + "$"
)
ENDS = frozenset(
    """more less fewer how quickly soon fast well far long hard held for not is are am was were has have had do does
    did will would can could shall should must position intention policy contention belief fault head heads disagree
    disagrees disagreed grateful confirm accept agree admit declare announce state proves prove shows show
    suggesting that think thinks believe believes assume assumes imagine imagines suppose supposes expect expects
    fear fears hope hopes thought believed assumed imagined supposed expected feared hoped say says claim claims
    argue argues suggest suggests insist insists write writes maintain maintains conclude concludes swear swears
    said claimed argued suggested insisted told wrote maintained concluded swore reported stated us me you him her
    them people everyone everybody thinking believing assuming saying claiming pretend lie lies lied it pray prays
    prayed dream dreams dreamed dreamt time rather sooner prefer picture supposing moment second minute sake may if
    grant about around out rounds sense convinced persuaded shown see swallow forbid willing much follow impossible
    possibility premise pretext basis pretence understanding day where which when so understand like though seeing
    accepting imagining swallowing myself ourselves yourself yourselves themselves himself herself conceivable
    possible likely probable unlikely doubtful debatable arguable rumoured rumored imaginable feasible proof
    evidence chance doubt truth prospect likelihood risk danger joked joking bluffed fibbed lying opinion view
    impression certain sure hoping expecting only know feel theory paper officially nominally supposedly allegedly
    purportedly ostensibly reportedly apparently perhaps maybe possibly conceivably presumably theoretically
    hypothetically seemingly principle imagination fantasy world gossip rumor rumors rumour rumours legend myth
    superstition hearsay folklore almost nearly virtually because""".split()
)
"""The last word of every frame."""
