"""The quotation has words that the source does not have.

A word put into somebody's mouth is a false quotation, even a word that changes little.

## Example

```source
“The bridge is safe for cars,” the engineer said.
```
```quotation
The bridge is now safe for cars
```

## What to write instead

Take the added words out, or put a word that only explains in square brackets: `The [new] bridge is safe`.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

from ..differences import Kind
from ..passage import Passage
from ..wording import listed, shown

CODE = "PQ413"
NAME = "words-added"
SEVERITY = Severity.ERROR


def finding(passage: Passage) -> Finding | None:
    """One finding for all such places of the piece, or None."""
    spots = passage.of_kind(Kind.ADDED)
    if not spots:
        return None
    message = f"the quotation adds {listed([shown(s.wrote) for s in spots])}, which the source does not have"
    advice = "Take the added words out, or put an explanation of your own in square brackets."
    return passage.finding(CODE, NAME, SEVERITY, message, advice, Kind.ADDED)
