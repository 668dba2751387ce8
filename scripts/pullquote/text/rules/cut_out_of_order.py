"""The pieces of the quotation stand in another order in the source.

## Example

```source
“We tested the vaccine in March. The results were poor. We stopped in June,” Dr Lund said.
```
```quotation
We stopped in June [...] We tested the vaccine in March
```

## What to write instead

The pieces in the source's order, or two quotations.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

from ..prepared import Text
from ..quotation import Piece

CODE = "PQ440"
NAME = "cut-out-of-order"
SEVERITY = Severity.ERROR


def finding(quote: str, source: Text, parted: tuple[Piece, ...]) -> Finding:
    """The finding about pieces that are all in the source, but not one after the other."""
    spans = tuple((piece[0].start, piece[-1].end) for piece in parted)
    message = "the source has these pieces in another order"
    advice = "Put the pieces in the source's order, or make them quotations of their own."
    return Finding(CODE, NAME, SEVERITY, message, advice, None, spans)
