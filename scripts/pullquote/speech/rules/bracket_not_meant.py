"""Square brackets put a noun for *he*, *she* or *they* that the pronoun does not mean.

Nobody says *he* of himself, so the one who speaks is never the one in the brackets, and a hospital is no *he*. A
pronoun means somebody of whom the same speech has just spoken (*the minister*, *the officials*), else the same
paragraph, or the one before: where others are told of there, a noun from elsewhere in the article puts what was said
of them on somebody else; so does another noun than the attribution gives (*she said of the traders*). And who says *we*
means his own country or body, as far as the text ties him to one, and nobody of whom he talks as of others; those to
whom he belongs are not the *they* that does something to *us*.

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
