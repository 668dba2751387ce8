"""The quotation leaves out the condition under which its words hold.

*If the tide allows, we will sail* promises less than *we will sail*. The check looks for *if*, *unless*,
*provided*, *as long as*, *only when*, *without*, *but for*, *otherwise*, *under the right circumstances* and their
like, and for *had they ...*, *should it ...*, *were he to ...*, in the same sentence before a quotation that begins
with the main clause. Within speech it also knows conditions without such a word: an order or an amount before *and*
or *or* (*give us the money and we open*, *one more defeat and we are out*), *either ... or*, luck (*all being
well*), a better world (*in an ideal season*), and what is still to come (*once they sign, we will start*). A clause
of time or reason (*when*, *after*, *since*, *because*) about what has been, and a concession (*even if*) may be
left out; so may a condition in the reporter's own words before the speaker's quotation marks open.

## Example

```source
“If the tide allows, we will sail on Friday,” the skipper said.
```
```quotation
we will sail on Friday
```

## What to write instead

Begin earlier, so that the condition is part of the quotation. If the sense is right as it stands, say so with
`reviewed: "<reason>"`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..brackets import opening
from ..found import Found
from ..late_start import finding, lead, left_out
from ..starting import conditioned_by

CODE = "PQ452"
NAME = "starts-after-condition"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error unless an editor has reviewed the quotation."""
    start = opening(place)
    condition = None if reviewed else conditioned_by(place.source, start, lead(place, start))
    if condition:
        words = condition.split()
        message = f"the quotation leaves out the condition {left_out(place, start, words)}, under which its words hold"
        yield finding(CODE, NAME, SEVERITY, message, place, start, words)
