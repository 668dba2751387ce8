"""Clauses that a speaker mentions without making them his own: *it would suit me to say that | the tests were rigged*.

An infinitive of saying or thinking asserts its clause only under words like *I want to say* or *it is fair to say*.
The same goes for what is introduced by *according to*, *on a good day* and their like, and for *that* at the head of a
sentence. What stands before a clause wherever it is written, also outside speech, belongs to `frames`.
"""

from __future__ import annotations

import re

from .clauses import Tokens, asserts, begins_phrase
from .patterns import any_of, one_of

_SAY = one_of(
    """say saying claim claiming suggest suggesting think thinking believe believing assume assuming write
    imagine imply argue conclude pretend insist"""
)
_TO_SAY = re.compile(
    rf"\bto (?:stand|sit|come|go)(?: \w+){{0,3}} and say(?: that)?$|\b(?:to|of|for) {_SAY}(?: that)?$"
)
_WILLING = one_of(
    """want wanted like have need happy glad proud pleased sorry fair safe right reasonable correct honest
    accurate going here on continue continued confident able begin began beginning starting begun start
    started come came comes delighted enough grateful way reason reasons other_than dare important
    authori[sz]ed relieved ready free got entitled tend inclined prepared allow_me permit_me nice good
    great thrilled excited used liberty true right sad afraid regret"""
)
_OWN = re.compile(
    any_of(
        rf"\b{_WILLING}(?: for me)? (?:to|of|for) \w+(?: that)?$",
        r"\b(?:i|we) (?:[\w']+ ){0,2}(?:to|of|for) \w+(?: that)?$",
    )
)
_ERROR = re.compile(r"\b(?:mistake|error|habit|trap|illusion|danger|risk|folly|sin|crime) of \w+(?: that)?$")
_MYSELF = re.compile(
    any_of(
        (
            r"\b(?:told|convinced|persuaded|telling|convincing|persuading|kidded|fooled) "
            "(?:myself|ourselves|themselves|himself|herself)(?: that)?$"
        ),
        (
            r"\b(?:when (?:i|we) (?:was|were)|as a (?:child|boy|girl|student)|"
            r"for years|in those days|back then|at the time|once)(?: [\w']+){0,3} ,? ?"
            "(?:i|we) (?:thought|believed|assumed|imagined|supposed)(?: that)?$"
        ),
    )
)
_RECORDS = one_of(
    """law laws rules? figures? numbers? data records? study contract constitution report statistics survey
    tests?"""
)
_LEAD = re.compile(
    "^(?:(?:and|but|so|well|now) ,? ?)?"
    + any_of(
        rf"according to (?!(?:the |our |my )?{_RECORDS}\b)[\w' -]+",
        r"the way [\w' -]+ (?:tells?|told|puts?|sees?) it|to hear [\w' -]+ (?:tell|talk) ?(?:it)?",
        (
            r"in (?:the|one|his|her|their|another|some) (?:\w+ )?"
            r"(?:version|telling|account|story|life|universe|scenario)(?: [\w']+){0,3}"
        ),
        r"as far as [\w' -]+ (?:is|are) concerned|for all (?:i|we) know",
        "on a (?:good|bad|clear|quiet|perfect) (?:day|night|year)|at a (?:push|pinch|stretch)",
        r"short of [\w' -]+|in (?:my|your) book|if (?:you|we) (?:listen to|believe) [\w' -]+",
    )
    + "(?: ,)?$"
)
_WORD = re.compile(r"\b(?:word|rumou?r|gossip|talk|story|line)(?: [\w']+){0,4} is$")
_PROSPECT = one_of("prospect question chance hope sign danger possibility intention thought likelihood talk")
_NO_PROSPECT = re.compile(rf"\b(?:no|never any|never a|n't any|n't a|little|zero) (?:\w+ )?{_PROSPECT} of$")
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
    """Where in the lower-case words of a speech before a quotation what keeps its clause at a distance begins."""
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
