"""Works that are named in passing: "Jo Hill, author of “The Tide,” said" has one quotation less than it has marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pullquote.speech.layout import Word
from pullquote.speech.streams import Sentence
from pullquote.speech.unspoken import is_label
from pullquote.speech.values import Region

_BEFORE = frozenset(
    """of book memoir novel biography film movie show series documentary play musical column blog podcast programme
    program album song bestseller bestselling new""".split()
)
"""What stands before the title of a work, at its maker or at the word for it."""


def without_works(
    raw: str, told: Sequence[Sentence], spans: Sequence[Region]
) -> tuple[tuple[Sentence, ...], set[int]]:
    """The sentences with each such title as one word, and the regions that are titles."""
    works: set[int] = set()
    return tuple(_plain(raw, sentence, spans, works) for sentence in told), works


def _plain(raw: str, sentence: Sentence, spans: Sequence[Region], works: set[int]) -> Sentence:
    items = sentence.items
    found = {
        at
        for at in sentence.quotes
        if 0 < at < len(items) - 1
        and items[at - 1].lower in _BEFORE
        and is_label(sentence, at, raw[spans[items[at].region].start : spans[items[at].region].end])
    }
    if not found:
        return sentence
    works.update(items[at].region for at in found)
    words = (
        word
        for at, item in enumerate(items)
        for word in (_spelled(raw, item, spans[item.region]) if at in found else (item,))
    )
    return replace(sentence, items=tuple(words))


def _spelled(raw: str, item: Word, region: Region) -> Iterator[Word]:
    """The title as one word, and the comma that the marks hold with it."""
    title = raw[region.start : region.end].rstrip(" ,")
    yield Word(title, title.lower(), item.start, region.start + len(title), True, True, False, False)
    if raw[region.end - 1] == ",":
        yield Word(",", ",", region.end - 1, item.end, False, False, False, False)
