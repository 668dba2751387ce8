"""The words of the source stand in another order.

## Example

```source
“First we count the votes, then we speak,” the clerk said.
```
```quotation
First we speak, then we count the votes
```

## What to write instead

The source's order. To leave a part out, write `[...]`.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

from ..differences import Kind
from ..passage import Passage
from ..wording import shown

CODE = "PQ415"
NAME = "words-reordered"
SEVERITY = Severity.ERROR


def finding(passage: Passage) -> Finding | None:
    """One finding for all such places of the piece, or None."""
    spots = passage.of_kind(Kind.REORDERED)
    if not spots:
        return None
    message = f"the words {shown(spots[0].wrote)} stand in another order in the source: {shown(spots[0].has)}"
    advice = "Write the words in the source's order."
    return passage.finding(CODE, NAME, SEVERITY, message, advice, Kind.REORDERED)
