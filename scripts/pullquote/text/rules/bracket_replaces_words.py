"""Square brackets stand for words that are no pronoun.

`[the minister]` may stand for *she*, `[the crew are]` for *we are*, `[the bank's] board` for *the board* and
`[the boat builder]` for *that company*. Brackets may not stand for a name, a verb or any other word that says something
of its own: that would change who did what.

## Example

```source
“I think Karlsen broke the agreement,” the union leader said.
```
```quotation
I think [the company] broke the agreement
```

## What to write instead

The source's word, with an explanation in brackets after it if one is needed: `Karlsen [the owner] broke`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..brackets import replaced
from ..found import Found
from ..wording import shown

CODE = "PQ432"
NAME = "bracket-replaces-words"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each pair of brackets that stands for words other than a pronoun."""
    for one in replaced(place):
        if not one.is_allowed:
            bracket, words = one.bracket, " ".join(one.words)
            message = f"brackets stand for {shown(words)}; they may only add words or stand for a pronoun"
            advice = f"Write {shown(words)}, and put an explanation in brackets after it."
            suggestion = place.quote[: bracket.start] + words + place.quote[bracket.end :]
            yield Finding(CODE, NAME, SEVERITY, message, advice, suggestion, ((bracket.start, bracket.end),))
