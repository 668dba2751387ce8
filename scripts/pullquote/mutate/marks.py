"""Break case and punctuation inside a quotation; its outer edges belong to the sentence that quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pullquote.mutate.wording import Wording

_MARKS = ",.;:?!"


def case_changed(wording: Wording) -> Iterator[str]:
    """The case of each word changed: the first letter (but for the first word), a letter within, all letters."""
    for number, word in wording.words():
        middle = len(word) // 2
        if number:
            yield wording.put(number, number, word[0].swapcase() + word[1:])
        if len(word) > 1:
            yield wording.put(number, number, word[:middle] + word[middle].swapcase() + word[middle + 1 :])
            yield wording.put(number, number, word[0] + word[1:].upper())


def changed(wording: Wording) -> Iterator[str]:
    """Each mark between words replaced by each other one, and left out."""
    for start, end, mark in _between(wording):
        for other in ("", *_MARKS):
            if other != mark:
                yield wording.exact[:start] + other + wording.exact[end:]


def added(wording: Wording) -> Iterator[str]:
    """A mark put between any two words that have none between them."""
    for number, ((_, end), (start, _)) in enumerate(pairwise(wording.spans)):
        if wording.plain[end:start].isspace() and wording.exact[end:start].isspace():
            yield wording.exact[:end] + _MARKS[number % len(_MARKS)] + wording.exact[end:]


def hyphens_changed(wording: Wording) -> Iterator[str]:
    """Each hyphen and apostrophe within a word left out, and made a space."""
    for number, word in wording.words():
        for found in re.finditer(r"[-–'’]", word):
            for other in ("", " "):
                yield wording.put(number, number, word[: found.start()] + other + word[found.end() :])


def ending_changed(wording: Wording) -> Iterator[str]:
    """The quotation ended by a mark that changes its tone: a question, an exclamation, or neither."""
    bare = wording.exact.rstrip("?!.,;:")
    ending = wording.exact[len(bare) :]
    if len(ending) > 1 or not bare[-1:].isalnum():
        return
    yield from (bare + mark for mark in "?!" if mark != ending)
    if ending in ("?", "!"):
        yield bare + "."


def _between(wording: Wording) -> Iterator[tuple[int, int, str]]:
    """Each single mark that stands between two words."""
    for (_, end), (start, _) in pairwise(wording.spans):
        for found in re.finditer(r"(?<![.\s])[,.;:?!](?![.,])|[“”\"]", wording.plain[end:start]):
            yield end + found.start(), end + found.end(), found[0]
