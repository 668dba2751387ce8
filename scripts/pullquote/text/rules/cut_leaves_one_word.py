"""A piece between two cuts is one common word.

A single *will* or *new* is in every article. Patching a sentence together from such words proves nothing.

## Example

```source
“The tax will rise in spring and the grant will end,” the treasurer said.
```
```quotation
The tax [...] will [...] end
```

## What to write instead

Longer pieces: at least two words, or one that is telling.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..fold import is_word
from ..found import Found
from ..lexicon import COMMON
from ..tokens import tokenise
from ..wording import shown

CODE = "PQ445"
NAME = "cut-leaves-one-word"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each piece that is one common word."""
    if len(place.spans) < 2:
        return
    for start, end in place.spans:
        words = [token.text for token in tokenise(place.source.raw[start:end]) if is_word(token.text)]
        if len(words) == 1 and words[0].lower() in COMMON:
            message = f"a piece of the quotation is the single common word {shown(words[0])}"
            advice = "Quote at least two words between cuts."
            yield Finding(CODE, NAME, SEVERITY, message, advice, source_spans=((start, end),))
