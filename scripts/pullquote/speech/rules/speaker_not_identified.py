"""The source names a speaker, but nothing in it shows that this is the speaker given.

“The minister” may be anybody until the article says who holds the office.

## Example

```source
“We were not told,” the official said.
```
```quotation
We were not told
```
```speaker
Ana Duarte
```

## What to write instead

Add the title to the person's entry in people.yml, describe the speaker as the article does, or write
`attribution: reviewed` with the reason.
"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity
from pullquote.speech.values import Span

CODE = "PQ506"
NAME = "speaker-not-identified"
SEVERITY = Severity.ERROR


def finding(named: str, clause: str, given: str, spans: Sequence[Span]) -> Finding:
    """The text names a speaker who may or may not be the one given."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"the text gives these words to {named} (“{clause}”); it does not show that this is {given}",
        "Add the title or spelling to people.yml, or describe the speaker as the text does. "
        "If a reader of the article cannot doubt who speaks, add `attribution: reviewed` with the reason.",
        source_spans=tuple(spans),
    )
