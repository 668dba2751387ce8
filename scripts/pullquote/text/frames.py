"""Frames before a clause that do not say that it is so: *I once believed that*, *rumour has it that*, *let "
"us hope*.

Each pattern is looked for at the end of the words before a quotation, in lower case, with one space between
tokens. The lists are closed classes of English, or verbs and nouns of one meaning."""

from __future__ import annotations

import re

from .clauses import Tokens, asserts, begins_clause, is_auxiliary, is_finite
from .lexicon import CLAUSE_SUBJECTS, CONNECTIVES, DETERMINERS, NUMBER_WORDS, is_negation

_THINK = r"(?:think|believe|assume|imagine|suppose|expect|fear|hope)"
_THOUGHT = r"(?:thought|believed|assumed|imagined|supposed|expected|feared|hoped)"
_CLAIM = r"(?:say|claim|argue|suggest|insist|tell (?:us|me|you|people)|write|maintain|conclude|swear)"
_CLAIMED = (
    r"(?:said|claimed|argued|suggested|insisted|told (?:\w+ ){1,3}?|wrote|maintained|concluded|swore|stated)"
)
_ANY = rf"(?:{_THINK}s?|{_THOUGHT}|{_CLAIM}s?|{_CLAIMED})"
_WHOM = r"(?:us|me|you|him|her|them|people|everyone|everybody|(?:the|our|my|their|most) \w+)"
_ADVERBS = (
    r"(?: (?:\w+ly|often|sometimes|still|now|also|once|even|ever|always|then|just|long|much|so|quite|very|"
    r"all))*"
)
_HELD = (
    r"(?:ideas?|notions?|claims?|suggestions?|arguments?|theory|theories|views?|story|stories|statements?|"
    r"assertions?|"
    r"allegations?|accusations?|charges?|beliefs?|premise|narrative|myths?|perceptions?|positions?|thesis|"
    r"hypothesis|"
    r"contention|reports?|rumou?rs?|proposals?|assumptions?|logic|excuses?|conclusions?|testimony|"
    r"propositions?|demands?)"
)
_TOLD = re.compile(
    "|".join(
        (
            r"\bit(?:'s| is| was| has been| had been| would be| seems| appears| sounds| remains| is being)"
            + _ADVERBS
            + r" (?:inconceivable|unthinkable|unimaginable|doubtful|questionable|improbable|implausible|"
            r"unlikely|debatable|"
            r"unproven|untrue|false|a fantasy|pure \w+|nonsense|rumou?red|alleged|claimed|suggested|said|"
            r"whispered|"
            r"thought|believed|assumed|hoped|feared|supposed|imagined)",
            r"\b(?:sceptical|skeptical|unconvinced|unsure|uncertain|dubious|doubtful)(?: (?:of|"
            r"about) (?:\w+ ){0,3}" + _HELD + ")?",
            r"\b(?:lack|lacks|lacked|lacking|absence|shortage|dearth)(?: of)?(?: \w+){0,2} (?:evidence|"
            r"proof|signs?|"
            r"indications?|confirmation)",
            r"\b(?:scant|little|scarce|slim|flimsy|weak|thin|insufficient|circumstantial|questionable|"
            r"dubious|false|fake) "
            r"(?:evidence|proof|hope|chance|sign|reason)",
            r"\b(?:little|nothing|scant|hardly anything)(?: \w+){0,3} to (?:suggest|show|prove|indicate|say|"
            r"confirm|believe)",
            r"\b(?:nothing|nobody|no one|little|hardly anything|no \w+) (?:\w+ )?(?:supports?|supported|"
            r"backs?|confirms?|"
            r"proves?|bears out)(?: up)?(?: \w+){0,2} " + _HELD,
            r"\b(?:denials?|rumou?rs?|gossip|tales?|legends?|fables?|inventions?|hoax|fiction|delusions?|"
            r"illusions?|"
            r"pretence|pretense|canard|smears?|slander|libel|superstition|misunderstanding|prejudice|"
            r"stereotype|myth|"
            r"prophecy|predictions?|conspiracy theory|insinuations?|(?:false|wrong|mistaken|common|popular|"
            r"widespread|"
            r"widely held|naive) (?:belief|hope|impression|view|assumption|idea|claim|perception))",
            r"\bthere(?:'s| is| was| has been| are| were)(?: \w+){0,3} (?:belief|assumption|perception|"
            r"theory|rumou?r|myth)s?",
            r"\b(?:they|you|people|many|some|readers|visitors|outsiders|was|were|be) (?:\w+ ){0,3}impression",
            r"\b(?:reject|dismiss|disput|den[iy]|refut|rebut|contest|challeng|question|ridicul|debunk|"
            r"disprov|discredit|"
            r"retract|withdr[ae]w|recant|abandon|drop|denounc|resent|scorn|mock|laugh\w* at|scoff\w* at|"
            r"deride|counter|"
            r"quash|overturn|threw out|throw out|shot down)\w*(?: \w+){0,3} " + _HELD,
            r"(?:n't|\bnot|\bnever|\bcannot|\bno longer) (?:\w+ )?(?:buy|swallow|accept|share|believe|"
            r"subscribe to|agree with"
            r"|go along with|hold with|support)(?: \w+){0,3} " + _HELD,
            r"\b(?:contrary to|despite|notwithstanding|in spite of|against)(?: [\w,]+){0,6} " + _HELD,
            r"\bcontrary to what (?:[\w']+ ){1,6},",
            r"\b(?:hope|hopes|wish|wishes|dream|dreams|prayer|prayers|ambition|"
            r"aspiration)(?: \w+){0,3}(?: is| was|"
            r" has been| had been| remains|'s)(?: still| always| simply| only)?",
            r"\b(?<!in )(?:demand|demands|demanded|order|ordered|ask|asks|request|requested|urge|urged|beg|"
            r"begged|"
            r"require|requires|required|plead|pleaded|command|commanded|decreed)(?: \w+){0,2}",
            r"\bwhat (?:[\w']+ )*?(?:not|never|\w+n't|cannot|nobody|no one)(?: [\w']+){0,6} (?:is|was)",
            r"(?:n't|\bnot|\bnever|\bnobody|\bno one|\bnothing|\bno) (?:[\w']+ ){0,6}(?:statement|promise|"
            r"sign|proof|threat|message|"
            r"signal|admission|acceptance|recognition|confirmation|concession|declaration|verdict|argument|"
            r"view|story|case)",
            r"\bbeen (?:promised|assured|led to believe)",
            r"\b(?:would|god grant|heaven grant|please god)",
        )
    ).join(("(?:", ") that$"))
)
"""Frames that need their *that*."""
_BARE = re.compile(
    "|".join(
        (
            rf"\b(?:no longer|wrongly|mistakenly|naively|foolishly|falsely|erroneously|incorrectly) {_ANY}",
            rf"\bused to {_THINK}|\b(?:i|we) used to (?:{_CLAIM}|tell \w+)",
            rf"\b(?:once|initially|originally|at first|had)(?: always| once| really| all| even|"
            rf" \w+ly)? {_THOUGHT}",
            r"\b(?:i|we) once (?:said|wrote|claimed|argued)",
            r"\b(?:led|made|given|tricked|fooled|duped|conned|brainwashed|deceived|misled|lulled|seduced|"
            r"manipulated|"
            rf"scared|encouraged|meant|supposed|taught)(?: {_WHOM})? (?:to (?:believe|think|assume|imagine)|"
            r"into (?:thinking|believing|assuming))",
            rf"\b(?:make|makes|made|making|let|lets|have) {_WHOM} (?:think|believe)",
            r"\b(?:you|one|people|anyone|anybody|some|outsiders|visitors|a \w+)(?:'d| would| might| may|"
            r" could)(?: well|"
            r" easily| be (?:forgiven|excused) for| be (?:tempted|inclined) to| almost| even| be \w+ to)*"
            rf" (?:{_THINK}|{_CLAIM}|thinking|believing|assuming|saying)",
            r"\b(?:forgiven|excused|pardoned) for (?:thinking|believing|assuming|saying)",
            r"\b(?:tempting|easy|convenient|comforting|fashionable|customary|tempted|inclined|"
            r"comfortable)(?: for \w+)? to "
            rf"(?:{_THINK}|{_CLAIM}|pretend)",
            rf"\blie[sd]?(?: (?:to|about)(?: \w+){{1,3}}?)?(?: (?:when|by) (?:\w+ )?(?:saying|claiming|"
            rf"telling \w+|{_CLAIMED}))?",
            r"\blying when (?:\w+ )?" + _CLAIMED,
            r"\b(?:anyone|anybody|those|people|critics|everyone|everybody|men|women|fools|folks?|somebody|"
            r"someone)(?: \w+)?"
            rf" who {_ANY}",
            r"\b(?:rumou?r|gossip|legend|folklore|superstition|hearsay) (?:has|had) it",
            r"\b(?:let us|let's|can only|must|i|we|they|he|she|people|everyone|still|do|always|\w+ly) "
            r"(?:hopes?|hoped|prays?|prayed|dreams?|dreamed|dreamt)",
            r"\b(?:want|wants|wanted|choose|chose|prefer|preferred|wish|need|needs|tried|try|love|like) to "
            r"(?:believe|think|imagine)",
            r"\bit(?:'s| is| was)(?: high| about)? time",
            r"(?:'d|\bwould) (?:rather|sooner|prefer)(?: it)?",
            r"(?:^|[;:—] |\b(?:and|but|so|now|well|just|please),? )(?:imagine|suppose|supposing|picture|"
            r"let(?:'s| us)"
            r" (?:say|assume|suppose|imagine|pretend)|for argument's sake)(?: for \w+ (?:moment|second|"
            r"minute))?(?: ,)?",
        )
    ).join(("(?:", ")(?: that)?$"))
)
"""Frames that may do without *that* before a clause."""
_SUBJECTIVE = re.compile(
    r"\bnot (?:just |simply |only )?because$|(?:^|\b(?:what|let's) )(?:say|may|if)$|^god grant$|\bwhat if$"
)
_UNSURE = re.compile(
    r"(?:^|[;:—] |\b(?:and|but|that|because|so|or|yet) )(?:in theory|on paper|officially|nominally|"
    r"supposedly|allegedly|"
    r"purportedly|ostensibly|reportedly|apparently|perhaps|maybe|possibly|conceivably|presumably|theoretically|"
    r"hypothetically|seemingly|in principle|in (?:my|your|his|their) (?:dreams|imagination|fantasy)|"
    r"in an? (?:perfect|ideal|different|better|just|fairer|normal|sane) world|"
    r"according to (?:the )?(?:gossip|rumou?rs?|"
    r"legend|myth|superstition|hearsay|folklore))(?: ,)?$"
)
_HEDGED = re.compile(
    r"\b(?:allegedly|supposedly|purportedly|reportedly|apparently|ostensibly|perhaps|possibly|almost|nearly|"
    r"virtually)$"
)
_ENDS = frozenset(
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


def may_frame(lead: str) -> bool:
    """Whether the words before a quotation end like a frame. Cheap, and never wrongly no."""
    words = lead[-40:].split()
    last = words[-1] if words else ""
    return (last if last != "," else words[-2] if len(words) > 1 else "").rstrip(",").lower() in _ENDS


def framing(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words before a quotation a frame begins that holds its clause at arm's length."""
    if not after or not after[0][:1].isalnum():
        return None
    if text.endswith(" ,") and not asserts(after):
        return None
    told = None if _starts_with_verb(after) else _TOLD.search(text)
    if told is None and begins_phrase(after) and after[0].lower() not in CONNECTIVES:
        told = _BARE.search(text) or _UNSURE.search(text) or _SUBJECTIVE.search(text)
    if told is None and text.endswith(" that"):
        told = _BARE.search(text) or (_subjunctive(text) if is_subjunctive(after) else None)
    if told is None and is_predicate(after):
        told = _HEDGED.search(text)
    if told is None or is_undone(text[: told.start()]):
        return None
    return told.start()


def _subjunctive(text: str) -> re.Match[str] | None:
    return re.search(r"\b[\w']+ that$", text)


def _starts_with_verb(after: Tokens) -> bool:
    """`a message that | comes from the heart`: the words before are no frame but the subject."""
    first, second = after[0].lower(), after[1].lower() if len(after) > 1 else ""
    agrees = first.endswith("s") and first[:1].islower() and second in DETERMINERS | CONNECTIVES
    return is_finite(first) or (agrees and first not in DETERMINERS and after[0].islower())


def begins_phrase(after: Tokens) -> bool:
    """Whether tokens begin like the subject of a clause."""
    first = after[0].lower().split("'")[0]
    known = first in DETERMINERS or first in CLAUSE_SUBJECTS or first in NUMBER_WORDS
    return known or after[0][:1].isupper() or begins_clause(after)


def is_predicate(after: Tokens) -> bool:
    """Whether the first token looks like a verb in the past, or says *all* or *none*."""
    low = after[0].lower()
    ends = low.endswith("ed") and len(low) > 4
    return (
        ends
        or is_auxiliary(low)
        or low in IRREGULAR
        or low in ("all", "every", "everyone", "nobody", "everything")
    )


def is_subjunctive(after: Tokens) -> bool:
    """`the men be freed`: a wish or an order, not a statement."""
    for at, token in enumerate(after[:7]):
        if is_auxiliary(token) or not token[:1].isalnum():
            return (
                at > 0
                and token == "be"
                and not is_auxiliary(after[at - 1])
                and after[at - 1] not in ("to", "not", "gonna")
                and not any("'" in word for word in after[:at])
            )
    return False


def is_undone(lead: str) -> bool:
    """Whether a negation just before a frame undoes it."""
    return any(map(is_negation, lead.split()[-2:]))


IRREGULAR = frozenset(
    """been had done gone come seen known given taken made said told found left lost won sold bought built held kept
    led met paid put set cut shut hit let read sent spent stood sat slept spoken stolen struck swum taught thought
    thrown understood woken worn written begun bitten blown broken brought burnt caught chosen drawn driven drunk
    eaten fallen fed felt fought flown forgotten frozen grown heard hidden hurt laid lain lent lit meant proved
    proven ridden risen run rung shaken shot shown sung sunk swept torn dealt dug bound bent cast cost quit rid
    split spread became become began took gave went saw knew came ran fell rose wrote drove spoke broke chose
    stole wore threw drew grew flew""".split()
)
"""Past tenses and participles that no ending shows."""
