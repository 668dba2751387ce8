"""A passage is somebody's speech: the source has all of it in quotation marks.

Passages are shown as the publication's own words. Words that it only quotes are not its own, and whoever said them
would be lost.

## Example

```yaml briefs/sources/wire.yml
passages:
  - id: cost
    exact: We did not ask for a second pier
```

## What to write instead

Record the words as a quotation, with their speaker; where the source shows none, as a quotation of kind `unattributed`.
"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity
from pullquote.speech.values import Span

CODE = "PQ510"
NAME = "speech-as-passage"
SEVERITY = Severity.ERROR


def finding(spans: Sequence[Span]) -> Finding:
    """Words in quotation marks are given as the publication's own."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        "these words stand in quotation marks in the source: they are somebody's speech, not the publication's wording",
        "Move them to `quotations` and name the speaker; where the text shows none, `kind: unattributed`.",
        source_spans=tuple(spans),
    )
