"""A part of the quotation lies outside the quotation marks of the source.

News prose often marks only a few words as spoken; the words around them are the reporter's.

## Example

```source
Mr Voss said the plan was "a gift to smugglers" and would fail.
```
```quotation
the plan was "a gift to smugglers"
```
```speaker
Mr Voss
```

## What to write instead

Quote only what stands between the marks, here: a gift to smugglers.
"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity
from pullquote.speech.values import Span

CODE = "PQ502"
NAME = "partly-outside-marks"
SEVERITY = Severity.ERROR


def finding(outside: str, spans: Sequence[Span]) -> Finding:
    """A part of the quotation lies outside the quotation marks of the source."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"“{outside}” stands outside the quotation marks of the source",
        "Quote only the words between the marks, or cut what lies between two quotations with [...].",
        source_spans=tuple(spans),
    )
