"""The quotation starts right after a negation and so turns the sense round.

*It is not ready to protect us* holds the words *ready to protect us*, but nobody said that it is. The same goes
for `denied that`, `failed to`, `no evidence that`, `far from` and their like, for a long negative subject
(*nobody who has seen it | would*), and for what holds a clause at arm's length: a former belief (*I used to think
that*), a hope, a hedge (*perhaps*, *on paper*), a question (*who says that*). Within one speech the words of
others are not the speaker's own: *my son thinks | she walks on water* may not be quoted without *my son thinks*. Nor
may *by their logic | every driver is a thief*, *they call me | a traitor*, *so-called | aid*, or a piece of the
subject with the verb: *the son of | the minister was arrested*.
Words that stand between quotation marks in the source are the speaker's own complete words and are not touched by
a negation in the reporter's sentence before them, unless it negates these very words or the reporter's own clause
denies, doubts or leaves open what they say (*she rejects the idea that “the river is clean”*).

## Example

```source
The regulator said the dam is not safe enough to be filled this year.
```
```quotation
safe enough to be filled this year
```

## What to write instead

Begin earlier, so that the negation is part of the quotation; where the negation is the reporter's, quote other words.
If the sense is right as it stands, say so with `reviewed: "<reason>"`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pullquote.diagnostics import Finding, Severity

from ..brackets import opening
from ..fold import DOUBLE_MARKS
from ..found import Found
from ..late_start import finding, lead, left_out
from ..starting import negated_by

CODE = "PQ450"
NAME = "starts-after-negation"
SEVERITY = Severity.ERROR
_REPORTERS = 'Nobody stands by these words: quote others; if the sense is right, say so with reviewed: "<reason>".'


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error unless an editor has reviewed the quotation."""
    start = opening(place)
    negation = None if reviewed else negated_by(place.source, start, place.spans[-1][1], lead(place, start))
    if negation:
        words = negation.split()
        lead_in = left_out(place, start, words)
        message = f"the quotation starts after {lead_in} and so turns the sense of the source round"
        told = finding(CODE, NAME, SEVERITY, message, place, start, words)
        yield replace(told, help=_REPORTERS, suggestion=None) if _is_reporters(place, start) else told


def _is_reporters(place: Found, start: int) -> bool:
    """Whether the quotation opens right behind a mark: what stands before it is the reporter's, and no speech."""
    return lead(place, start).rstrip()[-1:] in DOUBLE_MARKS
