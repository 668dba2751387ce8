"""A cut joins the words of two voices.

Pieces of one quotation are one speaker's words, or all the publication's own.

## Example

```source
“The pitch was wet,” Coach Marlow said. “That is an excuse,” his rival Teo Brandt replied.
```
```quotation
The pitch was wet [...] That is an excuse
```

## What to write instead

One quotation for each speaker.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pullquote.diagnostics import Finding, Severity

from ..found import Found
from ..gaps import gaps
from ..voices import different_voices

CODE = "PQ444"
NAME = "cut-joins-voices"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each cut that goes from one voice to another."""
    for gap, (first, second) in zip(gaps(place), pairwise(place.spans), strict=True):
        reason = different_voices(place.source, first, second)
        if reason:
            message = f"a cut joins two voices: {reason}"
            advice = "Make a quotation of its own for each speaker."
            yield Finding(CODE, NAME, SEVERITY, message, advice, None, (gap.mark,), (first, second))
