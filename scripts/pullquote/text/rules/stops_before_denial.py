"""The quotation stops before the sentence that takes it back.

*It is tempting to conclude that walking cures it. It does not* holds the words *It is tempting to conclude that
walking cures it*. A speaker may set words up only to deny them: as a temptation, a first look, something heard or
read, a former belief, what others want to hear. The check looks for such a frame and, in the next sentence of the
same speech, for its denial; for the exception that follows *everyone* and for the condition that follows a promise.
A plain contrast (*But it comes late*) takes nothing back.

## Example

```source
“I've heard it said that the harbour is finished. That's rubbish,” the pilot said.
```
```quotation
I've heard it said that the harbour is finished
```

## What to write instead

Quote on, with the sentence that follows. If the sense is right as it stands, say so with `reviewed: "<reason>"`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..clauses import since_mark
from ..edges import sentence_before
from ..found import Found
from ..next_sentence import next_sentence
from ..taken_back import denial, may_deny
from ..voices import different_voices
from ..wording import shown
from . import starts_after_negation

CODE = "PQ453"
NAME = "stops-before-denial"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error unless an editor has reviewed the quotation."""
    source, (start, _), (last, end) = place.source, place.spans[0], place.spans[-1]
    told = "" if reviewed else next_sentence(source, end)
    following = told.lower()
    if not may_deny(following):
        return
    before = " ".join(since_mark(sentence_before(source, last))).lower()
    own = " ".join(source.plain[last:end].split()).lower()
    words = denial(before, own, following)
    at = source.plain.find(told[:12].split()[0], end) if words else -1
    if words and at >= 0 and different_voices(source, (last, end), (at, at + 1)) is None:
        if any(starts_after_negation.check(place, reviewed)):
            return  # what the sentence denies itself needs no second reason
        message = f"the quotation stops before {shown(told[: len(words)])}, which takes it back"
        advice = 'Quote on with this sentence; if the sense is right, say so with reviewed: "<reason>".'
        yield Finding(CODE, NAME, SEVERITY, message, advice, None, ((0, len(place.quote)),), ((start, end),))
