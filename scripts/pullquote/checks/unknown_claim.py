"""A change names a claim that its brief does not have.

Readers who follow the change to what it touched would find nothing.

Example
-------
```yaml briefs/harbour.yml
changes:
  - date: 2024-05-02
    text: First version.
    claims: [dearer]
```

What to write instead
---------------------
Use the `id` of a claim of the same brief. A claim that was taken out is named in the text of the change instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site, ids_at, nearest
from pullquote.diagnostics import Severity

CODE = "PQ206"
NAME = "unknown-claim"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every id under a change's `claims` that is no claim of the brief."""
    for brief, document in site.briefs():
        known = [claim.id for claim in brief.claims]
        for index, change in enumerate(brief.changes):
            for id, loc in ids_at(document, ("changes", index, "claims"), change.claims):
                if id not in known:
                    help = nearest(id, known, f"its claims are: {', '.join(known) or 'none yet'}")
                    yield Fault(f"this brief has no claim `{id}`", document.value_span(loc), help)
