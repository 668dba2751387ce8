"""A claim rounds a figure of its evidence.

“More than 300” may be true where the evidence says 350, but the reader finds another number in the
quotation. Rounding also hides how large the difference is.

## Example

```claim
The fleet lost more than 300 boats.
```
```evidence
The fleet lost 350 boats in the storm.
```

## What to write instead

Write the figure of the evidence.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity
from pullquote.figures.quantity import Quantity

CODE = "PQ605"
NAME = "rounded-figure"
SEVERITY = Severity.ERROR


def finding(stated: Quantity, found: Quantity) -> Finding:
    """The finding for one figure of a claim."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"the claim says “{stated.wording}”, which rounds “{found.wording}” of the evidence",
        f"write “{found.wording}”",
        quote_spans=((stated.start, stated.end),),
    )
