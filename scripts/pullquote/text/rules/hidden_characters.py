"""The quotation has characters that nobody can see.

Zero-width and direction characters come in with a copy from a web page or a PDF. They break searching, and they can
hide a change.

## Example

```source
The court rose at noon and will sit again on Monday.
```
```quotation
The court rose at no​on
```

## What to write instead

The same words without the hidden characters; `make check ARGS=--fix` takes them out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pullquote.diagnostics import Finding, Severity

from ..characters import hidden, name, without
from ..wording import listed

CODE = "PQ402"
NAME = "hidden-characters"
SEVERITY = Severity.ERROR


def check(quote: str, printed: Sequence[str] = ()) -> Iterator[Finding]:
    """A finding that names the hidden characters, with the quotation without them.

    `printed` are the source's own words, where they were found: what is hidden there as well is no fault.
    """
    offsets = hidden(quote)
    if offsets and len(offsets) > sum(len(hidden(text)) for text in printed):
        names = listed([name(quote[at]) for at in offsets])
        message = f"the quotation has characters that nobody can see: {names}"
        advice = "Write the quotation without them, for example by typing the word anew."
        yield Finding(
            CODE,
            NAME,
            SEVERITY,
            message,
            advice,
            without(quote, offsets),
            tuple((at, at + 1) for at in offsets),
        )
