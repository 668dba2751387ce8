"""Headlines that quote the article: the same words stand again below, where the text tells who said them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pullquote.speech.holdings import Holding, weaker
from pullquote.speech.values import Region, Strength
from pullquote.text.patterns import regex

_HEAD = 400
"""Code points of a text within which headline and summary stand."""
_FEWEST = 3
"""Words that are no mere name or expression."""
_WORD = regex(r"[^\W_]+(?:['’][^\W_]+)*")


def repeated(
    raw: str, regions: Sequence[Region], holdings: dict[int, Holding], nobody: Collection[int]
) -> None:
    """Give the quotations of a headline that nobody is shown to say to whoever says the same words in the article."""
    for at, region in enumerate(regions):
        if region.start > _HEAD or region.depth or at in nobody or not _open(holdings.get(at)):
            continue
        told = _words(raw, region)
        if told.count(" ") <= _FEWEST:
            continue
        below = [
            held
            for place, held in holdings.items()
            if regions[place].start > region.end and told in _words(raw, regions[place]) and not _open(held)
        ]
        people = {id(held.referent.person) for held in below}
        if len(people) == 1 and (held := weaker(below[0])) is not None:
            holdings[at] = held


def _open(held: Holding | None) -> bool:
    """Whether neither a verb of speaking nor somebody's name and a colon show who says the words."""
    if held is None or held.strength is Strength.CARRIED:
        return True
    person = held.referent.person
    named = person is not None and (person.human or bool(person.gender))
    return held.cue.word == "" or (held.cue.word == ":" and not named)


def _words(raw: str, region: Region) -> str:
    """The words between the marks, folded, each between spaces."""
    found = _WORD.findall(raw, region.start, region.end)
    return f" {' '.join(found).lower().replace('’', chr(39))} "
