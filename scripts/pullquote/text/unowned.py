"""Clauses that a speaker mentions without making them his own: *it would suit me to say that | the tests were
rigged*.

An infinitive of saying or thinking asserts its clause only under words like *I want to say* or *it is fair to
say*. The same goes for what is introduced by *according to*, *on a good day* and their like, and for *that* at
the head of a sentence."""

from __future__ import annotations

import re

from .clauses import Tokens, asserts
from .frames import begins_phrase

_TO_SAY = re.compile(
    r"\bto (?:stand|sit|come|go)(?: \w+){0,3} and say(?: that)?$|"
    r"\b(?:to|of|for) (?:say|saying|claim|claiming|suggest|suggesting|think|thinking|believe|believing|"
    r"assume|assuming|"
    r"write|imagine|imply|argue|conclude|pretend|insist)(?: that)?$"
)
_OWN = re.compile(
    r"\b(?:want|wanted|like|have|need|happy|glad|proud|pleased|sorry|fair|safe|right|reasonable|correct|"
    r"honest|accurate|"
    r"going|here|on|continue|continued|confident|able|begin|began|beginning|starting|begun|start|started|come|came|comes|"
    r"delighted|enough|"
    r"grateful|way|reason|reasons|other than|dare|important|authori[sz]ed|relieved|ready|free|got|"
    r"entitled|tend|inclined|"
    r"prepared|allow me|permit me|nice|good|great|thrilled|excited|used|liberty|true|right|sad|afraid|regret)"
    r"(?: for me)? (?:to|of|for) \w+(?: that)?$|\b(?:i|we) (?:[\w']+ ){0,2}(?:to|of|for) \w+(?: that)?$"
)
_ERROR = re.compile(r"\b(?:mistake|error|habit|trap|illusion|danger|risk|folly|sin|crime) of \w+(?: that)?$")
_MYSELF = re.compile(
    r"\b(?:told|convinced|persuaded|telling|convincing|persuading|kidded|fooled) (?:myself|ourselves|"
    r"themselves|himself|herself)"
    r"(?: that)?$|\b(?:when (?:i|we) (?:was|were)|as a (?:child|boy|girl|student)|for years|in those days|"
    r"back then|at the time|"
    r"once)(?: [\w']+){0,3} ,? ?(?:i|we) (?:thought|believed|assumed|imagined|supposed)(?: that)?$"
)
_LEAD = re.compile(
    r"^(?:(?:and|but|so|well|now) ,? ?)?(?:according to (?!(?:the |our |my )?(?:law|laws|rules?|figures?|"
    r"numbers?|data|records?|"
    r"study|contract|constitution|report|statistics|survey|tests?)\b)[\w' -]+|the way [\w' -]+ (?:tells?|"
    r"told|puts?|sees?) it|"
    r"to hear [\w' -]+ (?:tell|talk) ?(?:it)?|in (?:the|one|his|her|their|another|"
    r"some) (?:\w+ )?(?:version|telling|account|"
    r"story|life|universe|scenario)(?: [\w']+){0,3}|as far as [\w' -]+ (?:is|are) concerned|for all (?:i|"
    r"we) know|on a (?:good|bad|"
    r"clear|quiet|perfect) (?:day|night|year)|at a (?:push|pinch|stretch)|short of [\w' -]+|in (?:my|"
    r"your) book|if (?:you|we) "
    r"(?:listen to|believe) [\w' -]+)(?: ,)?$"
)
_WORD = re.compile(r"\b(?:word|rumou?r|gossip|talk|story|line)(?: [\w']+){0,4} is$")
_NO_PROSPECT = re.compile(
    r"\b(?:no|never any|never a|n't any|n't a|little|zero) (?:\w+ )?(?:prospect|question|chance|hope|sign|"
    r"danger|possibility|"
    r"intention|thought|likelihood|talk) of$"
)
_ENDS = frozenset(
    """that say saying claim claiming suggest suggesting think thinking believe believing assume assuming write
    imagine imply argue conclude pretend insist myself ourselves themselves himself herself thought believed
    assumed imagined supposed is of it concerned know day night year push pinch stretch book life universe
    scenario version account""".split()
)


def may_be_unowned(lead: str) -> bool:
    """Whether the words before a quotation end like one of the patterns. Cheap, and never wrongly no."""
    words = lead[-40:].lower().split()
    return words[-1:] != [] and (words[-1].endswith(",") or words[-1] in _ENDS)


def unowned(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words of a speech before a quotation begins what keeps its clause at a distance."""
    if not after[0][:1].isalnum():
        return None
    found = _NO_PROSPECT.search(text)
    if found is None and (text.endswith(" that") or begins_phrase(after)):
        found = (
            _ERROR.search(text) or _MYSELF.search(text) or (_WORD.search(text) if asserts(after) else None)
        )
        if found is None and not _OWN.search(text):
            found = _TO_SAY.search(text)
    if found is None and begins_phrase(after):
        found = _LEAD.search(text) or (re.fullmatch("that", text) if asserts(after) else None)
    return None if found is None else found.start()
