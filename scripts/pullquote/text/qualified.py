"""Does the next sentence answer a concession, a report or a first impression with which the quotation begins?

*Of course everything has a price. But we have not hired a bank*: the first sentence only grants something. So do *At
first glance ...*, *I've read that ...*, *When we began I was certain ...* where a denial follows. An exception (*The
one exception was*), a dependence (*that depends on*) and *I could also* limit any sentence. This is the last question
of `second_thoughts`, and wants the beginning of the sentence; frames anywhere in it are looked for by `taken_back`.
"""

from __future__ import annotations

import re

from .lexicon import COMMON
from .patterns import any_of, one_of, regex

_GRANTED = regex(
    r"^(?:\W )*(?:and |but |so |well ,? ?)*"
    + any_of(
        "of course|sure|yes|true|admittedly|granted|certainly|naturally|obviously|to be (?:fair|sure)",
        "no doubt",
        "it(?:'s| is) (?:true that|tempting to|easy to (?:say|think|believe)|fair to say)",
        "i (?:know|understand|admit|accept|grant)|in theory|on paper|officially|in principle|at first",
        "at first glance|at first sight|on the face of it|the (?:easy|obvious|simple|short) answer",
        "(?:i|we) (?:could|might|can imagine|used to|once|thought|believed|assumed|hoped|expected)",
        "everyone (?:said|says|thought|thinks)|people (?:say|think|said)",
        r"they (?:say|said|told|tell|claim)|until (?:\w+ )?(?:recently|then)|ten years ago",
        "when (?:i|we) (?:began|started|were|was)|you (?:could|might|can|may) (?:say|think|argue)",
        "it (?:was|has been|is) (?:often )?(?:suggested|said|claimed|reported|put to)",
        "(?:some|many|critics|opponents) (?:people )?(?:say|said|think|argue|claim|believe)",
        (
            "(?:i've|i have|we've|we have|i|we) "
            "(?:(?:read|heard)(?= (?:that|it|people|some|them|say|stor|report|rumo|talk))|"
            "been told|seen it (?:said|suggested|claimed|written|reported|argued|put))"
        ),
        "under the right|one could|there was a time",
    )
    + r"\b"
)
_HEARSAY = regex(
    "^"
    + any_of(
        "(?:i|we)(?:'ve| have)? (?:read|heard|been told)|it (?:was|has been) (?:suggested|put|said)",
        "(?:people|they) (?:say|tell me)",
    )
    + r"(?: [\w']+){0,3} that\b"
)
_HELD = regex(
    r"^(?:\W )*(?:and |but |so |well ,? ?)*"
    + one_of(
        """of_course sure yes true admittedly granted certainly naturally obviously to_be_(?:fair|sure)
        no_doubt i_(?:know|understand|admit|accept|grant)"""
    )
    + r"\b"
)
"""Concessions that the speaker holds to: only a denial right after *but* takes them back."""
_ANSWER = regex(
    r"(?:of course|yes|sure|certainly|naturally|obviously)(?: ,)? (?:i|we|he|she|it|they) "
    r"(?:do|does|did|am|is|are|was|were|have|has|had|will|would|can|could)"
)
"""`Do I feel for them? Of course I do.`: no concession, unless what follows speaks of the same people."""
_STILL_HELD = regex(r"\bi still (?:think|believe|say|do|hope|am)\b")
_UNKNOWN = regex(
    r"^(?:but |well , )?(?:i|we) (?:don't|do not|didn't|did not|couldn't) know (?:if|whether)\b|"
    r"^(?:and )?(?:i|we) (?:never|didn't|did not|don't|do not) (?:once )?(?:doubt|forg[eo]t|regret|mind|complain)\w*\b"
)
"""Not to know whether a report is true denies nothing, and not to doubt it still less."""
_TURNED = regex(r"^(?:but(?! for\b)|yet|however|still|and yet|only|except)\b")
_NEGATED = regex(
    any_of(
        (
            r"\b(?:not|never|no|nobody|nothing|none|neither|nor|"
            r"cannot|without|hardly|far from|wrong|false|nonsense)\b"
        ),
        r"n't\b",
    )
)
_CHANGED = regex(
    r"\b"
    + any_of(
        "changed (?:my|our) minds?",
        "proved (?:me|us|him|them|that|otherwise|it) ?(?:wrong|otherwise)?",
        "taught (?:me|us) (?:better|otherwise)|know better|knew better|put paid to|was wrong|were wrong",
        "(?:i|we|he|she|they|that|it)(?:'ve|'s| have| has| had) been (?:\\w+ )?wrong|i was (?:young|naive|"
        "a fool)|learned otherwise|cured (?:me|us)",
    )
    + r"\b"
)
_LIMITED = regex(
    "^(?:but |and |though )?"
    + any_of(
        (
            "(?:with )?(?:the|there (?:is|was|were|are)) "
            r"(?:one|only|two|three|few|an|a|some|single|sole) (?:\w+ )?exceptions?"
        ),
        "an exception|exceptions?",
    )
    + r"\b"
)
_DEPENDS = regex(
    r"\b(?:that|this|it|which|all of (?:it|this|that)|everything|the \w+) "
    "(?:will |would |all |still |also |really |of course )*(?:depends?|hinges?|rests?|"
    r"is (?:conditional|contingent|subject|premised|predicated)|assumes?|presupposes?|supposes) "
    r"(?:on\b|upon\b|to\b|that\b|,)"
)
_EVIDENCE = regex(
    r"\b(?:not|no|n't|never)\b(?: [\w']+){0,5} (?:evidence|truth|basis|"
    r"proof|sign|grounds|reason|shred|word|grain)\b(?: [\w']+){0,4}? "
    r"(?:for|of|to|in|behind|that supports) (?:(?:that|this|it)(?= [.,;:!?]|$)|any\b|such\b)"
)
_PARALLEL = regex(r"^(?:i|we|you)(?:'ve been told| could| can(?: imagine)?| might| may|'d love to)\b")
_AGAIN = regex(r"\b(?:also|as well|too|that at|that before|that every)\b")
_THESE = regex(r"^(?:but )?(?:these|those|this|that) (?:is|are|was|were)(?:n't| not| no)\b")
_NORMAL = regex(r"\b(?:normal|usual|ordinar(?:y|il)|typical|regular)")
"""`Normally we decide within a week. This isn't a normal case.`"""
_REPEATED = 6
"""Letters of a word that shows, when it comes again, that the same thing is meant."""


