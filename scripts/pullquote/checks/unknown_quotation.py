"""A reference names a quotation or passage that its source does not have.

The claim would stand on words that are not in the library, so nobody could check them.

Example
-------
```yaml briefs/harbour.yml
bottom_line: The harbour costs more than planned [@wire/coost].
```

What to write instead
---------------------
The part behind the slash is the `id` of a quotation or passage in `briefs/sources/<source-id>.yml`. Add the
quotation there first if it is new.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site, citation_span, nearest
from pullquote.diagnostics import Severity
from pullquote.model.base import split_ref

CODE = "PQ202"
NAME = "unknown-quotation"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every citation whose source exists but does not have the quotation."""
    for citation, document in site.citations():
        id, item = split_ref(citation.ref)
        source = site.library.sources.get(id)
        if source is None or citation.ref in site.library.excerpts:
            continue
        known = [one.id for one in source.excerpts]
        near = nearest(item, known)
        help = near or f"add it to briefs/sources/{id}.yml, or cite one of its {len(known)} quotations and passages"
        yield Fault(f"the source `{id}` has no quotation `{item}`", citation_span(document, citation), help)
