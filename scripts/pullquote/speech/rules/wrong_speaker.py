"""The source gives these words to somebody else.

This is the worst that a collection of quotations can do: the words are real, and the mouth is wrong.

## Example

```source
“We will not sign,” the minister, Ana Duarte, said on Friday. Her aide Paul Berg was silent.
```
```quotation
We will not sign
```
```speaker
Paul Berg
```

## What to write instead

Name the speaker whom the message names. If both are the same person, give the other name or title in people.yml.
"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity
from pullquote.speech.values import Span

CODE = "PQ504"
NAME = "wrong-speaker"
SEVERITY = Severity.ERROR


def finding(named: str, clause: str, given: str, spans: Sequence[Span]) -> Finding:
    """The text gives the words to somebody else."""
    return Finding(
        CODE,
        NAME,
        SEVERITY,
        f"the text gives these words to {named}: “{clause}”, not to {given}",
        f"Write {named} as the speaker; if both are one person, add the spelling or the title to people.yml.",
        source_spans=tuple(spans),
    )
