"""A claim states a figure more exactly than its evidence, or as another bound.

`About 350` is not `350`, and `up to 5,000` is not `more than 5,000`. One end of a range is not the range.
An added “about” is harmless and not reported.

## Example

```claim
The flood left 350 families homeless.
```
```evidence
The flood left nearly 350 families homeless, the governor said.
```

## What to write instead

Keep the word of the evidence in front of the figure: nearly 350.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity
from pullquote.figures.quantity import Quantity

CODE = "PQ604"
NAME = "approximation-changed"
SEVERITY = Severity.WARNING


def finding(stated: Quantity, found: Quantity) -> Finding:
    """The finding for one figure of a claim."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"the claim says “{stated.wording}”, but the evidence says “{found.wording}”",
        "keep “about”, “nearly”, “more than”, “up to” and both ends of a range as the evidence has them",
        quote_spans=((stated.start, stated.end),),
    )
