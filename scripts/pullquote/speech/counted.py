"""Mentions that only count: "another", "a third", "one of them", "several of them"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_speaking_noun
from pullquote.speech.values import Description, Kind, Mention
from pullquote.speech.verbs import AUXILIARIES, INVERTING, IRREGULAR

Items = Sequence[Word]
_NUMBERS = frozenset("second third fourth fifth sixth".split())
"""Who says one more thing of a kind: "A third put it bluntly"."""
_SOME = frozenset("several some many most two three both all".split())


def counted(items: Items, start: int, end: int) -> Mention | None:
    """One or several of the group that spoke last, where the words say no more of them."""
    place = items[start].start, items[end - 1].end
    words = [item.lower for item in items[start : min(end, start + 4)]]
    numbered = words[0] == "a" and words[-1] in _NUMBERS
    if {"another": 1, "other": 2}.get(words[-1], 2 * numbered) == end - start:
        more = Description("another" if numbered else words[-1], frozenset())
        return Mention(*place, Kind.ROLE, role=more)
    if words[0] in _SOME and words[1:] == ["of", "them"]:
        return Mention(*place, Kind.PRONOUN, pronoun="they")
    alone = start == 0 or not items[start - 1].alpha or items[start - 1].lower in INVERTING
    if words == ["one", "of", "them"] or (words == ["one"] and alone):
        return Mention(*place, Kind.ROLE, role=Description("one", frozenset(), indefinite=True))
    return None


def another_one(items: Items, at: int, end: int) -> Mention | None:
    """One more of those whom the text has described, where a verb follows at once: "Another showed his shoes"."""
    if at + 1 >= end or items[at].lower not in {"another", "one"} or items[at + 1].cap:
        return None
    verb = items[at + 1].lower
    led = at + 2 < end and is_speaking_noun(items[at + 2].lower)
    acts = verb in IRREGULAR or verb in AUXILIARIES or (verb.endswith("ed") and not led)
    role = Description(items[at].lower, frozenset(), indefinite=True)
    return Mention(items[at].start, items[at].end, Kind.ROLE, (), role) if acts else None
