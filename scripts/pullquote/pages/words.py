"""What the pages say of kinds, dates and chains, in words."""

from __future__ import annotations

import re
from functools import lru_cache

from pullquote.compare.words import inside as inside
from pullquote.figures.dates import parse_date, spoken
from pullquote.model.base import When
from pullquote.pages.html import Html, escape

STATUS = {
    "developing": "Developing: expect changes",
    "stable": "Stable: no change expected soon",
    "closed": "Closed: no longer updated",
}

KIND = {
    "speech": "spoken or written words, a sentence or more",
    "fragment": "a part of a sentence",
    "nested": "words quoted inside somebody else’s words",
    "label": "a nickname, label or scare quote",
    "title": "the name of a work or programme",
    "reported": "quotation marks around a paraphrase: not shown as anybody’s words",
    "unattributed": "in quotation marks, but the source does not show who said it",
}

NOBODY = {
    "reported": "paraphrase in quotation marks",
    "title": "name of a work",
    "label": "label of its own",
    "unattributed": "in quotation marks, nobody shown to have said it",
}
"""The same in short, for words without a speaker."""

_SENTENCE_END = re.compile(r"(?<=\w\w)\.$")
"""A full stop that ends a sentence, not an abbreviation such as `U.S.`"""

HOW = {"copy": "Copied from", "rewrite": "Rewritten from", "aggregation": "Put together from"}

ORIGIN = {
    "agency": "news agency",
    "newspaper": "newspaper",
    "broadcaster": "broadcaster",
    "website": "website",
    "social": "social media",
    "document": "document",
    "unknown": "unknown",
}

NOT_COUNTED = "not counted as an origin"
"""What stands for the number of an outlet that nobody can name."""


@lru_cache(maxsize=4096)
def date_words(date: str) -> str:
    """An EDTF date as readers know it: `17 February 2025`, `12 to 17 February 2025`, `June to July 2025`."""
    first, slash, last = date.strip().partition("/")
    if not slash:
        return _point_words(first)
    start, end = _point_words(first).split(" "), _point_words(last).split(" ")
    while len(start) == len(end[-len(start) :]) > 1 and start[-1] == end[len(start) - 1]:
        start.pop()
    return f"{' '.join(start)} to {' '.join(end)}"


def _point_words(date: str) -> str:
    dated = parse_date(date)
    return spoken(dated) if dated else date


@lru_cache(maxsize=4096)
def time_tag(date: str) -> Html:
    """A date in words; machine-readable where HTML has a form for it (it has none for intervals)."""
    words = escape(date_words(date))
    return words if "/" in date else Html(f'<time datetime="{escape(date)}">{words}</time>')


def when_tag(when: When) -> Html:
    """A date with the words it rests on, if it is inferred."""
    because = _SENTENCE_END.sub("", when.basis or "")
    basis = f' <span class="pq-basis">(inferred: {escape(because)})</span>' if because else ""
    return Html(time_tag(when.date) + basis)


def as_shown(exact: str) -> str:
    """The words of a quotation for readers: without the comma that a source prints before its closing mark."""
    return exact.rstrip().removesuffix(",")


def shortened(text: str, most: int = 90) -> str:
    """The first words of a text, for titles: whole words and an ellipsis."""
    if len(text) <= most:
        return text
    return text[:most].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
