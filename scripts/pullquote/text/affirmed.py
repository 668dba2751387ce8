"""Negations that affirm: *nobody can argue with*, *I can't help thinking*, *not for nothing do they say*."""

from __future__ import annotations

import re

from .patterns import any_of, one_of

_SURE = one_of(
    """accident coincidence surprise secret wonder doubt question denying disputing mistake getting_away
    two_ways"""
)
_AFFIRMED = re.compile(
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
        r"\bforg(?:o|e)t(?:s|ten)? that$",
        rf"\bgoes without saying\b|\bnot without\b|\bnothing if not\b|\bno {_SURE}\b",
        r"\bnot (?:in doubt|in dispute|lost on|least|surprising|uncommon|unusual)\b",
    )
)


def is_affirmed(lead: str) -> bool:
    """Whether the lower-case words before a quotation hold a negation that takes what follows for true."""
    return _AFFIRMED.search(lead) is not None
