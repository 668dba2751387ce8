"""An event has another date than its evidence.

Every date that the evidence mentions, read from the day its source was issued, lies elsewhere.

## Example

```event
2025-05-09
```
```evidence
The ferry service was stopped on 2 May 2025.
```

## What to write instead

Take the date from the evidence, or cite the quotation that dates the event.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity
from pullquote.figures.dates import Dated, spoken
from pullquote.figures.mentions import Mention

CODE = "PQ612"
NAME = "contradicted-date"
SEVERITY = Severity.ERROR


def finding(event: Dated, mention: Mention) -> Finding:
    """The finding for one date."""
    meaning = f" ({spoken(mention.when)})" if mention.when and not mention.absolute else ""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"the event is dated {spoken(event)}, but the evidence says “{mention.text}”{meaning}",
        "take the date from the evidence, or cite evidence for this one",
    )
