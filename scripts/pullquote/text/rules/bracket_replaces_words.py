"""Square brackets stand for words that are no pronoun.

`[the minister]` may stand for *she*, `[the crew are]` for *we are*, `[the bank's] board` for *the board* and `[the
boat builder]` for *that company*, but `[the levee]` not for *this dam*. No name stands for *I*, and none of others
for *we*. Brackets may not stand for a name, a verb or any other word that says something of its own, before them or
right behind them (`by the [director]` for *by the one man who knew*): that would change who did what. At the end they
may not name another time than the source does there (`say so [next week]` for *say so in January*).

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

from ..bracket_ends import stands_for_next
from ..brackets import is_third_party, replaced
from ..found import Found
from ..wording import shown

CODE = "PQ432"
NAME = "bracket-replaces-words"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each pair of brackets that stands for words other than a pronoun."""
    for one in replaced(place):
        other, behind = is_third_party(place, one), stands_for_next(place, one)
        if other or behind or not one.is_allowed:
            bracket, words = one.bracket, " ".join(one.words or behind)
            limit = "they may only add words or stand for a pronoun"
            limit = "of whom the speaker speaks as of others" if other else limit
            message = f"brackets stand for {shown(words)}; {limit}"
            advice = f"Write {shown(words)}, and put an explanation in brackets after it."
            suggestion = place.quote[: bracket.start] + words + place.quote[bracket.end :]
            yield Finding(CODE, NAME, SEVERITY, message, advice, suggestion, ((bracket.start, bracket.end),))
