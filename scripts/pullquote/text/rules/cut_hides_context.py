"""A cut leaves out words that make what stays mean something else.

A cut may take whole sentences. But what stays is read as if nothing had stood between: the second piece must not be
the end of a sentence that began with *nobody should think that* or *were we to lose*; the sentence after the first
piece must not take it back (*That is a lie*); what limits the first (*weather permitting*) must not be gone; and a
*yes* must not be joined to another question than its own.

## Example

```source
“We counted the boats twice. Were we to lose another, we would close the harbour,” Mr Rask said.
```
```quotation
We counted the boats twice. [...] we would close the harbour
```

## What to write instead

The words that were cut, or two quotations. If the sense is right, say so with `reviewed: "<reason>"`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pullquote.diagnostics import Finding, Severity

from ..afterthought import is_limited, may_limit
from ..between import answers_hidden, asks_anew
from ..clauses import since_mark
from ..edges import sentence_after, sentence_before
from ..found import Found
from ..gaps import Gap, gaps, lost
from ..lexicon import HEDGES, is_negation
from ..next_words import next_sentence
from ..pointing import points_at_hidden
from ..taken_back import denial, may_deny
from ..wording import one_line, shown
from . import cut_splits_phrase, starts_after_condition, starts_after_frame, starts_after_negation

CODE = "PQ448"
NAME = "cut-hides-context"
SEVERITY = Severity.ERROR
_NEAR = 160


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each such cut, unless an editor has reviewed the quotation."""
    told = [] if reviewed else [one.quote_spans for one in cut_splits_phrase.check(place, False)]
    for number, gap in enumerate(() if reviewed else gaps(place)):
        words = (token.text for token in lost(gap))
        governed = any(is_negation(word) or (word.lower() in HEDGES and word != "May") for word in words)
        if governed or (gap.mark,) in told:
            continue  # other rules tell of it
        reason = _began(place, gap, number + 1) or _took_back(place, gap, number)
        reason = reason or _limited(gap) or _asked(gap) or _pointed(gap)
        if reason:
            message = f"a cut hides {reason}: {shown(place.source.raw[gap.start : gap.end])}"
            advice = 'Put these words back or make two quotations; if the sense is right, add reviewed: "<reason>".'
            yield Finding(CODE, NAME, SEVERITY, message, advice, None, (gap.mark,), ((gap.start, gap.end),))


def _began(place: Found, gap: Gap, number: int) -> str | None:
    """Whether what denies the next piece, or makes it conditional, stands within the cut."""
    if not since_mark(sentence_before(place.source, gap.end)):
        return None
    rest = replace(place, pieces=place.pieces[number:], hits=place.hits[number:])
    late = (starts_after_negation, starts_after_condition, starts_after_frame)
    hidden = any(one.source_spans[0][0] >= gap.start for rule in late for one in rule.check(rest, False))
    return "what the next piece depends on" if hidden else None


def _took_back(place: Found, gap: Gap, number: int) -> str | None:
    """Whether the sentence right after a piece is left out and takes the piece back."""
    start = place.spans[number][0]
    told = next_sentence(place.source, gap.start)
    if not may_deny(told.lower()) or place.source.plain.find(told.split()[0], gap.start) >= gap.end:
        return None
    before = " ".join(since_mark(sentence_before(place.source, start))).lower()
    own = one_line(place.source.plain[start : gap.start]).lower()
    return "the sentence that takes the first piece back" if denial(before, own, told.lower()) else None


def _limited(gap: Gap) -> str | None:
    hidden = gap.source.plain[gap.start : gap.end].lower()
    own = one_line(gap.source.plain[max(gap.start - _NEAR, 0) : gap.start]).lower()
    own = own.replace(";", ",").rsplit(", ", 1)[-1].rsplit(". ", 1)[-1]
    return (
        "what limits the first piece"
        if may_limit(own, hidden) and is_limited(own, one_line(hidden))
        else None
    )


def _asked(gap: Gap) -> str | None:
    """Whether a question lies between, to which the next piece is the answer."""
    source, spoken = gap.source, gap.spoken
    if len(spoken) < len(gap.tokens) and asks_anew(_narration(gap)):
        return "another question"
    first = source.plain[max(gap.start - _NEAR, 0) : gap.start].rstrip(" \"'").lower()
    hidden = " ".join(token.text.lower() for token in spoken)
    second = one_line(source.plain[gap.end : gap.end + _NEAR]).lower()
    return "the question that is answered" if answers_hidden(first, hidden, second) else None


def _pointed(gap: Gap) -> str | None:
    """Whether a pronoun right behind the cut points at what is left out."""
    hidden, after = tuple(token.text for token in gap.spoken), sentence_after(gap.source, gap.end)
    return "whom or what the next piece speaks of" if points_at_hidden(hidden, after) else None


def _narration(gap: Gap) -> str:
    """What the reporter says in a cut between two stretches of speech."""
    parts = gap.source.plain[gap.start : gap.end].split('"')
    return ' " '.join(parts[1::2])
