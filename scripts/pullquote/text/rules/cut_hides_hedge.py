"""A cut leaves out a word that says how sure the statement is.

*The reserves are [...] the largest in Europe* makes a fact of *are believed to be the largest in Europe*. A hedge in a
clause that is left out whole governs nothing that stays and may go with it.

## Example

```source
The tunnel is believed by engineers to be the longest in the region.
```
```quotation
The tunnel is [...] the longest in the region
```

## What to write instead

The words that were cut. If the sense is right without them, say so with `reviewed: "<reason>"`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..fold import is_word
from ..found import Found
from ..gaps import Gap, gaps, lost
from ..lexicon import HEDGES
from ..patterns import regex
from ..tokens import Token
from ..wording import listed, shown

CODE = "PQ443"
NAME = "cut-hides-hedge"
SEVERITY = Severity.ERROR


_MODALS = frozenset("would should can shall must ought".split())


def _modal_before(gap: Gap) -> list[Token]:
    """The modal that governs the verb with which the next piece begins: "the office [would] take applications"."""
    words = [token for token in gap.tokens if not token.text.lower().endswith("ly")]
    return words[-1:] if words and words[-1].text.lower() in _MODALS else []


_OPINION = regex(
    r"(?:(?:so|as|or|at least) )?(?:i|we) (?:would |do |really |still )?"
    r"(?:think|believe|suppose|guess|suspect|reckon|imagine|assume|gather|presume|expect|hope|fear)(?: so)?"
)


def _opinion(gap: Gap) -> list[Token]:
    """An aside that makes a statement a belief: "the bridge, [I think,] will hold"."""
    words = [token for token in gap.tokens if is_word(token.text)]
    return words if _OPINION.fullmatch(" ".join(token.text.lower() for token in words)) else []


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each cut with a hedge or a condition in it, unless an editor has reviewed the quotation."""
    for gap in () if reviewed else gaps(place):
        found = [token for token in lost(gap) if token.text.lower() in HEDGES and token.text != "May"]
        found = found or _modal_before(gap) or _opinion(gap)
        if found:
            words = listed([shown(token.text) for token in found])
            message = f"a cut leaves out {words}, which makes the statement less certain"
            advice = (
                'Put these words back; if the sense is right without them, say so with reviewed: "<reason>".'
            )
            spans = tuple((token.start, token.end) for token in found)
            yield Finding(CODE, NAME, SEVERITY, message, advice, None, (gap.mark,), spans)
