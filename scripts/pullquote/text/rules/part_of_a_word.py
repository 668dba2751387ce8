"""The quotation begins or ends inside a word or a number of the source.

`9 million` is not in `19 million`, and `accessible` is not in `inaccessible`.

## Example

```source
Officials counted 19 million visitors last year.
```
```quotation
9 million visitors last year
```

## What to write instead

The whole word or the whole number.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

from ..differences import Kind
from ..passage import Passage
from ..wording import listed, shown

CODE = "PQ417"
NAME = "part-of-a-word"
SEVERITY = Severity.ERROR


def finding(passage: Passage) -> Finding | None:
    """One finding for all such places of the piece, or None."""
    spots = passage.of_kind(Kind.PART)
    if not spots:
        return None
    message = f"{listed([f'{shown(s.wrote)} is only a part of {shown(s.has)}' for s in spots])}"
    advice = "Write the whole word or number."
    return passage.finding(CODE, NAME, SEVERITY, message, advice, Kind.PART)
