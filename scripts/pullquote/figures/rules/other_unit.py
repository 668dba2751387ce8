"""A claim has a number of its evidence with another unit, currency or meaning.

The same digits prove nothing when they count something else: 19 million tonnes are not 19 million people,
40 % is not 40 percentage points, and 300 wounded are not 300 dead. Numbers without a currency do not prove
sums of money.

## Example

```claim
The mine employs 19 million people.
```
```evidence
The mine holds 19 million tonnes of ore.
```

## What to write instead

Take the unit over from the evidence together with the number.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity
from pullquote.figures.quantity import Quantity

CODE = "PQ602"
NAME = "other-unit"
SEVERITY = Severity.ERROR


def finding(stated: Quantity, found: Quantity) -> Finding:
    """The finding for one figure of a claim."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"the claim says “{stated.wording}”, but the evidence says “{found.wording}”",
        "the same number with another unit is another figure: write it as the evidence has it",
        quote_spans=((stated.start, stated.end),),
    )
