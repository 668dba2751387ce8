"""The words are in another source, not in the one that is named.

The words are real, but a reader who follows the citation will not find them there.

## Example

```source
The strike at the yard ended on Thursday after nine days.
```
```other
“We won on pay and lost on hours,” the dockers' leader said.
```
```quotation
We won on pay and lost on hours
```

## What to write instead

Move the quotation to the source that has the words.
"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity

from ..wording import listed

CODE = "PQ411"
NAME = "found-elsewhere"
SEVERITY = Severity.ERROR


def finding(quote: str, names: Sequence[str]) -> Finding:
    """The finding about a quotation that these other sources have."""
    message = f"the source does not have these words; they are in {listed(names)}"
    advice = f"Move the quotation to {names[0]}, or quote what this source says."
    return Finding(CODE, NAME, SEVERITY, message, advice, None, ((0, len(quote)),))
