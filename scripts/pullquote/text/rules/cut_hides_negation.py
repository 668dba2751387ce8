"""A cut leaves out a negation.

*We will [...] sign* says the opposite of *We will not sign*. A negation in whole sentences, in a whole clause after
*and* or in a description between commas governs nothing that stays; it may be left out, unless what follows leans on it
(*but we will talk*).

## Example

```source
“We looked at the plan and we do not like it, but we will talk,” Ms Reyes said.
```
```quotation
We looked at the plan [...] but we will talk
```

## What to write instead

The words that were cut. If the sense is right without them, say so with `reviewed: "<reason>"`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..found import Found
from ..gaps import gaps, lost, undoing
from ..lexicon import is_negation
from ..wording import listed, shown

CODE = "PQ442"
NAME = "cut-hides-negation"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each cut with a negation in it, unless an editor has reviewed the quotation."""
    for gap in () if reviewed else gaps(place):
        hidden = gap.tokens if gap.breaks else lost(gap)
        found = [token for token in hidden if is_negation(token.text)] or undoing(gap)
        if found:
            words = listed([shown(token.text) for token in found])
            message = f"a cut leaves out {words}: {shown(place.source.raw[gap.start : gap.end])}"
            advice = (
                'Put these words back; if the sense is right without them, say so with reviewed: "<reason>".'
            )
            spans = tuple((token.start, token.end) for token in found)
            yield Finding(CODE, NAME, SEVERITY, message, advice, None, (gap.mark,), spans)
