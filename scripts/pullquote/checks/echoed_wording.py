"""Our own prose repeats a run of words of a source without quotation marks.

Everything outside quotations is ours. Copied wording hides whose words they are, and may infringe copyright.

Example
-------
```yaml briefs/harbour.yml
claims:
  - id: cost
    text: It is said that the harbour costs nine million pounds, the council reported on Friday.
    evidence:
      - supports: wire/cost
```

What to write instead
---------------------
Say it in your own words, or quote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pullquote.checks.own_words import prose, unquoted
from pullquote.checks.site import Fault, Site
from pullquote.diagnostics import Severity

RUN = 9
STEP = 5
"""Every run of RUN words holds one of the stretches of STEP words that begin at each STEP-th word of a text."""

CODE = "PQ307"
NAME = "echoed-wording"
SEVERITY = Severity.WARNING


Words = tuple[str, ...]
_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")


def check(site: Site) -> Iterator[Fault]:
    """Every run of RUN words and more that our prose shares with a source. Needs the sources' texts."""
    folded = _Folded()
    sources = ((id, folded.words(text.raw)) for id, text in site.evidence.texts.items())
    ours = [(document, loc, text) for brief, document in site.briefs() for loc, text in prose(brief)]
    words = [folded.words(unquoted(text)) for *_, text in ours]
    echoes = Echoes(words, sources)
    for (document, loc, text), own in zip(ours, words, strict=True):
        found = echoes.first(own)
        if found is not None:
            source, at = found
            run = list(_WORD.finditer(unquoted(text)))[at : at + RUN]
            span = document.words_span(loc, run[0].start(), run[-1].end())
            message = f"these words are copied from `{source}` without quotation marks"
            yield Fault(message, span, "say it in your own words, or quote it")


class _Place(NamedTuple):
    """A stretch of STEP words in a source, with as many around it as a run that holds it can have."""

    source: str
    words: Words
    at: int
    """How many of the words stand before the stretch."""


class Echoes:
    """What sources share with our own texts, so kept that a run of it is found at once."""

    def __init__(self, ours: Iterable[Words], sources: Iterable[tuple[str, Words]]) -> None:
        wanted = {stretch for words in ours for stretch in _stretches(words)}
        self._places: dict[Words, list[_Place]] = {}
        for id, words in sources:
            shared = wanted.intersection(_every_stretch(words))
            for at, stretch in enumerate(_every_stretch(words)) if shared else ():
                if stretch in shared:
                    before = min(at, STEP - 1)
                    place = _Place(id, words[at - before : at + RUN], before)
                    self._places.setdefault(stretch, []).append(place)

    def first(self, words: Words) -> tuple[str, int] | None:
        """Where the first run of words begins that a source has too, and the first such source. For texts of ours."""
        if self._places.keys().isdisjoint(_stretches(words)):
            return None
        for start in range(len(words) - RUN + 1):
            into = -start % STEP
            run = words[start : start + RUN]
            for place in self._places.get(run[into : into + STEP], ()):
                begins = place.at - into
                if begins >= 0 and place.words[begins : begins + RUN] == run:
                    return place.source, start
        return None


def _every_stretch(words: Words) -> Iterator[Words]:
    return zip(*(words[skipped:] for skipped in range(STEP)), strict=False)


def _stretches(words: Words) -> Iterator[Words]:
    return (words[at : at + STEP] for at in range(0, len(words) - STEP + 1, STEP))


class _Folded(dict[str, str]):
    """Each word in the form in which words are compared."""

    def words(self, text: str) -> Words:
        return tuple(map(self.__getitem__, _WORD.findall(text)))

    def __missing__(self, word: str) -> str:
        folded = self[word] = word.casefold().replace("’", "'")
        return folded
