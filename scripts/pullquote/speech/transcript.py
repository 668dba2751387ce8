"""Transcripts: paragraphs that begin with the speaker's name and a colon are speech without quotation marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from pullquote.speech.layout import paragraphs
from pullquote.speech.states import STATES
from pullquote.text.patterns import regex

_LABEL = regex(
    r"\s*[*_]*(?:(?P<turn>[QA])[.:]|"
    r"(?P<name>[A-Z][\w.'’-]*(?: (?:(?:de|van|von|der|bin|al) )*[A-Z][\w.'’-]*){0,4})(?: \([^)\n]{1,40}\))?"
    r"[*_]*:)"
    r"[*_]*\s+(?=[^\s\"“«‘'„])"
)
_FEWEST = 3
_ANSWERS = frozenset({"a", "answer"})
_NO_SPEAKER = frozenset(
    "photo picture video image read update note source sources date time where when who what why how price tickets "
    "address email tel phone website correction warning score result verdict".split()
)


def turns(raw: str) -> Mapping[int, int]:
    """Start of each paragraph that is a turn of a transcript -> where its speech begins.

    A text is one when at least three paragraphs carry a label, by two speakers, one of whom comes back.
    """
    return {start: speech for start, (speech, _) in _labelled(raw).items()}


def labels(raw: str) -> Mapping[int, str]:
    """Where each turn's speech begins -> its label, for turns that are labelled by a letter or by initials."""
    return {speech: label for speech, label in _labelled(raw).values() if label.isupper() and len(label) < 4}


def quoted_labels(raw: str, starts: Sequence[int]) -> Mapping[int, str]:
    """Where each answer of an interview begins that stands in marks behind "A:"."""
    if "Q:" not in raw or "A:" not in raw:
        return _NO_LABELS
    return {start: "A" for start in starts if _ANSWERED.search(raw, max(0, start - 12), start)}


_ANSWERED = regex(r"(?:^|\n)\s*A:\s*[\"“]$")
_NO_LABELS: Mapping[int, str] = MappingProxyType({})


def is_answer(label: str) -> bool:
    return label.lower() in _ANSWERS


@lru_cache(maxsize=8)
def _labelled(raw: str) -> Mapping[int, tuple[int, str]]:
    if raw.count(":") < _FEWEST and raw.count("Q.") < _FEWEST - 1:
        return _NONE
    found: dict[int, tuple[int, str]] = {}
    for start, end in paragraphs(raw):
        label = _LABEL.match(raw, start, end)
        if label is None:
            continue
        name = label["turn"] or label["name"]
        if name.split()[-1].lower() not in _NO_SPEAKER and name.lower() not in STATES:
            found[start] = (label.end(), name)
    full = {_initials(name): name.split()[-1].lower() for _, name in found.values() if " " in name}
    speakers = Counter(full.get(name, name.split()[-1].lower()) for _, name in found.values())
    spoken = len(found) >= _FEWEST and len(speakers) > 1 and speakers.most_common(1)[0][1] > 1
    return found if spoken else _NONE


def _initials(label: str) -> str:
    """The initials of a label of several words, by which a speaker may go after his first turn."""
    return "".join(word[0] for word in label.split() if word[0].isupper())


_NONE: Mapping[int, tuple[int, str]] = MappingProxyType({})
