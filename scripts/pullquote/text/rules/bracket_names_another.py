"""Square brackets put a noun for a pronoun that means somebody or something else.

A reader takes `[the minister]` for the one of whom the speaker spoke. So the noun must be able to be that one: a woman
for *she*, one thing for *it*, and for *he*, *she*, *it* and *they* somebody or something of whom the article speaks in
the 250 words before the pronoun. Where the same speech has just spoken of one person or body, and nowhere of the noun,
the pronoun means that one. A noun of the editor's own, which the article does not have at all, is left to
the editor; a name is not.

## Example

```source
The mayor, Ida Holm, opened the debate. Mr Falk called the plan a waste of money. “She has not read it,” he said.
```
```quotation
[Mr Falk] has not read it
```

## What to write instead

The noun that the pronoun means, or the pronoun as it stands. Where the article names the one meant much earlier and a
reader cannot doubt it, add `reviewed` with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..antecedents import mistaken
from ..brackets import replaced
from ..found import Found
from ..wording import shown

CODE = "PQ434"
NAME = "bracket-names-another"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each pair of brackets whose noun cannot be what the pronoun means; none once reviewed."""
    if reviewed:
        return
    for one in replaced(place):
        why = mistaken(place, one)
        if why:
            bracket, words = one.bracket, " ".join(one.words)
            inside = place.quote[bracket.start + 1 : bracket.end - 1]
            message = f"brackets put {shown(inside)} for {shown(words)}: {why}"
            advice = (
                f"Write {shown(words)}, or the noun that it means; if yours is right, add `reviewed` with the reason."
            )
            suggestion = place.quote[: bracket.start] + words + place.quote[bracket.end :]
            yield Finding(CODE, NAME, SEVERITY, message, advice, suggestion, ((bracket.start, bracket.end),))
