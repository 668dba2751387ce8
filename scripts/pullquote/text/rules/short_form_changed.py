"""A contraction or an abbreviation is spelled out, or a full form is shortened.

`didn't` and `did not` mean the same, but only one of them was written.

## Example

```source
“We didn't ask for the loan,” the minister said.
```
```quotation
We did not ask for the loan
```

## What to write instead

The form of the source. An abbreviation may be explained in square brackets.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

from ..differences import Kind
from ..passage import Passage
from ..wording import listed

CODE = "PQ421"
NAME = "short-form-changed"
SEVERITY = Severity.ERROR


def finding(passage: Passage) -> Finding | None:
    """One finding for all such places of the piece, or None."""
    spots = passage.of_kind(Kind.SHORT_FORM)
    if not spots:
        return None
    message = f"a short form differs: {listed([s.both for s in spots])}"
    advice = "Keep the contraction or abbreviation as the source has it."
    return passage.finding(CODE, NAME, SEVERITY, message, advice, Kind.SHORT_FORM)
