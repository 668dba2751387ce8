"""An id under `formerly` is in use, or is the former id of two things.

The old address can lead to one place only.

Example
-------
```yaml briefs/harbour.yml
claims:
  - id: cost
    formerly: [price]
    text: The harbour costs 9 million dollars, the Wire reports.
    evidence:
      - supports: wire/cost
  - id: price
    text: The harbour costs 9 million dollars, the Wire says.
    evidence:
      - supports: wire/cost
```

What to write instead
---------------------
Under `formerly` goes what the entry itself was called, and nothing else is called so now. Give the newer entry another
id.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from pullquote.checks.site import Fault, Site, ids_at
from pullquote.diagnostics import Severity
from pullquote.load.document import Document, Loc
from pullquote.load.files import brief_file, source_file
from pullquote.model.brief import Brief
from pullquote.model.formerly import named
from pullquote.model.source import Source

CODE = "PQ217"
NAME = "reused-id"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every former id of a brief, a source or one of their entries that means something else as well."""
    documents, library = site.loaded.documents, site.library
    for file_of, pages in ((brief_file, library.briefs), (source_file, library.sources)):
        taken = _counted(pages)
        for id, page in pages.items():
            document = documents[file_of(id)]
            yield from _faults(document, (), page.formerly, taken)
            if any(one.formerly for _, one in named(page)):
                yield from _inside(document, page)


def _counted(pages: Mapping[str, Brief] | Mapping[str, Source]) -> Counter[str]:
    return Counter([*pages, *(old for page in pages.values() for old in page.formerly)])


def _inside(document: Document, page: Brief | Source) -> Iterator[Fault]:
    taken = Counter(id for _, one in named(page) for id in (one.id, *one.formerly))
    for loc, one in named(page):
        yield from _faults(document, loc, one.formerly, taken)


def _faults(document: Document, loc: Loc, old: tuple[str, ...], taken: Counter[str]) -> Iterator[Fault]:
    for id, place in ids_at(document, (*loc, "formerly"), old):
        if taken[id] > 1:
            message = f"`{id}` means something else too: its old address can lead to one place only"
            yield Fault(message, document.value_span(place), "give the newer one another id, or take this one out")
