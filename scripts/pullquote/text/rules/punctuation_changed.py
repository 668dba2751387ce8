"""A punctuation mark inside the quotation differs from the source.

A question turned into a statement, or a comma that splits a sentence, changes what was said.

## Example

```source
“Will the court sit in August? We do not know,” the registrar said.
```
```quotation
Will the court sit in August. We do not know
```

## What to write instead

The marks of the source. Curly or straight, long or short dashes and spaces never matter; neither do the outer
quotation marks and a final comma or full stop.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

from ..differences import Difference, Kind
from ..passage import Passage
from ..wording import listed, shown

CODE = "PQ419"
NAME = "punctuation-changed"
SEVERITY = Severity.ERROR


def finding(passage: Passage) -> Finding | None:
    """One finding for all such places of the piece, or None."""
    spots = passage.of_kind(Kind.PUNCTUATION)
    if not spots:
        return None
    message = "punctuation differs: " + listed([_one(spot) for spot in spots])
    advice = "Write the punctuation of the source."
    return passage.finding(CODE, NAME, SEVERITY, message, advice, Kind.PUNCTUATION)


def _one(spot: Difference) -> str:
    if not spot.wrote:
        return f"{shown(spot.has)} is left out"
    return (
        f"{shown(spot.wrote)} is added"
        if not spot.has
        else f"{shown(spot.wrote)} where the source has {shown(spot.has)}"
    )
