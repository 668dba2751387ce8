"""The first letter is a capital in the quotation and small in the source, or the other way round.

The words are right. A careful editor shows that the quotation begins inside a sentence.

## Example

```source
The envoy said that the talks had stalled over fishing rights.
```
```quotation
The talks had stalled over fishing rights
```

## What to write instead

The changed letter in square brackets: `[T]he talks`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..found import Found
from ..wording import shown

CODE = "PQ460"
NAME = "capital-at-start"
SEVERITY = Severity.WARNING


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """A warning with the bracketed letter to write."""
    if not place.hits[0].capital:
        return
    at = next(at for at, character in enumerate(place.quote) if character.isalpha())
    bracketed = f"{place.quote[:at]}[{place.quote[at]}]{place.quote[at + 1 :]}"
    message = f"the source has the first letter as {shown(place.source.raw[place.hits[0].start])}"
    advice = f"Write the changed letter in square brackets: [{place.quote[at]}]."
    yield Finding(CODE, NAME, SEVERITY, message, advice, bracketed, ((at, at + 1),))
