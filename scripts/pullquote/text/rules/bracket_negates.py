"""Square brackets bring a negation or a limit in that the source does not have.

An editor's insertion may explain; it may not turn the sense round. The same goes for words like *only*, *all*,
*former*, *may* or *allegedly*, for a judgement (*an [independent] inquiry*), for half a word (*[un]popular*), an owner
(*the mayor['s brother]*), who did it (*[by the Crown]*), a clause of the editor's own (*but ...*, *if ...*), what
makes a figure another one (*[up to] 300*) or a name (*[North] American*, where the article has no such name) that are
added to the source's words.

## Example

```source
“We will support the bill,” the senator said.
```
```quotation
We will [not] support the bill
```

## What to write instead

The source's words without the negation.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..brackets import replaced
from ..found import Found
from ..insertions import turning
from ..lexicon import is_negation
from ..wording import shown

CODE = "PQ430"
NAME = "bracket-negates"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each pair of brackets with a negation of the editor's own."""
    for one in replaced(place):
        bracket = one.bracket
        own = next((token.text for token in bracket.inside if is_negation(token.text)), None)
        word = own if one.words else turning(bracket, place.quote, place.source.plain)
        if word and not any(map(is_negation, one.words)):
            message = f"brackets bring in {shown(word)}, which the source does not have here"
            advice = "Take this word out of the brackets."
            yield Finding(CODE, NAME, SEVERITY, message, advice, None, ((bracket.start, bracket.end),))
