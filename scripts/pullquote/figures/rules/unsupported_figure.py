"""A claim states a figure that its evidence does not hold.

A reader takes every figure of a claim as proved by the words cited for it. The check reads numbers as
people do: `$500bn` is `$500 billion`, twenty-one is 21, half is 50%. What it does not do is arithmetic or
rounding.

## Example

```claim
The strike closed 14 of the port's terminals.
```
```evidence
The walkout shut 12 terminals, the harbour board said.
```

## What to write instead

Write the figure as the evidence has it, or cite the quotation that holds it.
"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity
from pullquote.figures.quantity import Quantity

CODE = "PQ601"
NAME = "unsupported-figure"
SEVERITY = Severity.ERROR
_SHOWN = 12
"""Figures of the evidence that the help lists at most."""


def finding(stated: Quantity, known: Sequence[Quantity]) -> Finding:
    """The finding for one figure of a claim."""
    figures = ", ".join(dict.fromkeys(f"“{each.wording}”" for each in known[:_SHOWN] if not each.weak))
    help_text = "the evidence states no figure: cite the words that do, or leave it out"
    if figures:
        help_text = f"the evidence has {figures}: write it as there, or cite the words that have it"
    return _finding(stated.wording, (stated.start, stated.end), help_text)


def unread(written: str, start: int) -> Finding:
    """The finding for digits of a claim that are no number as prose writes them."""
    help_text = "write a sum as `500 million`, a date as `17 February 2025`, and all else as the evidence has it"
    return _finding(written, (start, start + len(written)), help_text)


def _finding(wording: str, span: tuple[int, int], help_text: str) -> Finding:
    message = f"“{wording}” is in none of the words cited for it"
    return Finding(CODE, NAME, SEVERITY, message, help_text, quote_spans=(span,))
