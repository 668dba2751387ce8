"""Square brackets bring a negation or a limit in that the source does not have.

An editor's insertion may explain; it may not turn the sense round. The same goes for words like *only*, *all*,
*former* or *allegedly* that are added to the source's words.

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

_LIMITS = frozenset(
    """only never always all every most few former formerly fake false alleged allegedly supposed supposedly almost
    nearly half partly some any already still again""".split()
)
"""What turns a statement as much as a negation where the source has no such word."""


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each pair of brackets with a negation of the editor's own."""
    for one in replaced(place):
        bracket = one.bracket
        added = _LIMITS if not one.words else frozenset[str]()
        own = [token for token in bracket.inside if is_negation(token.text) or token.text.lower() in added]
        if own and not any(map(is_negation, one.words)):
            message = f"brackets bring in {shown(own[0].text)}, which the source does not have here"
            advice = "Take this word out of the brackets."
            yield Finding(CODE, NAME, SEVERITY, message, advice, None, ((bracket.start, bracket.end),))
