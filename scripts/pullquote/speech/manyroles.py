"""Several roles of one person before his name: "said neighbor and longtime friend Ida Beck"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.phrases import named
from pullquote.speech.runs import run_from
from pullquote.speech.values import Mention
from pullquote.speech.verbs import AUXILIARIES
from pullquote.speech.words import PRONOUNS

Items = Sequence[Word]
_LONGEST = 14


def of_several_roles(items: Items, at: int) -> tuple[int, Mention] | None:
    """The name behind two roles that "and" joins, and the index after it; None where two people are named."""
    stop = at
    while stop < min(len(items), at + _LONGEST) and items[stop].alpha and items[stop].region < 0:
        if items[stop].lower in AUXILIARIES or items[stop].lower in PRONOUNS:
            break
        stop += 1
    tie = next((place for place in range(at + 1, stop) if items[place].lower == "and"), stop)
    first = is_role_noun(items[tie - 1].lower) and not items[tie - 1].cap if tie < stop else False
    team = tie < stop - 2 and items[tie - 1].cap and items[tie + 1].cap and not items[at].cap
    if not (first or team):
        return None
    for place in range(tie + 1 + team, stop):
        run = run_from(items, place + 1, stop) if place + 1 < stop else place + 1
        if is_role_noun(items[place].lower) and not items[place].cap and run > place + 2:
            return (run, named(items, at, place + 1, run)) if not items[run - 1].owner else None
        if items[place].cap and not team:
            return None
    return None
