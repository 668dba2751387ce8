"""Does the next sentence answer a concession, a report or a first impression with which the quotation begins?

*Of course everything has a price. But we have not hired a bank*: the first sentence only grants something. So do
*At first glance ...*, *I've read that ...*, *It is tempting to ...*, *When we began I was certain ...* where a
denial follows. An exception (*The one exception was*), a dependence (*that depends on*) and *I could also* limit
any sentence."""

from __future__ import annotations

import re

from .lexicon import COMMON

_GRANTED = re.compile(
    r"^(?:\W )*(?:and |but |so |well ,? ?)*(?:of course|sure|yes|true|admittedly|granted|certainly|"
    r"naturally|obviously|to be (?:fair|sure)|"
    r"no doubt|it(?:'s| is) (?:true that|tempting to|easy to (?:say|think|believe)|fair to say)|i (?:know|"
    r"understand|admit|accept|grant)|in theory|"
    r"on paper|officially|"
    r"in principle|at first|at first glance|at first sight|on the face of it|the (?:easy|obvious|simple|"
    r"short) answer|"
    r"(?:i|we) (?:could|might|can imagine|used to|once|thought|believed|assumed|hoped|expected)|"
    r"everyone (?:said|says|thought|thinks)|people (?:say|think|said)|they (?:say|said|told|tell|claim)|"
    r"until (?:\w+ )?(?:recently|then)|"
    r"ten years ago|when (?:i|we) (?:began|started|were|was)|you (?:could|might|can|may) (?:say|think|"
    r"argue)|"
    r"it (?:was|has been|is) (?:often )?(?:suggested|said|claimed|reported|put to)|(?:some|many|critics|"
    r"opponents) (?:people )?(?:say|said|think|argue|claim|believe)|"
    r"(?:i've|i have|we've|we have|i|we) (?:(?:read|heard)(?= (?:that|it|people|some|them|say|stor|report|"
    r"rumo|talk))|been told|seen it)|under the right|one could|"
    r"there was a time)\b"
)
_HEARSAY = re.compile(
    r"^(?:(?:i|we)(?:'ve| have)? (?:read|heard|been told)|it (?:was|has been) (?:suggested|put|said)|"
    r"(?:people|they) (?:say|tell me))"
    r"(?: [\w']+){0,3} that\b"
)
_HELD = re.compile(
    r"^(?:\W )*(?:and |but |so |well ,? ?)*(?:of course|sure|yes|true|admittedly|granted|certainly|"
    r"naturally|obviously|"
    r"to be (?:fair|sure)|no doubt|i (?:know|understand|admit|accept|grant))\b"
)
"""Concessions that the speaker holds to: only a denial right after *but* takes them back."""
_TURNED = re.compile(r"^(?:but(?! for\b)|yet|however|still|and yet|only|except)\b")
_NEGATED = re.compile(
    r"\b(?:not|never|no|nobody|nothing|none|neither|nor|cannot|without|hardly|far from|wrong|false|"
    r"nonsense)\b|n't\b"
)
_CHANGED = re.compile(
    r"\b(?:changed (?:my|our) minds?|proved (?:me|us|him|them|that|otherwise|it) ?(?:wrong|otherwise)?|"
    r"taught (?:me|us) (?:better|otherwise)|"
    r"know better|knew better|put paid to|was wrong|were wrong|been wrong|i was (?:young|naive|a fool)|"
    r"learned otherwise|cured (?:me|us))\b"
)
_LIMITED = re.compile(
    r"^(?:but |and |though )?(?:(?:with )?(?:the|there (?:is|was|were|are)) (?:one|only|two|three|few|an|a|"
    r"some|single|sole) (?:\w+ )?exceptions?|"
    r"an exception|exceptions?)\b"
)
_DEPENDS = re.compile(
    r"\b(?:that|this|it|which|all of (?:it|this|that)|everything|the \w+) (?:will |would |all |still |"
    r"also |"
    r"really |of course )*"
    r"(?:depends?|hinges?|rests?|is (?:conditional|contingent|subject)|assumes?|presupposes?|"
    r"supposes) (?:on|upon|to|that)\b"
)
_EVIDENCE = re.compile(
    r"\b(?:not|no|n't|never)\b(?: [\w']+){0,5} (?:evidence|truth|basis|proof|sign|grounds|reason|shred|"
    r"word|"
    r"grain)\b(?: [\w']+){0,4}? "
    r"(?:for|of|to|in|behind|that supports) (?:that|this|it|any|such)\b"
)
_PARALLEL = re.compile(r"^(?:i|we|you)(?:'ve been told| could| can(?: imagine)?| might| may|'d love to)\b")
_AGAIN = re.compile(r"\b(?:also|as well|too|that at|that before|that every)\b")
_THESE = re.compile(
    r"^(?:but )?(?:these|those|this|that) (?:is|are|was|were)(?:n't| not|"
    r" no)\b"
)
_REPEATED = 6
"""Letters of a word that shows, when it comes again, that the same thing is meant."""


def qualifying(said: str, following: str) -> str | None:
    """The next sentence as far as it shows it, if it answers or limits what was said.

    Both in lower case with one space between tokens; `said` is the sentence up to the end of the quotation.
    """
    first = " ".join(following.split(" . ", 1)[0].split()[:16])
    granted = _GRANTED.match(said) is not None
    held = _HELD.match(said) is not None
    clause = first.split(" , ")[0]
    turned = _TURNED.match(first) and (not held or (_NEGATED.search(clause) and not _NEGATED.search(said)))
    if granted and (turned or _CHANGED.search(first)):
        return first
    if (
        _HEARSAY.match(said)
        and _NEGATED.search(first.split(" , ")[0])
        and not first.startswith(("i ", "we "))
    ):
        return first
    if (
        granted
        and not held
        and _NEGATED.search(first.split(" , ")[0])
        and not _NEGATED.search(said)
        and not said.startswith("it is fair")
    ):
        return first if _is_short_or_echoing(said, first) else None
    if _LIMITED.match(first) or _EVIDENCE.search(first):
        return first
    depends = _DEPENDS.search(first)
    if depends and not re.match(r"the \w+ (?:depends|rests)", first):
        return first
    if _PARALLEL.match(said) and said.split()[:2] == first.split()[:2] and _AGAIN.search(first):
        return first
    return first if _THESE.match(first) and not _NEGATED.search(said) and _echoes(said, first) else None


def _is_short_or_echoing(said: str, first: str) -> bool:
    return len(first.split()) <= 4 or _echoes(said, first) or first.startswith(("that ", "it "))


def _echoes(said: str, first: str) -> bool:
    """Whether a telling word comes again."""
    words = {word for word in said.split() if len(word) >= _REPEATED} - COMMON
    return not words.isdisjoint(first.split())
