"""Negations that affirm: *nobody can argue with*, *I can't help thinking*, *not for nothing do they say*."""

from __future__ import annotations

from .patterns import any_of, one_of, regex

_SURE = one_of(
    """accident coincidence surprise secret wonder doubt question denying disputing mistake getting_away
    two_ways"""
)
_AFFIRMED = regex(
    any_of(
        (
            "(?:can't|cannot|couldn't|can not|could not) "
            r"(?:help|but|deny|dispute|ignore|forget|overstate|stress|hide)\b"
        ),
        r"\bnot for nothing\b",
        (
            r"(?:n't|\bnot|\bnever) (?:mind|hesitate to|tire|fail to|"
            r"cease[sd]? to|forget|afraid to|ashamed to|shy)\b"
        ),
        r"\bnever (?:ceases|tires|fails|stops|stopped|forgets|misses)\b|\bnot a few\b",
        (
            r"\b(?:nobody|no one|none|few|hardly anyone|nothing|no \w+)(?: [\w']+){0,3} "
            r"(?:argue with|disput\w+|den(?:y|ies)|doubts?|quarrel\w* with|"
            r"disagree\w*|question|deniable|undo|hide|change)\b"
        ),
        (
            r"(?:\bdid(?:n't| not)|\bnever|\bhad(?:n't| not)|\b(?:he|she|they|people) (?:do|does)(?:n't| not)|\bnobody|"
            r"\bno one) (?:even |really |quite )?(?:knew|known?|knows|reali[sz]e[sd]?|notice[sd]?|learn(?:ed|t)?|"
            r"discover(?:ed)?|remember(?:ed|s)?|recall(?:ed)?)(?: that)?$"
        ),
        r"\bforg(?:o|e)t(?:s|ten)? that$|\bthe (?:\w+ )?fact that$|\bsurprise[sd]? (?:nobody|no one) that$",
        r"\bneed(?:s|ed|ing)? (?:[\w']+ ){0,3}(?:to (?:tell|know|see|say|remind|show|prove|be told|be reminded)|"
        r"telling|reminding)"
        r"(?: \w+)?(?: that)?$",
        (
            r"\bwhat (?:[\w']+ ){0,4}?(?:nobody|no one|few|never|not|cannot|\w+n't)(?: [\w']+){0,2}? "
            r"(?:tells?|told|mentions?|knows?|reali[sz]es?|understands?|sees?|notices?|admits?|forgets?|gets?|ignores?)"
            r"(?: [\w']+){0,5} (?:is|was) that$"
        ),
        r"\bgoes without saying\b|\bnot without\b|\bnothing if not\b",
        rf"\bno {_SURE}\b(?! (?:argue|say|claim|tell|insist|think))",
        r"\bnot (?:in doubt|in dispute|lost on|least|surprising|uncommon|unusual)\b",
    )
)

_NEVER = regex(r"\b(?:never|rarely|seldom|not often) (?:\w+ )?(?:been|seen|felt|heard|known|met|had|be|is|was)$")
_SO = regex(r"(?:so|such|as|more)\b")
_COULD_NOT = regex(r"(?:\bcan't|\bcannot|\bcouldn't|\bcould not)(?: \w+){0,3}$")
_BETTER = regex(r"(?:an? )?(?:better|more|worse|happier|prouder|easier|clearer|further|enough)\b")


def is_affirmed(lead: str) -> bool:
    """Whether the lower-case words before a quotation hold a negation that takes what follows for true."""
    return _AFFIRMED.search(lead) is not None


def intensifies(lead: str, first: str) -> bool:
    """Whether a negation and the first words behind it only stress: `never been | so proud`, `couldn't be | better`."""
    return (_NEVER.search(lead) is not None and _SO.match(first) is not None) or (
        _COULD_NOT.search(lead) is not None and _BETTER.match(first) is not None
    )
