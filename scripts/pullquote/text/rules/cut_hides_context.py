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

from ..between import answers_hidden, asks_anew
from ..clauses import is_auxiliary, since_mark
from ..edges import sentence_after, sentence_before
from ..found import Found
from ..gaps import Gap, gaps, lost
from ..lexicon import HEDGES, is_negation
from ..pointing import points_at_hidden
from ..prepared import prepare
from ..wording import one_line, shown
from . import (
    cut_hides_restriction,
    cut_splits_phrase,
    starts_after_condition,
    starts_after_frame,
    starts_after_negation,
    stops_before_denial,
    stops_before_reversal,
)

CODE = "PQ448"
NAME = "cut-hides-context"
SEVERITY = Severity.ERROR
_NEAR = 160
_LATE = (starts_after_negation, starts_after_condition, starts_after_frame)
_RELATIVES = frozenset("who whom whose which that where".split())
_EARLY = (stops_before_reversal, stops_before_denial)


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each such cut, unless an editor has reviewed the quotation."""
    others = () if reviewed else (cut_splits_phrase, cut_hides_restriction)
    told = [one.quote_spans for rule in others for one in rule.check(place, False)]
    for number, gap in enumerate(() if reviewed else gaps(place)):
        words = (token.text for token in lost(gap))
        governed = any(is_negation(word) or (word.lower() in HEDGES and word != "May") for word in words)
        if governed or (gap.mark,) in told:
            continue  # other rules tell of it
        reason = _begins(place.behind(number), gap) or _stops(place.upto(number), gap)
        reason = reason or _asked(gap) or _pointed(gap)
        if reason:
            message = f"a cut hides {reason}: {shown(place.source.raw[gap.start : gap.end])}"
            advice = 'Put these words back or make two quotations; if the sense is right, add reviewed: "<reason>".'
            yield Finding(CODE, NAME, SEVERITY, message, advice, None, (gap.mark,), ((gap.start, gap.end),))


def _begins(rest: Found, gap: Gap) -> str | None:
    """Whether what denies the next piece, or makes it conditional, stands within the cut."""
    if not since_mark(sentence_before(rest.source, gap.end)):
        return None
    hidden = any(one.source_spans[0][0] >= gap.start for rule in _LATE for one in rule.check(rest, False))
    return "what the next piece depends on" if hidden else None


def _stops(head: Found, gap: Gap) -> str | None:
    """Whether what takes back, limits or answers the piece before it stands within the cut, up to its end."""
    last = head.source.raw[head.spans[-1][0] : gap.start].split()[-1]
    if not gap.tokens or is_auxiliary(last) or gap.tokens[0].text in _RELATIVES:
        return None  # what waits for its verb is no statement yet; a relative clause has a rule of its own
    if not any(any(rule.check(head, False)) for rule in _EARLY):
        return None
    hidden = replace(head, source=prepare(head.source.raw[: gap.end]))
    told = any(any(rule.check(hidden, False)) for rule in _EARLY)
    return "what takes back or limits the piece before it" if told else None


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
