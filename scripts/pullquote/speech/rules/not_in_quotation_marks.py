"""The words stand in the source, but outside its quotation marks.

A paraphrase is the reporter's wording. To print it as somebody's speech puts words into a mouth that never said them.

## Example

```source
Ms Ardal told the council that the bridge was unsafe and would close on Monday.
```
```quotation
the bridge was unsafe and would close on Monday
```
```speaker
Ms Ardal
```

## What to write instead

Record the words as a passage, which is the publication's own wording, or quote words that the source has in
quotation marks.
"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity
from pullquote.speech.values import Span

CODE = "PQ501"
NAME = "not-in-quotation-marks"
SEVERITY = Severity.ERROR


def finding(spans: Sequence[Span]) -> Finding:
    """The words stand in the source, but nobody is shown to say them."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        "these words stand outside quotation marks in the source: they are the publication's wording, not speech",
        "Move them to `passages`, or quote words that the source has in quotation marks.",
        source_spans=tuple(spans),
    )
