"""A cut leaves out the words that narrow what the statement is about.

*Applications [...] will be approved* promises more than *Applications that comply with the rules will be approved*.
The check looks at what stands right after a noun and restricts it, where the sentence speaks of all or none of its
kind (*no*, *every*, *all*, *the* with a plural, a negated clause, a rule about a plural), at that of which something
is a part (*half of those who came*), at conditions (*as long as*, *on condition that*) and at phrases that limit (*on
his terms*, *at this price*, *in theory*). A description between commas may be left out.

## Example

```source
“No crew that sailed under our flag has been sent home,” the consul said.
```
```quotation
No crew [...] has been sent home
```

## What to write instead

The words that were cut. If the sense is right without them, say so with `reviewed: "<reason>"`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pullquote.diagnostics import Finding, Severity

from ..edges import sentence_after, sentence_before
from ..found import Found
from ..gaps import gaps, lost
from ..limits import limiting_phrase
from ..restricted import hidden_restriction
from ..wording import shown

CODE = "PQ446"
NAME = "cut-hides-restriction"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each cut with a restricting clause in it, unless an editor has reviewed the quotation."""
    for gap, (_, (start, _)) in zip(() if reviewed else gaps(place), pairwise(place.spans), strict=False):
        spoken = tuple(token.text for token in gap.spoken)
        following = sentence_after(place.source, start)[:3]
        restriction = hidden_restriction(sentence_before(place.source, gap.start), spoken, following)
        words = " ".join(restriction) or limiting_phrase(" ".join(token.text for token in lost(gap)))
        if words:
            message = f"a cut leaves out {shown(words)}, which narrows the statement"
            advice = (
                'Put these words back; if the sense is right without them, say so with reviewed: "<reason>".'
            )
            yield Finding(CODE, NAME, SEVERITY, message, advice, None, (gap.mark,), ((gap.start, gap.end),))
