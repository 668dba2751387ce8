"""The pieces of one quotation belong to different speakers.

A cut may hide who said it; it may not make one speech out of two people's words.

## Example

```source
“The dam is safe,” said Lena Ortiz, the engineer. “Nobody asked the village,” replied Tomas Reyes, a farmer.
```
```quotation
The dam is safe [...] Nobody asked the village
```
```speaker
Lena Ortiz
```

## What to write instead

Make two quotations, one for each speaker.
"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity
from pullquote.speech.values import Span

CODE = "PQ503"
NAME = "joined-speakers"
SEVERITY = Severity.ERROR


def finding(first: str, second: str, spans: Sequence[Span]) -> Finding:
    """The pieces of the quotation belong to different people."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"these words belong to two speakers: first {first}, then {second}",
        "Make a quotation of its own for each speaker.",
        source_spans=tuple(spans),
    )
