"""The speaker given repeats the words of somebody else.

In “The driver shouted ‘stop’,” she said, the word is the driver's, as she tells it.

## Example

```source
“The driver shouted ‘stop the bus’ and ran,” Ms Ardal said.
```
```quotation
stop the bus
```
```speaker
Ms Ardal
```

## What to write instead

Name the one who is quoted, and record the one who tells it under `via`; or quote the whole sentence of the teller.
"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity
from pullquote.speech.values import Span

CODE = "PQ508"
NAME = "quoted-by-speaker"
SEVERITY = Severity.ERROR


def finding(inner: str, outer: str, spans: Sequence[Span]) -> Finding:
    """The speaker given only repeats the words of another."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"{outer} repeats here the words of {inner}",
        "Name the one who is quoted and put the one who tells it under `via`, "
        "or add `attribution: reviewed` with the reason.",
        source_spans=tuple(spans),
    )
