"""Verbs without a subject of their own before which something says that it was not done, or not so.

The quotation begins with an infinitive (*they scrapped the plan to | widen the road*), a gerund (*a long way from |
having clean water*) or a participle (*we could have | sold the house*).
"""

from __future__ import annotations

import re

from .clauses import Tokens
from .frames import IRREGULAR, is_undone
from .lexicon import CONNECTIVES, DETERMINERS, PRONOUNS

_DROP = (
    r"(?:scrap|cancel|abandon|drop|shelv|axed?|ditch|halt|suspend|withdr[ae]w|reject|block|veto|defeat|bin|"
    r"kill|oppos|"
    r"den[iy]|refus|renege[ds]? on|voted? (?:down|against)|gave up|give up|given up|turn(?:ed)? down|"
    r"threw out|throw out|"
    r"shot down|shoot down|back(?:ed)? (?:away from|out of|down from)|against|lost|lack|forfeit)\w*"
)
_PLAN = (
    r"(?:plans?|proposals?|ideas?|bids?|efforts?|attempts?|demands?|moves?|schemes?|projects?|promises?|"
    r"pledges?|threats?|"
    r"calls?|requests?|offers?|motions?|bills?|measures?|amendments?|hopes?|permission|rights?|chance|"
    r"opportunity|vows?|"
    r"will|courage|power|authority)"
)
_UNABLE = (
    r"(?:hesitant|loath|powerless|forbidden|banned|barred|unlikely|unfit|ineligible|unprepared|ill-equipped|"
    r"disinclined|"
    r"afraid|scared|terrified|ashamed|impossible|illegal|unlawful|unsafe|unnecessary|pointless|useless|"
    r"wrong|foolish|naive|"
    r"mad|crazy|unwise|premature|rash|reckless|irresponsible|cruel|shameful|insane|silly|absurd|folly|"
    r"nonsense|madness|"
    r"suicide|an error|a (?:\w+ )?(?:mistake|crime|sin|waste|lie|betrayal)|too (?:late|early|soon)|"
    r"out of the question|"
    r"unthinkable|inconceivable|taboo|unreasonable)"
)
_INFINITIVE = re.compile(
    "|".join(
        (
            rf"\b{_DROP}(?: [\w']+){{0,3}} {_PLAN} (?:to|of|for)$",
            r"\b(?:forbid|forbids|forbade|forbidden|ban|bans|banned|bar|bars|barred|prohibit|prohibits|"
            r"prohibited)"
            r"(?: \w+){0,3} to$",
            r"\b(?:have|has|had|is|are|was|were|remains?|i've|we've|they've|he's|she's|it's) yet to$",
            rf"\b{_UNABLE}(?: for(?: \w+){{1,3}})? to$",
            r"\b(?:was|were) (?:\w+ )?supposed to$",
            r"\bthe (?:very )?last thing(?: [\w']+){0,4} (?:want|wants|need|needs|would|should|expect|mind|"
            r"minds|i'd|we'd|"
            r"they'd|he'd|she'd)(?: [\w']+){0,4}$",
            r"\bthe (?:very )?last (?:man|person|woman|one|people|place|party|country)(?: \w+)? (?:who|to|i|"
            r"we|you|that)"
            r"(?:'d| would| could| should| expect)(?: \w+){0,2}$",
            r"\b(?:rather|sooner|prefer\w*)\b(?: [\w']+){1,10} than(?: to)?$",
            r"\bnot to$",
            r"\b(?:lack|lacks|lacked|lacking)(?: [\w']+){1,4} to$",
            r"\b(?:hesitate[sd]?|hesitant|decline[sd]?|neglect(?:s|ed)?|forgot|forgets?|omit(?:s|ted)?) to$",
            r"\bwhat (?:[\w']+ )*?(?:refuse[sd]?|not|never|[\w]+n't|cannot|fail(?:s|ed)?|"
            r"forgot)(?: [\w']+){0,6} (?:is|was)(?: to)?$",
        )
    )
)
"""Before an infinitive."""
_GERUND = re.compile(
    "|".join(
        (
            rf"\b{_DROP}(?: [\w']+){{0,3}} {_PLAN} (?:of|for)$",
            r"\b(?:prohibit|prevent|stop|keep|kept|bar|ban|block|deter|discourag|dissuad|exclud|refrain|"
            r"abstain|"
            r"restrain)\w*(?: [\w']+){0,4} from$",
            r"\b(?:a far cry|a long way|miles|light years|years|nowhere near) (?:away )?(?:from)?$",
            r"\b(?:gave|give|given|giving) up(?: on)?$",
            r"\b(?:quit|quits|ceased?|avoid|avoids|avoided|stopped|ended|nowhere near|no chance of|no way of)$",
            r"\b(?:accus\w+|suspected|acquitted|cleared|incapable|innocent)(?: [\w']+){0,4} of$",
        )
    )
)
_PERFECT = re.compile(
    r"(?:(?:'d|\b(?:would|could|should|might|may|ought to))(?: (?:\w+ly|also|never|all|even|well|just|still|"
    r"easily))*"
    r" have|\b(?:would|could|should|might)'ve)(?: (?:\w+ly|also|all|even|never|long))*$"
)
_NEAR = re.compile(
    r"\b(?:too [\w']+ (?:\w+ ){0,3}?to be|nowhere near|not even close to|far from|anything but|less than|"
    r"hardly|a far cry from|a long way from|"
    r"miles (?:away )?from|stop(?:s|ped)? short of|no (?:match|substitute|excuse) for|"
    r"the (?:very )?last (?:thing|person|man|woman|place))$"
)
_SURE_TO = frozenset("mention say speak put".split())
_NO_VERB = DETERMINERS | CONNECTIVES | PRONOUNS
_ENDS = frozenset(
    """to that of for from want wants need needs would should expect mind minds i'd we'd they'd he'd she'd is was be
    who could than near up quit quits cease ceased avoid avoids avoided stopped ended have all even long also
    never on away but less be is was thing person man woman place hardly""".split()
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
    if told is None and low.endswith("ing") and len(low) > 4:
        told = _GERUND.search(text)
    if told is None and first.islower() and low not in _NO_VERB:
        told = _INFINITIVE.search(text)
        if told and told[0] == "not to" and low in _SURE_TO:
            return None
    return None if told is None or is_undone(text[: told.start()]) else told.start()
