"""A quotation or passage is longer than a citation may be.

Quoting is allowed within limits; whoever copies whole paragraphs republishes the article.

Example
-------
```yaml briefs/sources/wire.yml
label: Wire
issued: 2024-05-01
archive: wire.txt
passages:
  - id: cost
    exact: >-
      one two three four five six seven eight nine ten one two three four five six seven eight nine ten
      one two three four five six seven eight nine ten one two three four five six seven eight nine ten
      one two three four five six seven eight nine ten one two three four five six seven eight nine ten
      one two three four five six seven eight nine ten one two three four five six seven eight nine ten one
```

What to write instead
---------------------
Keep what the claim rests on, and split or drop the rest. A source whose licence allows it may keep its whole text
under `text:`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site
from pullquote.diagnostics import Severity

MOST_WORDS = 80

CODE = "PQ304"
NAME = "long-excerpt"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every excerpt of more than MOST_WORDS words, where the source's own text is not in the repository."""
    for _, source, document in site.sources():
        for key, excerpts in (("quotations", source.quotations), ("passages", source.passages)):
            for index, excerpt in enumerate(excerpts):
                words = len(excerpt.exact.split())
                if words > MOST_WORDS and source.text is None:
                    span = document.value_span((key, index, "exact"))
                    message = f"{words} words are too many: at most {MOST_WORDS} may be quoted in one piece"
                    yield Fault(message, span, "keep the words that a claim rests on, or make two entries of it")
