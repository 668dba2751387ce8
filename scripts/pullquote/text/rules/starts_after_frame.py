"""The quotation leaves out the words that make it somebody else's view, a hope or a guess.

Who says *They told us that we were safe* does not say that they were. Within one speech a clause behind *that*, or
behind a verb of saying and thinking, is the speaker's own statement where the words around it are now (*I say that*,
*we think*), take it for true (*they know that*) or only point at it (*the trouble is that*). Elsewhere (*I told them
that*, *I would love to say that*, *whether*) the quotation keeps the words that go with it, and so does what follows
*may*, *might* and *to ensure that*. What a speaker quotes in turn needs somebody who said it: *he told us, ‘we are
full’*, not *people are like, ‘we are full’*. What others want or expect (*they demand | a full withdrawal*) keeps these
words where the speaker's next sentence rejects it.

## Example

```source
“The council keeps telling us that cameras will make up the difference,” the shopkeeper said.
```
```quotation
cameras will make up the difference
```

## What to write instead

Begin with the words that were left out. If the sense is right without them, say so with `reviewed: "<reason>"`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..brackets import opening
from ..clauses import since_mark
from ..complements import may_be_unasserted, unasserted
from ..edges import first_words, sentence_before
from ..found import Found
from ..inner import put_into_mouth
from ..late_start import finding, lead, left_out
from ..next_words import next_sentence
from ..of_others import may_be_of_others, rejected
from ..starting import negated_by
from ..stretches import within

CODE = "PQ454"
NAME = "starts-after-frame"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error unless an editor has reviewed the quotation, or another rule has told why it begins too late."""
    source, start = place.source, opening(place)
    near = lead(place, start)
    framed, wished = may_be_unasserted(near), may_be_of_others(near)
    if reviewed or not (framed or wished or source.quotes_within) or not within(source.stretches, start):
        return
    told = put_into_mouth(source, start) if source.quotes_within else None
    if told:
        start, words = told
        frame = left_out(place, start, words)
        message = f"the quotation starts after {frame}, and nobody is said to have spoken these words"
        yield finding(CODE, NAME, SEVERITY, message, place, start, words)
        return
    words = since_mark(sentence_before(source, start)) if framed or wished else ()
    low = tuple(word.lower() for word in words)
    at = unasserted(low, first_words(source, start)[:8]) if framed else None
    if at is None and wished:
        end = place.spans[-1][1]
        at = rejected(low, tuple(source.plain[start:end].lower().split()), next_sentence(source, end).lower())
    if at is not None and negated_by(source, start, place.spans[-1][1], near) is None:
        frame = left_out(place, start, words[at:])
        message = f"the quotation starts after {frame}, and the speaker does not say it as a fact"
        yield finding(CODE, NAME, SEVERITY, message, place, start, words[at:])
