"""The quotation marks hold a name, a title or a catchword, not somebody's speech.

Papers put marks around so-called things, programmes, plans and slogans; nobody is shown to say them.

## Example

```source
Lawyers for the town attacked the so-called “victory plan” on Tuesday.
```
```quotation
victory plan
```
```speaker
Ana Duarte
```

## What to write instead

Record the words as a passage, or quote a sentence in which the person uses them. If the speaker is beyond
doubt, write `attribution: reviewed`.
"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity
from pullquote.speech.values import Span

CODE = "PQ507"
NAME = "mere-label"
SEVERITY = Severity.ERROR


def finding(spans: Sequence[Span]) -> Finding:
    """The marks hold a name or a catchword."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        "the marks hold a name or a catchword here: nobody is shown to say it",
        "Record it as a passage, or add `attribution: reviewed` with the reason if the speaker is beyond doubt.",
        source_spans=tuple(spans),
    )
