"""The archive is at hand, but the text of a source is not in it.

Nothing from this source can be matched against its text here, and "not checked" must not look like "ok".

Example
-------
```yaml briefs/sources/wire.yml
label: Wire
issued: 2024-05-01
archive: wier.txt
```

What to write instead
---------------------
Put the text into the archive folder as UTF-8 under the name that `archive:` gives, or mend the name.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site
from pullquote.diagnostics import Severity

CODE = "PQ301"
NAME = "missing-archive-text"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every source that names a text which the archive does not have as UTF-8."""
    folder = site.loaded.project.archive
    if folder is None:
        return
    for id, source, document in site.sources():
        if id not in site.evidence.texts:
            message = f"the archive has no readable text `{source.archive}`"
            help = f"put it into {folder} as UTF-8, or give `archive:` the name that it has there"
            yield Fault(message, document.value_span(("archive",)), help)
