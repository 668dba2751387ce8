"""The evidence of an event does not say when it was.

The date may be right, but a reader cannot find it in the words cited. Evidence that is less exact than the
event (“in May” for a day of May) is reported as well.

## Example

```event
2025-05-02
```
```evidence
The ferry service has been stopped, the harbour master said.
```

## What to write instead

Cite words that hold the date, or write the date less exactly (`2025-05`).
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity
from pullquote.figures.dates import Dated, spoken

CODE = "PQ613"
NAME = "undated-evidence"
SEVERITY = Severity.WARNING


def finding(event: Dated) -> Finding:
    """The finding for one date."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"the evidence does not say that this was on {spoken(event)}",
        "cite words that hold the date, or write the date less exactly",
    )