def qualifying(said: str, following: str) -> str | None:
    """The next sentence as far as it shows it, if it answers or limits what was said.

    Both in lower case with one space between tokens; `said` is the sentence up to the end of the quotation.
    """
    first = " ".join(following.split(" . ", 1)[0].split()[:16])
    granted = _GRANTED.match(said) is not None and not _STILL_HELD.search(said)
    held = _HELD.match(said) is not None
    clause = first.split(" , ")[0]
    if _ANSWER.fullmatch(said.rstrip(" .")) and not clause.startswith(("but i ", "but i'", "but we ", "but we'")):
        return None
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
        and not _UNKNOWN.match(first)
    ):
        return first if _is_short_or_echoing(said, first) else None
    if _LIMITED.match(first) or _EVIDENCE.search(first):
        return first
    depends = _DEPENDS.search(first)
    if depends and not re.match(r"the \w+ (?:depends|rests)", first):
        return first
    if _PARALLEL.match(said) and said.split()[:2] == first.split()[:2] and _AGAIN.search(first):
        return first
    normal = _NORMAL.search(said) and _NORMAL.search(first)
    these = _THESE.match(first) and not _NEGATED.search(said)
    return first if these and (normal or _echoes(said, first)) else None


def _is_short_or_echoing(said: str, first: str) -> bool:
    return len(first.split()) <= 4 or _echoes(said, first) or first.startswith(("that ", "it "))


def _echoes(said: str, first: str) -> bool:
    """Whether a telling word comes again."""
    words = {word for word in said.split() if len(word) >= _REPEATED} - COMMON
    return not words.isdisjoint(first.split())
