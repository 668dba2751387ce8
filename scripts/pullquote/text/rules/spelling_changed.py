"""A word is spelled differently from the source.

Corrected mistakes and translated spellings (`colour` for `color`) are changes. A mistake of the source may be
marked with `[sic]`.

## Example

```source
“The color of the flag was never discussed,” the sheriff said.
```
```quotation
The colour of the flag was never discussed
```

## What to write instead

The source's spelling; after a mistake of the source, `[sic]`.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

from ..differences import Kind
from ..passage import Passage
from ..wording import listed

CODE = "PQ420"
NAME = "spelling-changed"
SEVERITY = Severity.ERROR


def finding(passage: Passage) -> Finding | None:
    """One finding for all such places of the piece, or None."""
    spots = passage.of_kind(Kind.SPELLING)
    if not spots:
        return None
    message = f"the spelling differs: {listed([s.both for s in spots])}"
    advice = "Keep the source's spelling; mark a mistake of the source with [sic]."
    return passage.finding(CODE, NAME, SEVERITY, message, advice, Kind.SPELLING)
