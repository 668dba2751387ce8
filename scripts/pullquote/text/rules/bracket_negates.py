"""Square brackets bring a negation in that the source does not have.

An editor's insertion may explain; it may not turn the sense round.

## Example

```source
“We will support the bill,” the senator said.
```
```quotation
We will [not] support the bill
```

## What to write instead

The source's words without the negation.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..brackets import replaced
from ..found import Found
from ..lexicon import is_negation
from ..wording import shown

CODE = "PQ430"
NAME = "bracket-negates"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each pair of brackets with a negation of the editor's own."""
    for one in replaced(place):
        bracket = one.bracket
        own = [token for token in bracket.inside if is_negation(token.text)]
        if own and not any(map(is_negation, one.words)):
            message = f"brackets bring in {shown(own[0].text)}, which the source does not have here"
            advice = "Take the negation out of the brackets."
            yield Finding(CODE, NAME, SEVERITY, message, advice, None, ((bracket.start, bracket.end),))
