"""A number, a unit or a currency differs from the source.

A figure is quoted as it stands: rounding, converting or respelling it is the editor's own work and belongs outside
the quotation.

## Example

```source
The fund holds $500 million, according to its annual report.
```
```quotation
The fund holds $500 billion
```

## What to write instead

The figure of the source, or your own sentence with a figure of your own.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

from ..differences import Kind
from ..passage import Passage
from ..wording import listed

CODE = "PQ416"
NAME = "figure-changed"
SEVERITY = Severity.ERROR


def finding(passage: Passage) -> Finding | None:
    """One finding for all such places of the piece, or None."""
    spots = passage.of_kind(Kind.FIGURE)
    if not spots:
        return None
    message = f"the figure differs: {listed([s.both for s in spots])}"
    advice = "Write the figure as the source has it."
    return passage.finding(CODE, NAME, SEVERITY, message, advice, Kind.FIGURE)
