"""The same words of a source stand in the library twice.

A reader would count them as two, and two claims would seem to rest on more than one piece of evidence.

Example
-------
```yaml briefs/sources/wire.yml
label: Wire
issued: 2024-05-01
archive: wire.txt
passages:
  - id: cost
    exact: The harbour costs nine million pounds
  - id: price
    exact: The harbour costs nine million pounds
```

What to write instead
---------------------
Keep one entry and cite it from everywhere. If the source prints the words twice, say which with `prefix` or `suffix`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site
from pullquote.diagnostics import Severity
from pullquote.load.document import Loc

CODE = "PQ306"
NAME = "repeated-excerpt"
SEVERITY = Severity.WARNING


def check(site: Site) -> Iterator[Fault]:
    """Every excerpt that stands at exactly the place of an earlier one. Needs the source's text."""
    for id, source, document in site.sources():
        first: dict[tuple[tuple[int, int], ...], Loc] = {}
        for key, excerpts in (("quotations", source.quotations), ("passages", source.passages)):
            for index, excerpt in enumerate(excerpts):
                found = site.evidence[f"{id}/{excerpt.id}"].match
                if found is None or not found.spans:
                    continue
                loc: Loc = (key, index, "id")
                earlier = first.setdefault(found.spans, loc)
                if earlier != loc:
                    message = f"these are the same words as those of `{document.value(earlier)}`"
                    there = document.value_span(earlier, "first here")
                    help = "keep one of the two and cite it from everywhere"
                    yield Fault(message, document.value_span(loc), help, (there,))
