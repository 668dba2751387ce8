"""A quotation is dated after the source that prints it.

Nobody is quoted before he speaks. One of the two dates is wrong, or the quotation belongs to another
source.

## Example

```said
2025-03-04
```
```issued
2025-03-03
```

## What to write instead

Correct `said` of the quotation or `issued` of the source.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity
from pullquote.figures.dates import Dated, spoken

CODE = "PQ611"
NAME = "said-after-issued"
SEVERITY = Severity.ERROR


def finding(said: Dated, issued: Dated) -> Finding:
    """The finding for one date."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"said on {spoken(said)}, but the source was issued on {spoken(issued)}",
        "correct `said` of the quotation or `issued` of the source",
    )
