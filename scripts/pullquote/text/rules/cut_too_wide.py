"""The pieces of the quotation stand too far apart in the source.

A cut may leave out up to 60 words and one paragraph break. Beyond that two statements are made into one.

## Example

```source
“The lake froze early,” Mr Sund said.

The ferry was laid up in October.

A helicopter brought the post.

“Nobody complained,” Mr Sund said.
```
```quotation
The lake froze early [...] Nobody complained
```

## What to write instead

Two quotations, one for each piece.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..found import Found
from ..gaps import gaps

CODE = "PQ441"
NAME = "cut-too-wide"
SEVERITY = Severity.ERROR

MOST_WORDS = 60
MOST_BREAKS = 1


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each cut that leaves out too much."""
    for gap in gaps(place):
        if gap.words > MOST_WORDS or gap.breaks > MOST_BREAKS:
            paragraphs = f" and {gap.breaks} paragraph breaks" if gap.breaks > MOST_BREAKS else ""
            message = f"a cut leaves out {gap.words} words{paragraphs}"
            advice = f"At most {MOST_WORDS} words and one paragraph break may be cut. Make two quotations."
            yield Finding(CODE, NAME, SEVERITY, message, advice, None, (gap.mark,), ((gap.start, gap.end),))
