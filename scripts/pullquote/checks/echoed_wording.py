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
from collections.abc import Iterator

from pullquote.checks.site import Fault, Site
from pullquote.checks.unproved_words import QUOTED, prose
from pullquote.diagnostics import Severity

RUN = 9

CODE = "PQ307"
NAME = "echoed-wording"
SEVERITY = Severity.WARNING


_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")


def check(site: Site) -> Iterator[Fault]:
    """Every run of RUN words and more that our prose shares with a source. Needs the sources' texts."""
    runs = {id: _runs(text.raw) for id, text in site.evidence.texts.items()}
    if not runs:
        return
    for brief, document in site.briefs():
        for loc, text in prose(brief):
            words = list(_WORD.finditer(QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)))
            folded = [word[0].casefold().replace("’", "'") for word in words]
            for start in range(len(words) - RUN + 1):
                run = tuple(folded[start : start + RUN])
                source = next((id for id, known in runs.items() if run in known), None)
                if source:
                    span = document.words_span(loc, words[start].start(), words[start + RUN - 1].end())
                    message = f"these words are copied from `{source}` without quotation marks"
                    yield Fault(message, span, "say it in your own words, or quote it")
                    break


def _runs(raw: str) -> set[tuple[str, ...]]:
    words = [word[0].casefold().replace("’", "'") for word in _WORD.finditer(raw)]
    return {tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}
