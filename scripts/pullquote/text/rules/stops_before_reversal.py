"""The quotation stops before the clause that takes it back.

*Kyiv welcomes the partnership, but will not sign* holds the words *Kyiv welcomes the partnership*. Cut there, the
reader believes the opposite. The check looks for *but*, *though*, *however* with a negation after them, for a
condition (*unless*, *only if*, *as long as*), for *not* right after the last verb, for a concession (*while ..., he
would not*), for *not ... until*, and for a clause that narrows *no*, *every* or *all* (*no witness | who was sober*).

## Example

```source
The union welcomes the offer, but it will not call off the strike.
```
```quotation
The union welcomes the offer
```

## What to write instead

Quote on to the end of the sentence. If the sense is right as it stands, say so with `reviewed: "<reason>"`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..edges import after, sentence_after, sentence_before
from ..found import Found
from ..restricted import may_restrict, restricting_words
from ..reversed import may_reverse, reversing_words
from ..tokens import tokenise
from ..wording import one_line, shown

CODE = "PQ451"
NAME = "stops-before-reversal"
SEVERITY = Severity.ERROR

_LEAD = 200
"""Code points before and after the start that surely hold six words and two."""
_LONGEST = 80
"""Words of a longer text to paste."""


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error unless an editor has reviewed the quotation."""
    source, (start, _), (last, end) = place.source, place.spans[0], place.spans[-1]
    lead = source.raw[max(start - _LEAD, 0) : start + _LEAD]
    following = after(source, end)
    reversing, narrowing = may_reverse(following, lead), may_restrict(following)
    if reviewed or not (reversing or narrowing):
        return
    rest = sentence_after(source, end)
    own = tuple(token.text for token in tokenise(source.raw[max(last, end - 400) : end]))
    reversal = reversing_words(sentence_before(source, start), own, rest) if reversing else ()
    clause = reversal or (restricting_words(own, rest) if narrowing else ())
    if clause:
        size = _length(source.raw[end:], len(rest))
        longer = one_line(source.raw[start : end + size])
        effect = "takes it back" if reversal else "narrows it"
        message = f"the quotation stops before {shown(' '.join(clause))}, which {effect}"
        advice = (
            'Quote on to the end of the sentence; if the sense is right, say so with reviewed: "<reason>".'
        )
        suggestion = longer if len(place.spans) == 1 and len(longer.split()) <= _LONGEST else None
        yield Finding(
            CODE, NAME, SEVERITY, message, advice, suggestion, ((0, len(place.quote)),), ((end, end + size),)
        )


def _length(raw: str, tokens: int) -> int:
    """Code points that so many tokens take up."""
    ends = [token.end for token in tokenise(raw[:600])][:tokens]
    return ends[-1] if ends else 0
