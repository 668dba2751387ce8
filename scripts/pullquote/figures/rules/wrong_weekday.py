"""A date stands with a weekday that it was not.

## Example

```claim
The council met on Friday, March 4, 2025.
```

## What to write instead

Correct the weekday or the date; the evidence tells which.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity
from pullquote.figures.dates import spoken
from pullquote.figures.mentions import Mention

CODE = "PQ615"
NAME = "wrong-weekday"
SEVERITY = Severity.ERROR


def finding(mention: Mention) -> Finding:
    """The finding for one date."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"“{mention.text}”: {spoken(mention.when)} was a {mention.when.low:%A}"
        if mention.when
        else mention.text,
        "correct the weekday or the date",
        quote_spans=((mention.start, mention.end),),
    )
