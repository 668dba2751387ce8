"""The same words stand more than once in the source.

The first place is taken. If another one is meant, its speaker may be another one too.

## Example

```source
“We are ready,” the coach said. “We are ready,” the captain said as well.
```
```quotation
We are ready
```

## What to write instead

Add `prefix` or `suffix`: a few words of the source just before or after the place you mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pullquote.diagnostics import Finding, Severity

from ..found import Found

CODE = "PQ461"
NAME = "ambiguous-quotation"
SEVERITY = Severity.WARNING


def check(places: Sequence[Found]) -> Iterator[Finding]:
    """A warning when the quotation has several places."""
    if len(places) > 1:
        message = f"the source has these words {len(places)} times"
        advice = "Add prefix or suffix: a few words of the source just before or after the place you mean."
        spans = tuple((place.spans[0][0], place.spans[-1][1]) for place in places)
        yield Finding(CODE, NAME, SEVERITY, message, advice, source_spans=spans)
