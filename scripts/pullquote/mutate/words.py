"""Break the words: another one, another order, one too few, one too many."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pullquote.mutate.wording import Wording

_STEPS = (7, 101)
"""Which words of the source replace a word: so many places further on, so that runs can be repeated."""
_RUNS = (2, 3, 5)


def replaced(wording: Wording) -> Iterator[str]:
    """Each word replaced by other words of the same source."""
    for number, word in wording.words():
        at = wording.others.index(word) if word in wording.others else number
        for step in _STEPS if wording.others else ():
            yield wording.put(number, number, wording.others[(at + step) % len(wording.others)])


def swapped(wording: Wording) -> Iterator[str]:
    """Each word swapped with the next."""
    for (first, one), (second, two) in pairwise(wording.words()):
        between = wording.exact[wording.spans[first][1] : wording.spans[second][0]]
        yield wording.put(first, second, f"{two}{between}{one}")


def dropped(wording: Wording) -> Iterator[str]:
    """Each word left out."""
    for number, _ in wording.words():
        if len(wording) > 1:
            yield wording.put(number, number, "")


def doubled(wording: Wording) -> Iterator[str]:
    """Each word written twice."""
    for number, word in wording.words():
        yield wording.put(number, number, f"{word} {word}")


def omitted(wording: Wording) -> Iterator[str]:
    """Runs of inner words left out without a mark."""
    for size in _RUNS:
        for first in range(1, len(wording) - size):
            yield wording.put(first, first + size - 1, "")
