"""A quotation or passage of the library is cited by no brief.

It is checked and shown on its source's page all the same; but often it was meant to be cited, or is left over.

Example
-------
```yaml briefs/sources/wire.yml
label: Wire
issued: 2024-05-01
archive: wire.txt
passages:
  - id: cost
    exact: The harbour costs nine million.
  - id: spare
    exact: The harbour opens in June.
```

What to write instead
---------------------
Cite it, or delete it. Words that nobody is shown to have said (labels, titles, filler in quotation marks) are there to
be known as such; they need no citation.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site
from pullquote.diagnostics import Severity
from pullquote.model.source import SPOKEN, Excerpt, Quotation

CODE = "PQ208"
NAME = "unused-quotation"
SEVERITY = Severity.WARNING


def check(site: Site) -> Iterator[Fault]:
    """Every entry of a source that nothing cites. A brief that could not be read may cite anything."""
    if site.loaded.broken:
        return
    for id, source, document in site.sources():
        for key, excerpts in (("quotations", source.quotations), ("passages", source.passages)):
            for index, excerpt in enumerate(excerpts):
                if citable(excerpt) and f"{id}/{excerpt.id}" not in site.library.uses:
                    span = document.value_span((key, index, "id"))
                    help = "cite it under `evidence:` of a claim, or delete it"
                    yield Fault(f"no brief cites `{id}/{excerpt.id}`", span, help)


def citable(excerpt: Excerpt) -> bool:
    """Whether it is there to be cited: not so a label, a title or marks around nobody's words."""
    return not isinstance(excerpt, Quotation) or excerpt.kind in SPOKEN
