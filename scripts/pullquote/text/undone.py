"""Verbs without a subject of their own before which something says that it was not done, or not so.

The quotation begins with an infinitive (*they scrapped the plan to | widen the road*), a gerund (*a long way from |
having clean water*) or a participle (*we could have | sold the house*). A subject that denies its verb belongs to
`negative_subjects`, what stands before a whole clause to `frames`.
"""

from __future__ import annotations

from .clauses import Tokens, is_finite
from .frames import is_undone
from .lexicon import CONNECTIVES, DETERMINERS, IRREGULAR, PRONOUNS
from .patterns import any_of, one_of, regex

_DROPPING = one_of(
    """scrap cancel abandon drop shelv axed? ditch halt suspend withdr[ae]w reject block veto defeat bin kill
    oppos den[iy] refus renege[ds]?_on voted?_(?:down|against) gave_up give_up given_up turn(?:ed)?_down
    threw_out throw_out shot_down shoot_down back(?:ed)?_(?:away_from|out_of|down_from) against lost lack
    forfeit"""
)
_DROP = rf"{_DROPPING}\w*"
_PLAN = one_of(
    """plans? proposals? ideas? bids? efforts? attempts? demands? moves? schemes? projects? promises?
    pledges? threats? calls? requests? offers? motions? bills? measures? amendments? hopes? permission
    rights? chance opportunity vows? will courage power authority"""
)
_UNABLE = one_of(
    r"""hesitant loath loathe powerless forbidden banned barred unlikely unfit ineligible unprepared ill-equipped
    disinclined afraid scared terrified ashamed impossible illegal unlawful unsafe unnecessary pointless
    useless wrong foolish naive mad crazy unwise premature rash reckless irresponsible cruel shameful
    insane silly absurd folly nonsense madness suicide an_error
    a_(?:\w+_)?(?:mistake|crime|sin|waste|lie|betrayal) too_(?:late|early|soon) out_of_the_question
    unthinkable inconceivable taboo unreasonable"""
)
_FORBID = one_of(
    "forbid forbids forbade forbidden ban bans banned bar bars barred prohibit prohibits prohibited"
)
_INFINITIVE = regex(
    any_of(
        rf"\b{_DROP}(?: [\w']+){{0,3}} {_PLAN} (?:to|of|for)$|\b{_FORBID}(?: \w+){{0,3}} to$",
        r"\b(?:have|has|had|is|are|was|were|remains?|i've|we've|they've|he's|she's|it's) yet to$",
        rf"\b{_UNABLE}(?: for(?: \w+){{1,3}})? to$|\b(?:was|were) (?:\w+ )?supposed to$",
        (
            r"\bthe (?:very )?last thing(?: [\w']+){0,4} (?:want|wants|need|needs|would|"
            r"should|expect|mind|minds|i'd|we'd|they'd|he'd|she'd)(?: [\w']+){0,4}$"
        ),
        (
            r"\bthe (?:very )?last (?:man|person|woman|one|people|place|party|country)(?: \w+)? "
            r"(?:who|to|i|we|you|that)(?:'d| would| could| should| expect)(?: \w+){0,2}$"
        ),
        r"\b(?:rather|sooner|prefer\w*)\b(?: [\w']+){1,10} than(?: to)?$|\bnot to$",
        r"\b(?:lack|lacks|lacked|lacking)(?: [\w']+){1,4} to$",
        (
            r"\b(?:pretend(?:s|ed)?|claim(?:s|ed)?|purport(?:s|ed)?|profess(?:es|ed)?|appear(?:s|ed)?|seem(?:s|ed)?|"
            r"alleged|rumou?red|reputed|presumed|assumed|supposed|likely|liable|apt|tempted|"
            r"(?:is|are|was|were|been|be|'re|'s) (?:said|believed|thought|reported|claimed|understood)) to$"
        ),
        (
            r"\b(?:i|we|he|she|they|you|who) (?:was|were|had) (?:\w+ )?(?:going|about|hoping|planning|meaning|"
            r"intending|"
            r"hoped|planned|meant|intended|wanted|threatened|due|set) to$"
        ),
        (
            r"\b(?:i|we|he|she|they|you) (?:meant|intended|hoped|threatened) to$|"
            r"\b(?:under|have|has|had) no (?:\w+ )?(?:duty|obligation|right|wish|desire|intention|reason|cause|plans?|"
            r"need|power|authority|business|hurry|position|mood|mandate)(?: \w+)? to$"
        ),
        r"\b(?:plan|idea|intention|aim|hope|promise|dream|goal|theory|ambition|agreement) (?:was|had been|were) to$",
        (
            r"\bit(?:'s| is| was|'d be| would be| would have been)(?: \w+)? one thing to$"
            r"|\bone thing to [\w' ]+ and (?:quite )?another to$"
        ),
        r"\bresist\w*(?: \w+){0,3} (?:temptation|urge|pressure|calls|demands|attempts|efforts) to$",
        r"\b(?:hesitate[sd]?|hesitant|decline[sd]?|neglect(?:s|ed)?|forgot|forgets?|omit(?:s|ted)?) to$",
        (
            r"\bwhat (?:[\w']+ )*?(?:refuse[sd]?|not|never|[\w]+n't|cannot|"
            r"fail(?:s|ed)?|forgot)(?: [\w']+){0,6} (?:is|was)(?: to)?$"
        ),
    )
)
"""Before an infinitive."""
_KEEP_FROM = one_of(
    "prohibit prevent stop keep kept bar ban block deter discourag dissuad exclud refrain abstain restrain"
)
_GERUND = regex(
    any_of(
        rf"\b{_DROP}(?: [\w']+){{0,3}} {_PLAN} (?:of|for)$|\b{_KEEP_FROM}\w*(?: [\w']+){{0,4}} from$",
        r"\b(?:a far cry|a long way|miles|light years|years|nowhere near) (?:away )?(?:from)?$",
        r"\b(?:gave|give|given|giving) up(?: on)?$",
        r"\b(?:quit|quits|ceased?|avoid|avoids|avoided|stopped|ended|nowhere near|no chance of|no way of)$",
        (
            r"\b(?:talked|argued|scared|reasoned|frightened|bullied|put) (?:\w+ )?(?:out of|off)$|"
            r"\b(?:bad|terrible|hopeless|useless|poor|awful|lousy|rubbish|dreadful|worst) at$|"
            r"\b(?:verge|brink|edge|inch|whisker) of$|\b(?:draw|draws|drew|drawn) the line at$|"
            r"\btoy\w* with the (?:idea|thought|notion) of$|"
            r"\b(?:came|come|coming|comes|this|that|so|very|\w+ly) close to$|\bthe (?:wisdom|legality|possibility) of$"
        ),
        r"\b(?:accus\w+|suspected|acquitted|cleared|incapable|innocent)(?: [\w']+){0,4} of$",
    )
)
_FAILING = regex(r"\b(?:failure|refusal|inability|unwillingness|reluctance) (?:of|by|on the part of)$")
"""Before whoever did not do what an infinitive tells: `the failure of | the court to allow`."""
_PERFECT = regex(
    any_of(
        (
            r"(?:'d|\b(?:would|could|should|might|may|ought to))"
            r"(?: (?:\w+ly|also|never|all|even|well|just|still|easily))* have"
        ),
        r"\b(?:would|could|should|might)'ve",
    )
    + r"(?: (?:\w+ly|also|all|even|never|long))*$"
)
_NEAR = regex(
    r"\b"
    + any_of(
        r"too [\w']+ (?:\w+ ){0,3}?to be|nowhere near|not even close to|far from|anything but|less than",
        "hardly|a far cry from|a long way from|miles (?:away )?from|stop(?:s|ped)? short of",
        "no (?:match|substitute|excuse) for|(?:sorry|poor|pathetic|lousy|miserable) (?:excuse|substitute) for",
        (
            "(?:opposite|reverse|antithesis|negation|absence|parody|travesty|caricature|mockery|imitation|semblance|"
            "pretence|facade|façade|veneer|simulacrum|illusion) of"
        ),
        (
            r"(?:no|not|never|nobody|nothing|without|hardly|scant|little|\w+n't)(?: [\w']+){0,3} (?:evidence|"
            r"suggestion|signs?|hint|trace|indication|proof|question|recollection|memory|record|history|picture) of"
        ),
        (
            r"(?:not|never|\w+n't) (?:\w+ )?(?:recogni[sz]e|buy|accept|believe|share|swallow|"
            r"subscribe to)(?: [\w']+){0,3} (?:of|about)"
        ),
        (
            r"(?:not|never|nobody|nothing|no \w+|\w+n't)(?: [\w']+){0,6} (?:read|seen|taken|interpreted|"
            r"construed|treated|"
            r"regarded|understood|viewed) as|neither (?:[\w']+ ){1,6}(?:or|nor)"
        ),
        "(?:sceptical|skeptical|doubtful|dubious|cynical|unconvinced|unsure|uncertain|devoid|bereft) (?:of|about|by)",
        "(?:myths?|lies?|nonsense|fairy tales?|legends?|fictions?|fantas(?:y|ies)|illusions?) (?:about|of|surrounding)",
        r"not (?:at all|in the least|remotely|in any way|in the slightest|by any means)|in no way|no longer|isn't half",
        r"(?:n't|not|never) what (?:i|we|you|one|anyone|anybody)(?:'d| would| could)? call",
        "the (?:very )?last (?:thing|person|man|woman|place)(?:(?: [\\w']+){1,6} (?:is|was|be))?",
        "lack(?:s|ed|ing)?|(?:opposed|averse|hostile|allergic|immune|resistant) to",
        "(?:all|everyone|everybody|everything|everywhere) (?:but|except(?: for)?)",
        "(?:'s|'m|'re|is|are|am|was|were) (?:no more|less|no less|hardly|barely)",
        "(?:bans?|limits?|restrictions?|caps?|moratorium|embargo|curbs?|clampdown|crackdown|prohibition|freeze) on",
        "(?:opposition|objections?|resistance|aversion|hostility|an? (?:\\w+ )?(?:end|halt|stop)) to|(?:case|vote|"
        "votes|voted|argument|protests?|safeguards?|guarantees?|insurance|defence|decided|advised) against",
    )
    + "$"
)
_SURE_TO = frozenset("mention say speak put".split())
_NO_VERB = DETERMINERS | CONNECTIVES | PRONOUNS
_ENDS = frozenset(
    """to that of for from want wants need needs would should expect mind minds i'd we'd they'd he'd she'd is was be as
    or nor at off about by against half call longer least remotely way slightest means lack lacks lacked lacking
    except more who on could than near up quit quits cease ceased avoid avoids avoided stopped ended have all even
    long also never away but less thing person man woman place hardly""".split()
)


def may_undo(lead: str) -> bool:
    """Whether the words before a quotation end like one of the patterns. Cheap, and never wrongly no."""
    last = lead[-20:].split()[-1:] or [""]
    low = last[0].lower()
    return low in _ENDS or low.endswith(("ly", "'ve", "’ve"))


def undoing(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words before a quotation begins what says that its verb was not done."""
    first = after[0] if after else ""
    low = first.lower()
    if not first[:1].isalpha():
        return None
    told = None if low in DETERMINERS and text.endswith("less than") else _NEAR.search(text)
    if told is None and (low.endswith("ed") or low in IRREGULAR):
        told = _PERFECT.search(text)
    if told is None and "to" in after[1:] and not any(map(is_finite, after[: after.index("to")])):
        told = _FAILING.search(text)
    if told is None and low.endswith("ing") and len(low) > 4:
        told = _GERUND.search(text)
    if told is None and first.islower() and low not in _NO_VERB:
        told = _INFINITIVE.search(text)
        if told and told[0] == "not to" and low in _SURE_TO:
            return None
    return None if told is None or is_undone(text[: told.start()]) else told.start()
