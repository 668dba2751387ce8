"""Letters of another alphabet stand for letters that look the same.

A Cyrillic *а* in a Latin word cannot be told from a Latin *a*, but no search and no comparison finds the word.

## Example

```source
The Arctic patrol left on Tuesday.
```
```quotation
The Аrctic patrol left on Tuesday
```

## What to write instead

The same word in the letters of the source; `make check ARGS=--fix` writes them.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

from ..characters import latinised, name
from ..find import find
from ..prepared import Text
from ..wording import listed

CODE = "PQ403"
NAME = "look-alike-characters"
SEVERITY = Severity.ERROR


def finding(quote: str, source: Text) -> Finding | None:
    """A finding where the quotation is in the source once its look-alikes are replaced."""
    plain = latinised(quote)
    if plain == quote or not find(plain, source):
        return None
    offsets = [at for at, (old, new) in enumerate(zip(quote, plain, strict=True)) if old != new]
    names = listed([f"{name(quote[at])} for {plain[at]}" for at in offsets])
    advice = "Type the words anew in the letters of the source."
    spans = tuple((at, at + 1) for at in offsets)
    return Finding(
        CODE, NAME, SEVERITY, f"letters only look like those of the source: {names}", advice, plain, spans
    )
