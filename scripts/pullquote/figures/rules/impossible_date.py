"""A text names a day that no calendar has.

## Example

```claim
The lease ended on 31 April 2025.
```

## What to write instead

Look the date up in the evidence.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity
from pullquote.figures.mentions import Mention

CODE = "PQ616"
NAME = "impossible-date"
SEVERITY = Severity.ERROR


def finding(mention: Mention) -> Finding:
    """The finding for one date."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"there is no day “{mention.text}”",
        "look the date up in the evidence",
        quote_spans=((mention.start, mention.end),),
    )
