"""A related brief does not exist.

The link would lead nowhere.

Example
-------
```yaml briefs/harbour.yml
related: [harbor]
```

What to write instead
---------------------
Use the name of another file in `briefs/`, without `.yml`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site, ids_at, nearest
from pullquote.diagnostics import Severity

CODE = "PQ205"
NAME = "unknown-brief"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every id under `related` without a brief."""
    known = dict.fromkeys([*site.library.briefs, *site.loaded.broken.values()])
    for brief, document in site.briefs():
        for id, loc in ids_at(document, ("related",), brief.related):
            if id not in known:
                help = nearest(id, known, "the briefs are files in briefs/")
                yield Fault(f"there is no brief `{id}`", document.value_span(loc), help)
