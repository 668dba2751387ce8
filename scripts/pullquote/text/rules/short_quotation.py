"""The quotation is too short to prove anything.

One or two words are found in almost any text. They show who said them, and that they were said, only together with
the words around them.

## Example

```source
The deal is “not ready”, the envoy said on Friday.
```
```quotation
not ready
```

## What to write instead

A longer stretch, or `prefix` and `suffix`: a few words of the source just before and after.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..found import Found
from ..patterns import regex

CODE = "PQ462"
NAME = "short-quotation"
SEVERITY = Severity.WARNING

_FEWEST = 3
_SURELY_LONG = 60
_WORD = regex(r"\w+(?:['’.-]\w+)*")


def check(place: Found, anchored: bool) -> Iterator[Finding]:
    """A warning when a quotation of one or two words has no prefix and no suffix."""
    if anchored or len(place.quote) > _SURELY_LONG:
        return
    words = sum(len(_WORD.findall(place.source.raw, start, end)) for start, end in place.spans)
    if words < _FEWEST:
        message = f"{'one word is' if words == 1 else f'{words} words are'} too short to prove anything"
        advice = (
            "Quote more words, or add prefix and suffix: a few words of the source just before and after."
        )
        yield Finding(CODE, NAME, SEVERITY, message, advice, None, ((0, len(place.quote)),))
