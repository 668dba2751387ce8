"""Clauses that a speaker mentions without making them his own: *it would suit me to say that | the tests were rigged*.

An infinitive of saying or thinking asserts its clause only under words like *I want to say* or *it is fair to say*.
The same goes for *that* at the head of a sentence. What stands before a clause wherever it is written, also outside
speech, belongs to `frames`.
"""

from __future__ import annotations

import re

from .clauses import Tokens, asserts, begins_phrase, is_finite
from .lexicon import CLAUSE_SUBJECTS, DETERMINERS
from .patterns import any_of, one_of, regex

_SAY = one_of(
    """say saying claim claiming suggest suggesting think thinking believe believing assume assuming write
    imagine imply argue conclude pretend insist"""
)
_TO_SAY = regex(
    rf"\bto (?:stand|sit|come|go)(?: \w+){{0,3}} and say(?: that)?$|\b(?:to|of|for) {_SAY}(?: that)?$"
)
_WILLING = one_of(
    """want wanted like have need happy glad proud pleased sorry fair safe right reasonable correct honest
    accurate going here on continue continued confident able begin began beginning starting begun start
    started come came comes delighted enough grateful way reason reasons other_than dare important
    authori[sz]ed relieved ready free got entitled tend inclined prepared allow_me permit_me nice good
    great thrilled excited used liberty true right sad afraid regret"""
)
_OWN = regex(
    any_of(
        rf"\b{_WILLING}(?: for me)? (?:to|of|for) \w+(?: that)?$",
        r"\b(?:i|we) (?:[\w']+ ){0,2}(?:to|of|for) \w+(?: that)?$",
    )
)
_ERROR = regex(r"\b(?:mistake|error|habit|trap|illusion|danger|risk|folly|sin|crime) of \w+(?: that)?$")
_WORD = regex(r"\b(?:word|rumou?r|gossip|talk|story|line)(?: [\w']+){0,4} is$")
_PROSPECT = one_of("prospect question chance hope sign danger possibility intention thought likelihood talk")
_NO_PROSPECT = regex(rf"\b(?:no|never any|never a|n't any|n't a|little|zero) (?:\w+ )?{_PROSPECT} of$")

_PLURALS = frozenset("children people women men".split())
_ENDS = frozenset(
    """that say saying claim claiming suggest suggesting think thinking believe believing assume assuming write
    imagine imply argue conclude pretend insist myself ourselves themselves himself herself thought believed
    assumed imagined supposed is of""".split()
)


def unowned(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words of a speech before a quotation what keeps its clause at a distance begins."""
    if text[text.rfind(" ") + 1 :] not in _ENDS or not after[0][:1].isalnum():
        return None
    found = _NO_PROSPECT.search(text)
    if found is None and (text.endswith(" that") or begins_phrase(after)):
        found = _ERROR.search(text) or (_WORD.search(text) if asserts(after) else None)
        if found is None and not _OWN.search(text):
            found = _TO_SAY.search(text)
    if found is None and begins_phrase(after):
        found = re.fullmatch("that", text) if asserts(after) and _has_subject(after) else None
    return None if found is None else found.start()


def _has_subject(after: Tokens) -> bool:
    """Whether a clause follows `That`: not `that | would be me`, `that | program is worth a look`."""
    first = after[0].lower().split("'")[0]
    plural = (first.endswith("s") and not is_finite(first)) or first in _PLURALS
    return plural or first in DETERMINERS | CLAUSE_SUBJECTS or after[0][:1].isupper()
