"""Who cannot have said words, by the words themselves: nobody speaks of himself by name, and who is accused answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pullquote.speech.cast import Cast, is_human
from pullquote.speech.layout import Word, words
from pullquote.speech.names import is_body
from pullquote.speech.phrases import named
from pullquote.speech.runs import run_from
from pullquote.speech.values import Region
from pullquote.text.patterns import regex

_SELF = frozenset("i'm am name name's me called it's this i myself as like".split())
"""What stands before one's own name: "I'm Jo Hill", "My name is Jo", "They call me Jo"."""
_LINKS = frozenset("is was".split())

ANSWER = regex(
    r"(?:\bI(?: am|['’]m)(?: \w+)? sorry\b"
    r"|\bI(?: \w+){0,4} apologi[sz]e"
    r"|\bI(?: \w+)? regret\b"
    r"|\bI (?:did not|didn['’]t|never)(?: \w+)? (?:mean|intend)"
    r"|\bI (?:would|have) never (?!once|been|felt|seen|had|known|heard|met|experienced|forg)"
    r"|\bI['’](?:d|ve) never (?!once|been|felt|seen|had|known|heard|met|experienced|forg)"
    r"|\bI (?:\w+ )?deny\b"
    r"|\b(?:[Nn]ot my intention|done nothing wrong|nothing to hide|clear my name)\b"
    r"|^(?:This|That|It)(?: is|['’]s)(?: \w+)? (?:not true|untrue|a lie|false|nonsense|rubbish|simply not)\b)"
)
"""How the accused answer: they deny what is told of them, or they are sorry."""
_OPENING = 160
"""Code points within which a speech shows that it answers."""


YOU = regex(
    r"You(?:['’](?:ve|re an?|d)\b| (?:have|had|were|did|are an?|(?:\w+ly )?\w+ed|took|knew|left|gave|chose|stole)\b)"
    r"|Your (?!own)"
)
"""How a speech begins that tells its listener what he did."""
SILENT = frozenset(
    f"{verb} to {what}"
    for verb in ("declined", "refused")
    for what in "say give elaborate comment name identify discuss specify provide disclose confirm answer".split()
)
"""What those do who have just spoken: they decline to say more."""


def named_in(cast: Cast, raw: str, regions: Sequence[Region], at: int) -> frozenset[int]:
    """The identities of those whom a speech names in the third person; words that it quotes in turn are left out."""
    region = regions[at]
    inner = [one for one in regions[at + 1 : at + 9] if region.start <= one.start and one.end <= region.end]
    items = [
        item
        for item in words(raw, region.start, region.end)
        if not any(one.start <= item.start < one.end for one in inner)
    ]
    return frozenset(_named(cast, items))


def _named(cast: Cast, items: Sequence[Word]) -> Iterator[int]:
    at = 0
    while at < len(items):
        run = run_from(items, at, len(items))
        if run == at:
            at += 1
            continue
        who = named(items, at, at, run)
        own = at and (items[at - 1].lower in _SELF or (items[at - 1].lower in _LINKS and items[at - 2].lower in _SELF))
        if not own and who.name and not is_body(who.name) and not (run < len(items) and items[run].cap):
            person, unsure = cast.named(who.name, who.start, who.gender, who.role)
            if person is not None and not unsure and is_human(person):
                yield id(person)
        at = run


def answers(content: str) -> bool:
    """Whether a speech begins as those speak who are accused."""
    return ANSWER.search(content[:_OPENING]) is not None
