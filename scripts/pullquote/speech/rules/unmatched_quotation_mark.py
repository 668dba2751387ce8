"""A quotation mark of the source has no partner, so that nobody can tell where the speech begins.

## Example

```source
The bridge was old and nobody had looked at it. It will fall," Ms Ardal said.
```
```quotation
The bridge was old and nobody had looked at it
```
```speaker
Ms Ardal
```

## What to write instead

If a reader cannot doubt that the words are speech, write `attribution: reviewed` with the reason.
"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity
from pullquote.speech.values import Span

CODE = "PQ509"
NAME = "unmatched-quotation-mark"
SEVERITY = Severity.ERROR


def finding(spans: Sequence[Span]) -> Finding:
    """A mark of the source is missing, so that nobody knows where the speech begins."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        "a quotation mark is missing in the source here, so it is not certain that these words are speech",
        "If a reader of the article cannot doubt who speaks, add `attribution: reviewed` with the reason.",
        source_spans=tuple(spans),
    )
