"""Square brackets bring in a figure, or stand for one.

A figure inside a quotation is the speaker's. One that the source does not have belongs in a note.

## Example

```source
“The repair will cost a fortune,” the harbour master said.
```
```quotation
The repair will cost [$3 million] a fortune
```

## What to write instead

The source's own words; put the figure into a note or a sentence of your own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pullquote.diagnostics import Finding, Severity

from ..bracket_ends import following
from ..brackets import replaced
from ..found import Found
from ..lexicon import has_figure, is_pronoun
from ..quotation import Bracket
from ..wording import shown

CODE = "PQ431"
NAME = "bracket-figure"
SEVERITY = Severity.ERROR
_STEM = 5


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each pair of brackets with a figure of the editor's own, or standing for a figure."""
    for one in replaced(place):
        bracket = one.bracket
        own = _figures([token.text for token in bracket.inside])
        had = _figures([text for text in one.words or following(place, bracket) if not is_pronoun(text)])
        low = [text.lower() for text in had]
        foreign = [text for text in own if text.lower() not in (*low, "one") and not _is_told(place, bracket, text)]
        gone = had if [text.lower() for text in own] != low else []
        if foreign or gone:
            what = (
                f"bring in the figure {shown(foreign[0])}"
                if foreign
                else f"stand for the figure {shown(gone[0])}"
            )
            advice = "Quote the figure as the source has it, and put any other into a note."
            yield Finding(
                CODE, NAME, SEVERITY, f"brackets {what}", advice, None, ((bracket.start, bracket.end),)
            )


def _is_told(place: Found, bracket: Bracket, figure: str) -> bool:
    """Whether the source has a figure, of the same things: `[nine times]` is not *nine days*."""
    inside = [token.text for token in bracket.inside]
    counted = next((text for text in inside[inside.index(figure) + 1 :] if text.isalpha()), "")
    if not counted or figure.lower() == "two":
        return figure in place.source.positions
    near, of = re.escape(figure), re.escape(counted[:_STEM])
    both = rf"\b{near}\b.{{0,40}}\b{of}|\b{of}\w*\b.{{0,40}}\b{near}\b"
    return figure in place.source.positions and re.search(both, place.source.plain, re.IGNORECASE) is not None


def _figures(texts: Sequence[str]) -> list[str]:
    return [text for text in texts if has_figure(text)]
