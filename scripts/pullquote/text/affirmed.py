"""Negations that affirm: *nobody can argue with*, *I can't help thinking*, *not for nothing do they say*."""

from __future__ import annotations

import re

_AFFIRMED = re.compile(
    r"(?:can't|cannot|couldn't|can not|could not) (?:help|but|deny|dispute|ignore|forget|overstate|stress|"
    r"hide)\b|"
    r"\bnot for nothing\b|(?:n't|\bnot|\bnever) (?:mind|hesitate to|tire|fail to|cease[sd]? to|forget|"
    r"afraid to|ashamed to|shy)"
    r"\b|\bnever (?:ceases|tires|fails|stops|stopped|forgets|misses)\b|\bnot a few\b|\b(?:nobody|no one|"
    r"none|few|hardly anyone|"
    r"nothing|no \w+)(?: [\w']+){0,3} (?:argue with|disput\w+|den(?:y|ies)|doubts?|quarrel\w* with|"
    r"disagree\w*|question|"
    r"deniable|undo|hide|change)\b|\bgoes without saying\b|\bnot without\b|\bnothing if not\b|"
    r"\bno (?:accident|coincidence|"
    r"surprise|secret|wonder|doubt|question|denying|disputing|mistake|getting away|two ways)\b|"
    r"\bnot (?:in doubt|in dispute|lost on|least|surprising|uncommon|unusual)\b"
)


def is_affirmed(lead: str) -> bool:
    """Whether the lower-case words before a quotation hold a negation that takes what follows for true."""
    return _AFFIRMED.search(lead) is not None
