"""The quotation starts right after a negation and so turns the sense round.

*It is not ready to protect us* holds the words *ready to protect us*, but nobody said that it is. The same goes for
`denied that`, `failed to`, `no evidence that`, `far from` and their like. Words that stand between quotation marks in
the source are the speaker's own complete words and are not touched by a negation in the reporter's sentence before
them, unless it negates these very words.

## Example

```source
The regulator said the dam is not safe enough to be filled this year.
```
```quotation
safe enough to be filled this year
```

## What to write instead

Begin earlier, so that the negation is part of the quotation. If the sense is right as it stands, say so with
`reviewed: "<reason>"`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..brackets import opening
from ..disowned import disowning, may_disown
from ..edges import sentence_after, sentence_before
from ..found import Found
from ..governed import governing_negation, may_negate
from ..late_start import finding, lead
from ..wording import shown

CODE = "PQ450"
NAME = "starts-after-negation"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error unless an editor has reviewed the quotation."""
    start = opening(place)
    negation = None if reviewed else _negation(place, start)
    if negation:
        message = f"the quotation starts after {shown(negation)} and so turns the sense of the source round"
        yield finding(CODE, NAME, SEVERITY, message, place, start, negation.split())


def _negation(place: Found, start: int) -> str | None:
    """The words before the quotation that negate or disown it."""
    source = place.source
    near = lead(place, start)
    negating, far = may_negate(near), may_disown(near)
    if not negating and not far:
        return None
    words, after = sentence_before(source, start), sentence_after(source, start)[:8]
    return (governing_negation(words, after) if negating else None) or (
        disowning(words, after) if far else None
    )
