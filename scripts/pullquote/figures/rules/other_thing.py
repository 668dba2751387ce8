"""A claim has a number of its evidence, but seems to count something else.

Words that mean the same are known only in part, so this is a warning: look whether both sentences count one
thing.

## Example

```claim
The fund gave $12 million in loans.
```
```evidence
The fund paid out $12 million in fees.
```

## What to write instead

Use the noun of the evidence, or cite the quotation that counts what the claim counts.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity
from pullquote.figures.quantity import Quantity

CODE = "PQ603"
NAME = "other-thing"
SEVERITY = Severity.WARNING


def finding(stated: Quantity, found: Quantity) -> Finding:
    """The finding for one figure of a claim."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"the claim says “{stated.wording}”, the evidence “{found.wording}”: is this the same thing?",
        "use the words of the evidence for what is counted, or cite other evidence",
        quote_spans=((stated.start, stated.end),),
    )
