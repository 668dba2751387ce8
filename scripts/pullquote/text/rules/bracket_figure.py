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

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..brackets import following, replaced
from ..found import Found
from ..lexicon import has_figure, is_pronoun
from ..wording import shown

CODE = "PQ431"
NAME = "bracket-figure"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each pair of brackets with a figure of the editor's own, or standing for a figure."""
    for bracket, stands_for in replaced(place):
        own = [
            token.text for token in bracket.inside if has_figure(token.text) and token.text not in stands_for
        ]
        foreign = [text for text in own if text not in place.source.positions and text.lower() != "one"]
        gone = [
            text
            for text in stands_for or following(place, bracket)
            if has_figure(text) and not is_pronoun(text)
        ]
        if foreign or (gone and own != gone):
            what = (
                f"bring in the figure {shown(foreign[0])}"
                if foreign
                else f"stand for the figure {shown(gone[0])}"
            )
            advice = "Quote the figure as the source has it, and put any other into a note."
            yield Finding(
                CODE, NAME, SEVERITY, f"brackets {what}", advice, None, ((bracket.start, bracket.end),)
            )
