"""Frames before a clause that do not say that it is so: *I once believed that*, *rumour has it that*, *let us hope*.

Patterns for the end of the words before a quotation, in lower case, with one space between tokens. Their lists are
closed classes of English, or verbs and nouns of one meaning. `frames` says which of them holds where.
"""

from __future__ import annotations

import re

from .patterns import any_of, one_of

_THINK = r"(?:think|believe|assume|imagine|suppose|expect|fear|hope)"
_THOUGHT = r"(?:thought|believed|assumed|imagined|supposed|expected|feared|hoped)"
_CLAIM = r"(?:say|claim|argue|suggest|insist|tell (?:us|me|you|people)|write|maintain|conclude|swear)"
_CLAIMED = (
    r"(?:said|claimed|argued|suggested|insisted|told (?:\w+ ){1,3}?|wrote|maintained|concluded|swore|stated)"
)
_ANY = rf"(?:{_THINK}s?|{_THOUGHT}|{_CLAIM}s?|{_CLAIMED})"
_WHOM = r"(?:us|me|you|him|her|them|people|everyone|everybody|(?:the|our|my|their|most) \w+)"
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
TOLD = re.compile(
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
        rf"\b{_REFUTE}\w*(?: \w+){{0,3}} {_HELD}",
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
        r"\bwhat (?:[\w']+ )*?(?:not|never|\w+n't|cannot|nobody|no one)(?: [\w']+){0,6} (?:is|was)",
        rf"(?:n't|\bnot|\bnever|\bnobody|\bno one|\bnothing|\bno) (?:[\w']+ ){{0,6}}{_MESSAGE}",
        r"\bbeen (?:promised|assured|led to believe)|\b(?:would|god grant|heaven grant|please god)",
    )
    + " that$"
)
"""Frames that need their *that*."""
_MADE = one_of(
    """led made given tricked fooled duped conned brainwashed deceived misled lulled seduced manipulated
    scared encouraged meant supposed taught"""
)
_WHOEVER = one_of(
    "anyone anybody those people critics everyone everybody men women fools folks? somebody someone"
)
_EASY = one_of("tempting easy convenient comforting fashionable customary tempted inclined comfortable")
_WRONGLY = one_of("no_longer wrongly mistakenly naively foolishly falsely erroneously incorrectly")
BARE = re.compile(
    any_of(
        rf"\b{_WRONGLY} {_ANY}|\bused to {_THINK}|\b(?:i|we) used to (?:{_CLAIM}|tell \w+)",
        (
            r"\b(?:once|initially|originally|at first|had)"
            rf"(?: always| once| really| all| even| \w+ly)? {_THOUGHT}"
        ),
        r"\b(?:i|we) once (?:said|wrote|claimed|argued)",
        (
            rf"\b{_MADE}(?: {_WHOM})? (?:to (?:believe|think|assume|imagine)|"
            "into (?:thinking|believing|assuming))"
        ),
        rf"\b(?:make|makes|made|making|let|lets|have) {_WHOM} (?:think|believe)",
        (
            r"\b(?:you|one|people|anyone|anybody|some|outsiders|visitors|a \w+)(?:'d| would| might|"
            " may| could)(?: well| easily| be (?:forgiven|excused) for| be (?:tempted|inclined) to|"
            rf" almost| even| be \w+ to)* (?:{_THINK}|{_CLAIM}|thinking|believing|assuming|saying)"
        ),
        r"\b(?:forgiven|excused|pardoned) for (?:thinking|believing|assuming|saying)",
        rf"\b{_EASY}(?: for \w+)? to (?:{_THINK}|{_CLAIM}|pretend)",
        (
            r"\blie[sd]?(?: (?:to|about)(?: \w+){1,3}?)?"
            rf"(?: (?:when|by) (?:\w+ )?(?:saying|claiming|telling \w+|{_CLAIMED}))?"
        ),
        rf"\blying when (?:\w+ )?{_CLAIMED}|\b{_WHOEVER}(?: \w+)? who {_ANY}",
        r"\b(?:rumou?r|gossip|legend|folklore|superstition|hearsay) (?:has|had) it",
        (
            r"\b(?:let us|let's|can only|must|i|we|they|he|she|people|everyone|still|"
            r"do|always|\w+ly) (?:hopes?|hoped|prays?|prayed|dreams?|dreamed|dreamt)"
        ),
        (
            r"\b(?:want|wants|wanted|choose|chose|prefer|preferred|wish|"
            "need|needs|tried|try|love|like) to (?:believe|think|imagine)"
        ),
        r"\bit(?:'s| is| was)(?: high| about)? time|(?:'d|\bwould) (?:rather|sooner|prefer)(?: it)?",
        (
            r"(?:^|[;:—] |\b(?:and|but|so|now|well|just|please),? )"
            "(?:imagine|suppose|supposing|picture|let(?:'s| us) (?:say|assume|suppose|imagine|pretend)|"
            r"for argument's sake)(?: for \w+ (?:moment|second|minute))?(?: ,)?"
        ),
    )
    + "(?: that)?$"
)
"""Frames that may do without *that* before a clause."""
SUBJECTIVE = re.compile(
    r"\bnot (?:just |simply |only )?because$|(?:^|\b(?:what|let's) )(?:say|may|if)$|^god grant$|\bwhat if$"
)
_SO_CALLED = any_of(
    "in theory|on paper|officially|nominally|supposedly|allegedly|purportedly|ostensibly|reportedly",
    "apparently|perhaps|maybe|possibly|conceivably|presumably|theoretically|hypothetically|seemingly",
    "in principle",
    "in (?:my|your|his|their) (?:dreams|imagination|fantasy)",
    "in an? (?:perfect|ideal|different|better|just|fairer|normal|sane) world",
    "according to (?:the )?(?:gossip|rumou?rs?|legend|myth|superstition|hearsay|folklore)",
)
UNSURE = re.compile(rf"(?:^|[;:—] |\b(?:and|but|that|because|so|or|yet) ){_SO_CALLED}(?: ,)?$")
HEDGED = re.compile(
    r"\b"
    + one_of(
        """allegedly supposedly purportedly reportedly apparently ostensibly perhaps possibly almost nearly
        virtually"""
    )
    + "$"
)
ENDS = frozenset(
    """that think thinks believe believes assume assumes imagine imagines suppose supposes expect expects fear fears
    hope hopes thought believed assumed imagined supposed expected feared hoped say says claim claims argue argues
    suggest suggests insist insists write writes maintain maintains conclude concludes swear swears said claimed
    argued suggested insisted told wrote maintained concluded swore reported stated us me you him her them people
    everyone everybody thinking believing assuming saying claiming pretend lie lies lied it pray prays prayed
    dream dreams dreamed dreamt time rather sooner prefer picture supposing moment second minute sake may if grant
    theory paper officially nominally supposedly allegedly purportedly ostensibly reportedly apparently perhaps
    maybe possibly conceivably presumably theoretically hypothetically seemingly principle imagination fantasy
    world gossip rumor rumors rumour rumours legend myth superstition hearsay folklore almost nearly virtually
    because""".split()
)
"""The last word of every frame."""
