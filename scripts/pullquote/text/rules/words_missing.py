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

from dataclasses import replace

from pullquote.diagnostics import Finding, Severity

from ..differences import Difference, Kind
from ..fold import DOUBLE, MARKS
from ..passage import Passage
from ..wording import listed, shown

CODE = "PQ414"
NAME = "words-missing"
SEVERITY = Severity.ERROR

_MARKS = f" ,.{MARKS}"


def finding(passage: Passage) -> Finding | None:
    """One finding for all such places of the piece, or None."""
    spots = passage.of_kind(Kind.MISSING)
    if not spots:
        return None
    left_out = listed([shown(spot.has.strip(_MARKS), 160) for spot in spots])
    message = f"the quotation leaves out {left_out} without a mark"
    advice = "Put the words back, or write [...] where they are left out."
    full = passage.finding(CODE, NAME, SEVERITY, message, advice, Kind.MISSING)
    cut = _with_a_cut(passage.quote, spots[0]) if len(passage.differences) == 1 else None
    return replace(full, suggestion=cut) if cut else full


def _with_a_cut(quote: str, spot: Difference) -> str | None:
    """The quotation with `[...]` where it leaves out a reporter's words between two quotation marks, or None."""
    if len(DOUBLE.findall(spot.has)) != 2:
        return None
    start, end = spot.quote_span
    return f"{quote[:start].rstrip()} [...] {quote[end:].lstrip()}"
