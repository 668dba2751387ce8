"""A figure names a scale that no other figure has.

Figures with the same `scale` are drawn on one axis. Alone on it a figure has nothing to be compared with, and no
chart is made; most often the two names differ by a slip.

Example
-------
```yaml briefs/harbour.yml
figures:
  - id: cost
    value: nine million pounds
    unit: pounds
    measures: What the harbour costs
    said_by: wire
    scale: Costs of the harbor
    evidence:
      - supports: wire/cost
```

What to write instead
---------------------
Write the same words for all figures of one axis, or leave `scale` out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pullquote.checks.site import Fault, Site, nearest
from pullquote.diagnostics import Severity

CODE = "PQ216"
NAME = "lonely-scale"
SEVERITY = Severity.WARNING


def check(site: Site) -> Iterator[Fault]:
    """Every figure whose scale stands nowhere else in the site."""
    scales = Counter(one.scale for brief, _ in site.briefs() for one in brief.figures if one.scale)
    for brief, document in site.briefs():
        for index, figure in enumerate(brief.figures):
            if figure.scale and scales[figure.scale] == 1:
                others = [scale for scale in scales if scale != figure.scale]
                help = nearest(figure.scale, others, "give another figure the same scale, or leave it out")
                span = document.value_span(("figures", index, "scale"))
                yield Fault(f"no other figure has the scale “{figure.scale}”", span, help)
