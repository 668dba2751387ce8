"""What others call something: *they called him | a traitor*, *it was sold to us as | a gift*, *so-called | aid*.

A name that others give, and a noun behind an adjective that takes it back (*would-be*, *alleged*, *fake*), are not
what the speaker says of the thing. What *I* or *we* call it is.
"""

from __future__ import annotations

from .clauses import Tokens
from .lexicon import CONNECTIVES, DETERMINERS
from .patterns import any_of, one_of, regex

_CALL = one_of("call calls called calling label labels labelled labeled brand brands branded dub dubbed")
_AS = one_of(
    """describ\\w+ portray(?:s|ed)? paint(?:s|ed)? depict(?:s|ed)? cast treat(?:s|ed)? dismiss\\w* present(?:s|ed)?
    sell sells sold hail(?:s|ed)? bill(?:s|ed)? tout(?:s|ed)? trumpet\\w* denounc\\w* characteri[sz]\\w+
    label\\w* brand\\w* regard(?:s|ed|ing)? view(?:s|ed|ing)? pass(?:es|ed)?_off dress(?:es|ed)?(?:_up)?
    advertis\\w+ market(?:s|ed)? pitch(?:es|ed)? think_of thinks_of thought_of refer\\w*_to stigmati[sz]\\w+
    vilif\\w+ caricatur\\w+ mock(?:s|ed)? perceiv\\w+"""
)
_WHOM = (
    r"(?:me|us|him|her|it|them|this|that|himself|herself|themselves|itself|people|"
    r"(?:the|my|our|their|his|her|every|any) [\w-]+)"
)
_OWN = regex(r"\b(?:i|we|i'd|we'd|i'll|we'll|i've|we've|let's)(?: [\w']+){0,4}$")
_CALLED = regex(
    r"\b"
    + any_of(
        rf"{_CALL} {_WHOM}",
        rf"{_AS}(?: {_WHOM})?(?: to (?:me|us|the \w+))? (?:as|like|to be)",
    )
    + "$"
)
_PASSED_FOR = regex(
    any_of(
        r"\b(?:where|what) (?:others|some|they|people|critics|he|she) (?:see|sees|saw|find|hear)",
        r"\b(?:passes|pass|passed|passing) for|\b(?:poses?|posed|posing|masquerad\w+) as|\bpretend\w* to be",
        (
            rf"(?:\b(?:am|are|was|were|been|being|be|get|got|gets)|'m|'re|'ve been)(?: \w+ly)? (?:{_CALL}|"
            rf"{_AS}(?: to (?:me|us))? as)"
        ),
    )
    + "$"
)
_PRIVATIVE = regex(
    any_of(
        r"\b"
        + one_of(
            """so-called self-styled self-proclaimed self-appointed self-declared would-be purported putative pseudo
            non-existent nonexistent what_they_call what_he_calls what_she_calls what_some_call what_people_call"""
        ),
        r"(?:\b(?:a|an|the|this|that|these|those|my|our|his|her|its|their|your|any|another|some|of)|'s) (?:\w+ )?"
        + one_of(
            """supposed alleged ostensible imaginary imagined pretend fake sham bogus phoney phony fictitious fictional
            hypothetical mythical failed attempted aborted suspected rumoured rumored"""
        ),
    )
    + "$"
)
_NOT_CALLED = regex(r"(?:n't|\bnot|\bnever|\bhardly|\bno) (?:[\w']+ ){0,3}call(?:ed)?(?: \w+)?$")
_NAMING = frozenset("a an the".split())


def described(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words of a speech before a quotation begins what gives the name to others."""
    first = after[0].lower()
    if after[0].islower() and first.isalpha() and first not in CONNECTIVES | DETERMINERS | {"to"}:
        found = _PRIVATIVE.search(text)
        if found is not None:
            return found.start()
    if first not in _NAMING or after[1:2] == () or after[1][:1].isupper():
        return None
    found = _NOT_CALLED.search(text) or _PASSED_FOR.search(text)
    if found is None:
        found = _CALLED.search(text)
        if found is not None and _OWN.search(text[: found.start()].rstrip()):
            return None
    return None if found is None else found.start()
