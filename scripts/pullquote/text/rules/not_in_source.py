"""The words are not in the source.

## Example

```source
The court rose at noon and will sit again on Monday.
```
```quotation
The strike is over
```

## What to write instead

Words of this source, or name the source that has these words. The help shows the nearest passage, if there is one.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

from ..nearest import Nearest
from ..prepared import Text
from ..wording import shown

CODE = "PQ410"
NAME = "not-in-source"
SEVERITY = Severity.ERROR

_WORTH_SHOWING = 0.3
"""Share of agreeing words below which a passage would only mislead."""


def finding(quote: str, source: Text, own: Text, near: Nearest | None) -> Finding:
    """The finding about words that are nowhere in the source; `near` is the nearest passage, if any."""
    spans = ((own.starts[0], own.ends[-1]),) if own.tokens else ((0, len(quote)),)
    advice = "Check that this is the right source, and copy the words from it."
    places: tuple[tuple[int, int], ...] = ()
    if near and near.score >= _WORTH_SHOWING and near.end > near.start:
        places = ((source.starts[near.start], source.ends[near.end - 1]),)
        advice += f" The nearest passage is: {shown(source.raw[slice(*places[0])], 240)}"
    message = f"the source does not have the words {shown(own.raw)}"
    return Finding(CODE, NAME, SEVERITY, message, advice, None, spans, places)
