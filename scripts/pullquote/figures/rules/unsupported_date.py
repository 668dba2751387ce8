"""A claim states a date that its evidence does not hold.

Dates of the evidence are read from the day its source was issued, so that “on Friday” proves a date. A day
needs a day: “in February” does not prove “14 February”. The month or year in which the source itself
reports needs no other proof.

## Example

```claim
The treaty was signed in 2014.
```
```evidence
The treaty, signed in 2016, was never ratified.
```

## What to write instead

Write the date of the evidence, or cite the quotation that holds it.
"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity
from pullquote.figures.mentions import Mention

CODE = "PQ606"
NAME = "unsupported-date"
SEVERITY = Severity.ERROR


def finding(mention: Mention, known: Sequence[Mention]) -> Finding:
    """The finding for one date."""
    dates = ", ".join(dict.fromkeys(f"“{each.text}”" for each in known))
    help_text = f"the evidence has {dates}" if dates else "the evidence names no date: cite the words that do"
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"“{mention.text}” is in none of the words cited for it",
        help_text,
        quote_spans=((mention.start, mention.end),),
    )
