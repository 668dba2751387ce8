"""Marks that copy types in another way.

A double quotation mark as two single ones: ''No,'' he said, or ``No,'' he said. Other bars for a dash.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pullquote.speech.layout import paragraphs
from pullquote.text.patterns import regex

_OPENING = regex(r"``|(?<!\S)''(?=\S)|(?<=[(\[{—–:-])''(?=[\w'‘“$])")
_CLOSING = regex(r"(?<!\s)''(?!')(?!(?<=\w'')\w)")
_SPACED = regex(r"''(?!')")
_CURLED = regex(r"‘‘|’’(?!’)")
_BARS = {"―": "—", "⸺": "—", "‒": "–"}


@lru_cache(maxsize=8)
def singled(raw: str) -> str:
    """The text with each such pair as one double mark and a blank outside it, and dashes for bars: all offsets stay.

    Of three in a row the inner one is a single mark: ''He said 'no.'''
    """
    if "''" in raw or "``" in raw:
        raw = _OPENING.sub(" “", raw)
        raw = _CLOSING.sub(_closing, raw)
        raw = _SPACED.sub('" ', raw) if " '' " in raw else raw
    if "‘‘" in raw or "’’" in raw:
        raw = _curled(raw)
    # str.translate takes fifty times as long
    for bar, dash in _BARS.items():
        raw = raw.replace(bar, dash)
    return raw


def _closing(found: re.Match[str]) -> str:
    """The mark closes; right before a word, where a space was forgotten behind a sentence, it opens if none is open."""
    raw, at = found.string, found.start()
    if raw[at - 1 : at] in (".", "!", "?") and raw[found.end() : found.end() + 1].isalnum():
        told = raw[raw.rfind("\n", 0, at) + 1 : at]
        return "” " if (told.count("''") + told.count("“")) % 2 else " “"
    return "” "


def _curled(raw: str) -> str:
    """The same for curly ones, where the paragraph shows that two closing ones are no end within an end."""
    at, done = 0, []
    for start, end in paragraphs(raw):
        told = raw[start:end]
        if "‘‘" in told or ("’’" in told and told.count("“") > told.count("”")):
            told = _CURLED.sub(lambda found: " “" if found.group() == "‘‘" else "” ", told)
        done += [raw[at:start], told]
        at = end
    return "".join([*done, raw[at:]])
