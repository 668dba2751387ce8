"""A hand-written page cites a quotation that is not in the library.

The reader would be led nowhere. Pages in `docs/` may cite as briefs do, and are held to the same.

Example
-------
```text docs/index.md
The harbour costs more than planned [@wire/coost].
```

What to write instead
---------------------
Write `[@source-id/quotation-id]` with ids that exist. Something that only looks like a citation goes between
backticks.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site, nearest
from pullquote.diagnostics import Severity
from pullquote.load.document import line_starts, place
from pullquote.load.handwritten import citations_in

CODE = "PQ210"
NAME = "unknown-citation"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every citation of a hand-written page that nothing stands behind."""
    for file, text in site.loaded.handwritten.items():
        for found in citations_in(text):
            if found[1] not in site.library.excerpts:
                span = place(file, line_starts(text), *found.span(1))
                help = nearest(found[1], site.library.excerpts, "write `[@source-id/quotation-id]`")
                yield Fault(f"the library has no `{found[1]}`", span, help)
