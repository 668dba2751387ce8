"""Everything in the quotation stands in square brackets, so nothing is quoted.

## Example

```source
The court rose at noon.
```
```quotation
[The judges left early]
```

## What to write instead

Words of the source, with brackets only around what you add.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity

CODE = "PQ433"
NAME = "nothing-quoted"
SEVERITY = Severity.ERROR


def finding(quote: str) -> Finding:
    """The finding about a quotation that is all brackets."""
    message = "all words stand in square brackets, so nothing is quoted"
    advice = (
        "Quote words of the source outside the brackets, or write the sentence as your own, without quoting."
    )
    return Finding(CODE, NAME, SEVERITY, message, advice, None, ((0, len(quote)),))
