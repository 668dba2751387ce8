"""The quotation stops before the sentence that takes it back.

*It is tempting to conclude that walking cures it. It does not* holds the words *It is tempting to conclude that
walking cures it*. A speaker may set words up only to deny them: as a temptation, a first look, something heard or
read, a former belief, what others want to hear. The check looks for such a frame and, in the next sentence of the
same speech, for its denial; for the exception that follows *everyone* and for the condition that follows a promise.
Without any frame it knows the sentence that gives the words to somebody else (*That is what the leaflet says*), laughs
at them, corrects, limits or doubts them (*Sorry, I misspoke*, *On paper, I mean*, *I have my doubts*), sets the same
words against them (*Well, I'd shake his hand*), answers them (*It would be easier, and it would be a lie*) or tells
what came of a wish, an offer or a concession (*I have no intention of doing it*). A question that the speaker himself
answers yes or no stands with its answer. What others promised or charged him with stands with what he sets against it
(*They call me a thief. I never took a cent*), and a speech with what the reporter says behind its mark (*he said,
before correcting himself*; *a claim he later withdrew*). A plain contrast (*But it comes late*) takes nothing back.

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
from ..edges import after, paragraph_start, sentence_before
from ..found import Found
from ..inner import is_inner_speech
from ..next_words import is_over, next_sentence
from ..patterns import regex
from ..prepared import Text
from ..second_thoughts import answered, retracted, second_thought
from ..stretches import within
from ..taken_back import denial, may_deny
from ..voices import different_voices
from ..withdrawn import withdrawn
from ..wording import one_line, shown
from . import starts_after_frame, starts_after_negation, stops_before_reversal

CODE = "PQ453"
NAME = "stops-before-denial"
SEVERITY = Severity.ERROR


_LEAD = 400
_LEAD_IN = regex(
    r"(?P<name>[A-Z][\w'-]+) (?:\w+ ){0,2}?"
    r"(?:said|says|told|replied|answered|responded|countered|retorted|insisted|added)\b[^.\"]*[,:]$"
)
_GOES_ON = regex(r'[^".]*, "')
_MARKED = regex('["“”„]')


def _denial(place: Found, following: str) -> str | None:
    source, (last, end) = place.source, place.spans[-1]
    before = " ".join(since_mark(sentence_before(source, last))).lower()
    return denial(before, one_line(source.plain[last:end]).lower(), following)


def _ended(following: str) -> str:
    """The next sentence with a full stop for the comma that stands before `,” he said.`"""
    told, mark, rest = following.partition('"')
    return f"{told[:-1]}.{mark}{rest}" if told.endswith(",") and mark and not _GOES_ON.match(rest) else following


def _next_thought(place: Found, following: str, asked: bool) -> str | None:
    if asked:
        return answered(place, following)
    return second_thought(place, following) or retracted(place, following)


def _told_at(source: Text, end: int, word: str) -> int | None:
    """Where a word stands next behind the quotation, in speech if that is speech: the reporter may use it as well."""
    spoken = within(source.stretches, end)
    places = (
        found.start() for found in re.finditer(rf"\b{re.escape(word)}", source.plain[end:], re.IGNORECASE)
    )
    return next((end + at for at in places if within(source.stretches, end + at) == spoken), None)


def _sentence(source: Text, at: int) -> str:
    """The speaker's sentence that begins at a code point."""
    return _MARKED.split(after(source, at))[0].rstrip(" ,")


def _is_introduced(source: Text, start: int, first: int) -> bool:
    """Whether the reporter brings in somebody not named with the quotation: `Asked about it, Dr Ott said: “`."""
    near = source.plain[max(start - _LEAD, paragraph_start(source, start)) : first].rstrip("\"' ")
    before, _, lead = near.rpartition(". ")
    found = _LEAD_IN.search(lead)
    return found is not None and '"' in before and found["name"] not in before


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error unless an editor has reviewed the quotation."""
    source, (start, _), (last, end) = place.source, place.spans[0], place.spans[-1]
    if reviewed or is_inner_speech(source, start, end):
        return
    if told := withdrawn(source, end):
        yield _finding(place, told, "Quote the words with what the source says of them")
        return
    if is_over(source, end):
        return
    told = next_sentence(source, end)
    following = told.lower()
    asked = source.plain[max(end - 2, 0) : end + 1].count("?") > 0
    ended = _ended(following)
    words = _denial(place, ended) if may_deny(ended) else None
    if words is None and (words := _next_thought(place, following, asked)):
        told = words
    first = _told_at(source, end, told.split()[0]) if words else None
    if first is None or _is_introduced(source, start, first):
        return
    if different_voices(source, (last, end), (first, first + 1)) is None:
        nearer = (starts_after_negation, starts_after_frame, stops_before_reversal)
        if any(any(rule.check(place, reviewed)) for rule in nearer):
            return  # what its own sentence denies needs no second reason
        yield _finding(place, _sentence(source, first), "Quote on with this sentence")


def _finding(place: Found, told: str, advice: str) -> Finding:
    message = f"the quotation stops before {shown(told)}, which takes it back"
    help_text = f'{advice}; if the sense is right, say so with reviewed: "<reason>".'
    start, end = place.spans[0][0], place.spans[-1][1]
    return Finding(CODE, NAME, SEVERITY, message, help_text, None, ((0, len(place.quote)),), ((start, end),))
