"""Nothing around the words shows who says them.

Sometimes a reader knows from the page as a whole; a checker does not, and does not guess.

## Example

```source
The hall fell silent. The vote was over in a minute. “Never again” had been painted on the door.
```
```quotation
Never again
```
```speaker
Ana Duarte
```

## What to write instead

If a reader of the article cannot doubt who speaks, write `attribution: reviewed` with the reason.
"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity
from pullquote.speech.values import Span

CODE = "PQ505"
NAME = "unattributed"
SEVERITY = Severity.ERROR


def finding(spans: Sequence[Span]) -> Finding:
    """Nothing around the words says who speaks."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        "the text around these words does not show who says them",
        "If a reader of the article cannot doubt who speaks, add `attribution: reviewed` with the reason.",
        source_spans=tuple(spans),
    )
