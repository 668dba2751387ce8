"""What the same speaker says right after a quotation that ends with its sentence."""

from __future__ import annotations

import re
from bisect import bisect_left

from .prepared import Text

_REACH = 320
_ENDED = re.compile(
    r"""\s?[.?!;…](?:\s?["')\]])*(?=\s)|\s?,?\s?["'](?=[\s,.])|\s*[;—–](?=\s)|\s--(?=\s)|[.?!]["']?(?=[,\s])"""
)
_LAST = frozenset(".?!;…")
_CLOSING = frozenset(".?!;…—–-\"')")
_MARKS = "\"'”’) "
_INTERRUPTIONS = 2


def next_sentence(source: Text, end: int) -> str:
    """The first words of the next sentence in the same paragraph, on one line; "" where the sentence goes on.

    What the reporter says between two stretches of speech (`,” she said. “`) is passed over. Whether it is the same
    speaker has to be asked elsewhere: this is cheap.
    """
    ended = source.plain[end - 1 : end] in _LAST
    if not ended and _CLOSING.isdisjoint(source.plain[end : end + 3]):
        return ""
    near = source.plain[end : end + _REACH]
    if source.breaks and (at := bisect_left(source.breaks, end)) < len(source.breaks):
        near = near[: source.breaks[at] - end]
    found = _ENDED.match(near)
    if found is None and not (ended and near[:1] in _MARKS):
        return ""
    rest = near[found.end() :] if found else near
    closes = '"' in (near[: found.end()] if found else near[:1])
    if closes:
        rest = _resumed(rest.removeprefix('"'))
    return " ".join(rest.split())


def _resumed(narration: str) -> str:
    """The speech after the reporter's words; a word or two in marks of their own belong to the reporter's sentence."""
    for _ in range(_INTERRUPTIONS):
        told, mark, speech = narration.partition('"')
        if not mark:
            return ""
        speech = speech.lstrip()
        if speech[:1].isupper() and told.rstrip()[-1:] in (".", ",", ":", "?", "!"):
            return speech
        narration = speech.partition('"')[2]
    return ""
