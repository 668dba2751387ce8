"""A bottom line, claim, position, figure, event or side of a disagreement cites nothing that supports it.

Everything a brief says must lead a reader to words in a source.

Example
-------
```yaml briefs/harbour.yml
claims:
  - id: dearer
    text: The harbour costs more than planned.
```

What to write instead
---------------------
Add `evidence:` with at least one `- supports: source-id/quotation-id`; in the bottom line, `[@source-id/quotation-id]`
behind what it states. If no source says it, take it out or make it
an entry under `unknowns`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site
from pullquote.diagnostics import Severity
from pullquote.load.document import Loc
from pullquote.model.brief import Brief, Evidence
from pullquote.model.citations import INLINE

CODE = "PQ207"
NAME = "missing-evidence"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every entry without supporting evidence. A brief that claims nothing yet has nothing to cite."""
    for brief, document in site.briefs():
        if brief.claims and not INLINE.search(brief.bottom_line):
            help = "write `[@source-id/quotation-id]` behind what it states"
            yield Fault("the bottom line cites nothing", document.value_span(("bottom_line",)), help)
        for kind, loc, evidence in _entries(brief):
            if not any(one.stance == "supports" for one in evidence):
                help = "add `evidence:` with a line `- supports: source-id/quotation-id`"
                yield Fault(f"this {kind} has no supporting evidence", document.value_span(loc), help)


def _entries(brief: Brief) -> Iterator[tuple[str, Loc, tuple[Evidence, ...]]]:
    for kind, key in (("claim", "claims"), ("position", "positions"), ("figure", "figures"), ("event", "timeline")):
        for index, entry in enumerate(getattr(brief, key)):
            yield kind, (key, index), entry.evidence
    for index, point in enumerate(brief.disagreements):
        for number, side in enumerate(point.sides):
            yield "side of a disagreement", ("disagreements", index, "sides", number), side.evidence
