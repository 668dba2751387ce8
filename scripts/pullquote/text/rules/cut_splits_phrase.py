"""A cut begins or ends inside a phrase, and words hang on other words than in the source.

*Officers were sent to stop us from going to the graves* says the opposite of *sent to [...] the graves*. A cut may
leave out what nothing else belongs to: whole clauses and sentences, asides, items of a list, descriptions. It may not
leave out a word that governs what follows (*fail to*, *contrary to*, *30 percent of*), what the word before it calls
for (*is the last thing*, *because he said so*), or a clause with whose end the quotation goes on (*and the cook
stole*). Where it takes the beginning of a sentence, what stays of that sentence must be a clause, and no time, place or
group that it leaves out may hold for it (*in the second trial*).

## Example

```source
“The ruling is contrary to the interests of every farmer in the valley,” the lawyer said.
```
```quotation
The ruling is [...] the interests of every farmer in the valley
```

## What to write instead

The words that were cut, or a cut that takes a whole clause. If the sense is right, say so with `reviewed: "<reason>"`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from pullquote.diagnostics import Finding, Severity

from ..clauses import since_mark
from ..edges import sentence_after, sentence_before
from ..found import Found
from ..gaps import Gap, gaps, lost, undoing
from ..joined import joined, loses_clause, loses_verb
from ..lexicon import HEDGES, is_negation
from ..quotation import Bracket
from ..severed import severed
from ..spliced import begins_late, goes_on, repeats
from ..swapped import swapped
from ..tokens import tokenise
from ..wording import shown

CODE = "PQ447"
NAME = "cut-splits-phrase"
SEVERITY = Severity.ERROR


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error for each such cut, unless an editor has reviewed the quotation."""
    for number, gap in enumerate(() if reviewed else gaps(place), 1):
        second, named = place.spans[number], isinstance(place.pieces[number][0], Bracket)
        reason = _severed(gap, named) or (_hanging(gap, second) if second == place.spans[-1] else None)
        if reason:
            message = f"a cut parts a phrase: {reason}, {shown(gap.source.raw[gap.start : gap.end])}"
            advice = (
                "Put these words back, or cut a whole clause, an aside or an item of a list; if the sense is right, "
                'say so with reviewed: "<reason>".'
            )
            yield Finding(CODE, NAME, SEVERITY, message, advice, None, (gap.mark,), ((gap.start, gap.end),))


def _hanging(gap: Gap, second: tuple[int, int]) -> str | None:
    """Whether the last piece is a subject whose verb is left out."""
    piece = tuple(token.text for token in tokenise(gap.source.raw[slice(*second)]))
    hidden, rest = tuple(token.text for token in gap.spoken), sentence_after(gap.source, second[1])
    lost = bool(piece) and (loses_verb(piece, hidden, rest) or loses_clause(piece, hidden, rest))
    return "the last words lose their verb" if lost else None


@lru_cache(maxsize=16)
def _severed(gap: Gap, named: bool) -> str | None:
    """How a cut parts what belongs together, where it hides no negation and no hedge, which other rules tell.

    `named` says that the piece behind it begins with the editor's brackets.
    """
    hidden = (token.text for token in lost(gap))
    if undoing(gap) or any(is_negation(word) or (word.lower() in HEDGES and word != "May") for word in hidden):
        return None
    tokens = tuple(token.text for token in gap.spoken)
    before, after = sentence_before(gap.source, gap.start), sentence_after(gap.source, gap.end)
    own, begun = since_mark(before) or before, sentence_before(gap.source, gap.end)
    told = severed(own, tokens, after) or joined(own, tokens, after) or swapped(own, tokens, after)
    if told or len(begun) > len(gap.tokens):
        return told or goes_on(own, tokens, after)
    if named or repeats(own, tuple(token.lower() for token in begun)):
        return None
    return begins_late(since_mark(begun), after)
