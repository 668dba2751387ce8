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

from pullquote.checks.own_words import prose, unquoted
from pullquote.checks.site import Fault, Site
from pullquote.diagnostics import Severity

RUN = 9
STEP = 5
"""Every run of RUN words holds one of the stretches of STEP words that begin at each STEP-th word of a source."""

CODE = "PQ307"
NAME = "echoed-wording"
SEVERITY = Severity.WARNING


_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")


def check(site: Site) -> Iterator[Fault]:
    """Every run of RUN words and more that our prose shares with a source. Needs the sources' texts."""
    echoes = Echoes((id, text.raw) for id, text in site.evidence.texts.items())
    for brief, document in site.briefs():
        for loc, text in prose(brief):
            found = echoes.first(unquoted(text))
            if found is not None:
                source, start, end = found
                span = document.words_span(loc, start, end)
                message = f"these words are copied from `{source}` without quotation marks"
                yield Fault(message, span, "say it in your own words, or quote it")


class Echoes:
    """The sources' words, so kept that a run of them is found at once."""

    def __init__(self, texts: Iterable[tuple[str, str]]) -> None:
        self._folded: dict[str, str] = {}
        self._words: dict[str, tuple[str, ...]] = {}
        self._places: dict[tuple[str, ...], list[tuple[str, int]]] = {}
        for id, raw in texts:
            words = self._words[id] = tuple(map(self._fold, _WORD.findall(raw)))
            for at in range(0, len(words) - STEP + 1, STEP):
                self._places.setdefault(words[at : at + STEP], []).append((id, at))

    def first(self, text: str) -> tuple[str, int, int] | None:
        """The first source with a run of the text's words, and the offsets of that run in the text."""
        found = list(_WORD.finditer(text))
        words = tuple(self._fold(word[0]) for word in found)
        near = [self._places.get(words[at : at + STEP], ()) for at in range(len(words) - STEP + 1)]
        for start in range(len(words) - RUN + 1):
            ids = {
                id
                for shift in range(STEP)
                for id, at in near[start + shift]
                if at >= shift and self._words[id][at - shift : at - shift + RUN] == words[start : start + RUN]
            }
            if ids:
                source = next(id for id in self._words if id in ids)
                return source, found[start].start(), found[start + RUN - 1].end()
        return None

    def _fold(self, word: str) -> str:
        folded = self._folded.get(word)
        if folded is None:
            folded = self._folded[word] = word.casefold().replace("’", "'")
        return folded
