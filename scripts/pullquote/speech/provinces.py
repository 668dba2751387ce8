"""The one state of a federation or province in which a story plays: whose governor "Gov. X" is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from pullquote.speech.layout import Word, worded
from pullquote.speech.states import STATES
from pullquote.speech.values import Span

_HEAD = 900
"""Code points within which a story names the land it plays in."""
_OFTEN = 3
"""Mentions that make a province the one of a story."""


def provinces_in(items: Sequence[Word]) -> Iterator[tuple[str, Span]]:
    """Every province among the items, by its name in lower case, no university or newspaper of it."""
    for at, item in enumerate(items):
        if not item.cap or (at > 1 and items[at - 1].lower == "of" and items[at - 2].cap):
            continue
        pair = f"{item.lower} {items[at + 1].lower}" if at + 1 < len(items) and items[at + 1].cap else ""
        if pair in STATES:
            yield pair, (item.start, items[at + 1].end)
        elif item.lower in STATES and (at == 0 or not items[at - 1].cap):
            yield item.lower, (item.start, item.end)


@lru_cache(maxsize=4)
def main_province(raw: str) -> tuple[str, Span] | None:
    """The province of a story and where it is first named: in its head, and far more often than any other."""
    found: dict[str, list[Span]] = {}
    for _, _, items in worded(raw):
        for name, place in provinces_in(items):
            found.setdefault(name, []).append(place)
    return foremost(found, _OFTEN)


def foremost(found: Mapping[str, Sequence[Span]], often: int) -> tuple[str, Span] | None:
    """The land a story plays in and its first place: named in the story's head, and twice as often as any other."""
    ranked = sorted(found.items(), key=lambda entry: len(entry[1]), reverse=True)
    if not ranked or len(ranked[0][1]) < often or ranked[0][1][0][0] > _HEAD:
        return None
    rival = len(ranked[1][1]) if len(ranked) > 1 else 0
    name, places = ranked[0]
    return (name, places[0]) if len(places) >= 2 * rival else None
