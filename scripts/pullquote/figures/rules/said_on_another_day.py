"""The words around a quotation name another day than its `said`.

A weekday in news prose means the nearest such day before the issue of the source, the day of issue included
(after it where the verb speaks of the future).

## Example

```said
2025-03-04
```
```issued
2025-03-05
```
```clause
Ms Ardal told reporters on Monday.
```

## What to write instead

Correct `said`, or `issued` if the source is from another week.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity
from pullquote.figures.dates import Dated, spoken
from pullquote.figures.mentions import Mention

CODE = "PQ614"
NAME = "said-on-another-day"
SEVERITY = Severity.ERROR


def finding(said: Dated, issued: Dated, mention: Mention) -> Finding:
    """The finding for one date."""
    meaning = f", which is {spoken(mention.when)}" if mention.when else ""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"said on {spoken(said)}, but the source says “{mention.text}”{meaning}",
        f"seen from the day of issue, {spoken(issued)}: correct `said`, or `issued`",
    )
