"""The quotation leaves words out without a mark.

A reader cannot see an omission that is not marked, and a word as short as *not* turns the sense round.

## Example

```source
“We will open the archive in May, once the roof is mended,” Dr Oduya said.
```
```quotation
We will open the archive once the roof is mended
```

## What to write instead

The full words, or `[...]` where words are left out.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

from ..differences import Kind
from ..passage import Passage
from ..wording import listed, shown

CODE = "PQ414"
NAME = "words-missing"
SEVERITY = Severity.ERROR


def finding(passage: Passage) -> Finding | None:
    """One finding for all such places of the piece, or None."""
    spots = passage.of_kind(Kind.MISSING)
    if not spots:
        return None
    message = f"the quotation leaves out {listed([shown(s.has, 160) for s in spots])} without a mark"
    advice = "Put the words back, or write [...] where they are left out."
    return passage.finding(CODE, NAME, SEVERITY, message, advice, Kind.MISSING)
