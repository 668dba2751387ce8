"""The quotation stops before the sentence that takes it back.

*It is tempting to conclude that walking cures it. It does not* holds the words *It is tempting to conclude that
walking cures it*. A speaker may set words up only to deny them: as a temptation, a first look, something heard or
read, a former belief, what others want to hear. The check looks for such a frame and, in the next sentence of the
same speech, for its denial; for the exception that follows *everyone* and for the condition that follows a promise.
A plain contrast (*But it comes late*) takes nothing back.

## Example

```source
“I've heard it said that the harbour is finished. That's rubbish,” the pilot said.
```
```quotation
I've heard it said that the harbour is finished
```

## What to write instead

Quote on, with the sentence that follows. If the sense is right as it stands, say so with `reviewed: "<reason>"`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..clauses import since_mark
from ..edges import after, sentence_before
from ..found import Found
from ..next_words import is_over, next_sentence, next_words
from ..prepared import Text, plain
from ..second_thoughts import may_take_back, taking_back
from ..taken_back import denial, may_deny
from ..voices import different_voices
from ..wording import one_line, shown
from . import starts_after_frame, starts_after_negation

CODE = "PQ453"
NAME = "stops-before-denial"
SEVERITY = Severity.ERROR


_NEAR = 320
_OWN = 400
_MOST = 18
_TELLING = frozenset(
    """not no never none nothing nobody neither nor without hardly cannot untrue false nonsense rubbish lie lies
    lied lying myth fantasy fiction fairy fabrication hoax joke dream dreams sham fraud made invented bogus
    baseless bunk propaganda jest sarcasm sarcastic irony ironic facetious invention illusion exaggeration
    hogwash garbage balderdash figure little what theory plan idea hope promise official slip test typo misprint
    error gone over past so least or turned proved joking kidding teasing take took withdraw withdrew retract
    retracted recanted disagree differ change changed regret way chance paper supposedly allegedly film play
    novel book story stories if unless provided providing long condition assuming except until when after ago
    then before back last once another old only wrong mistaken incorrect absurd ridiculous but yet however still
    taught know knew put young naive fool learned cured exception exceptions depends depend hinges hinge rests
    rest conditional contingent subject assumes presupposes supposes
    also too well further farther far anything""".split()
)
"""One of these is in everything that takes a sentence back."""
_MARKED = re.compile('["“”„]')
_YEAR = re.compile(r"\bin \d{4}\b")
_APART = re.compile(r"(?<!\w)'|'(?!\w)|[.,;:!?…()\"—]|--")
_SENTENCES = re.compile(r"[\"“”„]|[.?!…;]\s+")


def _second_thought(place: Found, following: str) -> str | None:
    """What the speaker says next, in the same sentence or the next, as far as it takes the quotation back."""
    source, (last, end) = place.source, place.spans[-1]
    own = following.partition('"')[0]
    further = " ".join(_apart(own).split()[:_MOST]) if following else next_words(source, end)
    if _TELLING.isdisjoint(further.split()) and "n't" not in further and not _YEAR.search(further):
        return None
    lead = plain(_SENTENCES.split(place.lead)[-1])
    said = _apart(lead + source.plain[max(last, end - _OWN) : end])
    return taking_back(said.lower(), further)


def _apart(text: str) -> str:
    """Words and marks with one space between them, nearly as tokens; cheap."""
    return " ".join(_APART.sub(r" \g<0> ", text).split())


def _denial(place: Found, following: str) -> str | None:
    source, (last, end) = place.source, place.spans[-1]
    before = " ".join(since_mark(sentence_before(source, last))).lower()
    return denial(before, one_line(source.plain[last:end]).lower(), following)


def _sentence(source: Text, at: int) -> str:
    """The speaker's sentence that begins at a code point."""
    return _MARKED.split(after(source, at))[0].rstrip(" ,")


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error unless an editor has reviewed the quotation."""
    source, (start, _), (last, end) = place.source, place.spans[0], place.spans[-1]
    if reviewed or is_over(source, end):
        return
    told = next_sentence(source, end)
    following = told.lower()
    rest = source.plain[end : end + _NEAR]
    asked = source.plain[max(end - 2, 0) : end + 1].count("?") > 0
    denies, further = may_deny(following), not asked and may_take_back(rest)
    if not denies and not further:
        return
    words = _denial(place, following) if denies else None
    if words is None and further and (words := _second_thought(place, following)):
        told = words
    first = (
        re.compile(rf"\b{re.escape(told.split()[0])}", re.IGNORECASE).search(source.plain, end)
        if words
        else None
    )
    if words and first and different_voices(source, (last, end), first.span()) is None:
        late = (starts_after_negation, starts_after_frame)
        if any(any(rule.check(place, reviewed)) for rule in late):
            return  # what the sentence denies itself needs no second reason
        message = f"the quotation stops before {shown(_sentence(source, first.start()))}, which takes it back"
        advice = 'Quote on with this sentence; if the sense is right, say so with reviewed: "<reason>".'
        yield Finding(CODE, NAME, SEVERITY, message, advice, None, ((0, len(place.quote)),), ((start, end),))
