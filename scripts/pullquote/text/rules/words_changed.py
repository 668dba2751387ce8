"""The quotation has other words than the source.

A quotation gives the very words. A word that means nearly the same is a paraphrase, and a paraphrase does not
belong between quotation marks.

## Example

```source
“We will rebuild the harbour before winter,” the mayor, Ines Calder, told reporters.
```
```quotation
We will repair the harbour before winter
```

## What to write instead

The source's own words, or your own sentence without quotation marks. A word of yours that only explains goes in
square brackets in the place of a pronoun: `rebuild [the harbour] before winter` where the source has *it*.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

from ..differences import Kind
from ..passage import Passage
from ..wording import listed

CODE = "PQ412"
NAME = "words-changed"
SEVERITY = Severity.ERROR


def finding(passage: Passage) -> Finding | None:
    """One finding for all such places of the piece, or None."""
    spots = passage.of_kind(Kind.CHANGED)
    if not spots:
        return None
    message = f"the quotation has {listed([s.both for s in spots])}"
    advice = "Write the source's own words."
    return passage.finding(CODE, NAME, SEVERITY, message, advice, Kind.CHANGED)
