"""A letter is a capital in the quotation and small in the source, or the other way round.

Capitals carry meaning: `the Union` is not `the union`. Only the first letter may change, in brackets: `[T]he`.

## Example

```source
“Every member of the union signed it,” she said.
```
```quotation
Every member of the Union signed it
```

## What to write instead

The letter as the source has it. At the beginning of the quotation: `[T]he`.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

from ..differences import Kind
from ..passage import Passage
from ..wording import listed

CODE = "PQ418"
NAME = "case-changed"
SEVERITY = Severity.ERROR


def finding(passage: Passage) -> Finding | None:
    """One finding for all such places of the piece, or None."""
    spots = passage.of_kind(Kind.CASE)
    if not spots:
        return None
    message = f"capital and small letters differ: {listed([s.both for s in spots])}"
    advice = "Write the letters as the source has them, or put one changed letter in square brackets: [T]he."
    return passage.finding(CODE, NAME, SEVERITY, message, advice, Kind.CASE)
