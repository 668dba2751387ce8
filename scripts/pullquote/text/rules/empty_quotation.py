"""The quotation has no words.

## Example

```source
The court rose at noon.
```
```quotation
...
```

## What to write instead

The words of the source, or nothing: take the entry out.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

CODE = "PQ401"
NAME = "empty-quotation"
SEVERITY = Severity.ERROR


def finding(quote: str) -> Finding:
    """The finding about a quotation without any word."""
    spans = ((0, len(quote)),) if quote else ()
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        "the quotation has no words",
        "Copy the words from the source, or remove the entry.",
        None,
        spans,
    )
