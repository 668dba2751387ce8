"""A reference names a source that does not exist.

The citation would lead a reader nowhere, and nothing stands behind what it supports.

Example
-------
```yaml briefs/harbour.yml
bottom_line: The harbour costs more than planned [@wier/cost].
```

What to write instead
---------------------
A reference is `source-id/quotation-id`. The source's id is the name of its file in `briefs/sources/`, without `.yml`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site, citation_span, nearest
from pullquote.diagnostics import Severity
from pullquote.load.files import source_file
from pullquote.model.base import split_ref

CODE = "PQ201"
NAME = "unknown-source"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every citation whose source is not in briefs/sources/."""
    for citation, document in site.citations():
        source = split_ref(citation.ref)[0]
        if source not in site.library.sources and not site.unread(source_file(source)):
            help = nearest(source, site.library.sources, f"there is no file briefs/sources/{source}.yml")
            yield Fault(f"there is no source `{source}`", citation_span(document, citation), help)
