"""Transcripts: paragraphs that begin with the speaker's name and a colon are speech without quotation marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

from pullquote.speech.layout import paragraphs

_LABEL = re.compile(
    r"\s*[*_]*(?P<name>[A-Z][\w.'’-]*(?: (?:(?:de|van|von|der|bin|al) )*[A-Z][\w.'’-]*){0,4})(?: \([^)\n]{1,40}\))?"
    r"[*_]*:[*_]*\s+(?=[^\s\"“«‘'„])"
)
_FEWEST = 3
_NO_SPEAKER = frozenset(
    "photo picture video image read update note source sources date time where when who what why how price tickets "
    "address email tel phone website correction warning score result verdict".split()
)


def turns(raw: str) -> Mapping[int, int]:
    """Start of each paragraph that is a turn of a transcript -> where its speech begins.

    A text is one when at least three paragraphs carry a label, by two speakers, one of whom comes back.
    """
    if raw.count(":") < _FEWEST:
        return _NONE
    found: dict[int, int] = {}
    labels: Counter[str] = Counter()
    for start, end in paragraphs(raw):
        label = _LABEL.match(raw, start, end)
        if label is not None and (last := label["name"].split()[-1].lower()) not in _NO_SPEAKER:
            found[start] = label.end()
            labels[last] += 1
    spoken = len(found) >= _FEWEST and len(labels) > 1 and labels.most_common(1)[0][1] > 1
    return found if spoken else _NONE


_NONE: Mapping[int, int] = MappingProxyType({})
