"""Square brackets put a name for *he* or *she* that the pronoun does not mean.

Nobody says *he* of himself, so the one who speaks is never the one in the brackets. And a pronoun means somebody of
whom the same paragraph speaks, or the one before: where others are named there, a name from elsewhere in the article
puts what was said of them on somebody else.

## Example

```source
The mayor, Ida Holm, opened the debate. Lars Falk, the treasurer, left early. “She has not read it,” Holm said of the
auditor, Eva Lund.
```
```quotation
[Holm] has not read it
```
```speaker
Ida Holm
```

## What to write instead

The name of the one who is meant, or the pronoun as it stands. Where a reader cannot doubt that yours is right, add
`reviewed` with the reason.
"""

from __future__ import annotations

from pullquote.diagnostics import Finding, Severity
from pullquote.speech.values import Span

CODE = "PQ511"
NAME = "bracket-not-meant"
SEVERITY = Severity.ERROR


def finding(noun: str, pronoun: str, why: str, mark: Span) -> Finding:
    """The brackets name somebody else than the pronoun."""
    message = f"brackets put “{noun}” for “{pronoun}”: {why}"
    advice = f"Write “{pronoun}”, or the name of the one who is meant; if yours is right, add `reviewed`."
    return Finding(CODE, NAME, SEVERITY, message, advice, None, (mark,))
