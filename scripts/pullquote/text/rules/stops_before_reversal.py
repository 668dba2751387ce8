"""The quotation stops before the clause that takes it back.

*Kyiv welcomes the partnership, but will not sign* holds the words *Kyiv welcomes the partnership*. Cut there, the
reader believes the opposite. The check looks for *but*, *though* and *however* with what the same speaker sets against
his words; behind an attribution, or where a reporter goes on with what others say, only with a negation. It looks for a
condition (*unless*, *only if*, *as long as*), for *not* right after the last verb, for what is only granted (*although
..., we go*), for *not ... until*, and for a clause that narrows *no*, *every* or *all* (*no witness | who was sober*);
also for reservations (*weather permitting*, *or so I'm told*, *at least not yet*), for comments that make somebody
else's claim or a dream of it (*they tell me*, *in another country*), for whom or when it holds (*free | to members*,
*nobody gets those | in the first ten minutes*), for the other outcome (*, or win*, *, and was refused*, *, and I am
voting for it*), for a question's mark and *he joked*.

## Example

```source
The union welcomes the offer, but it will not call off the strike.
```
```quotation
The union welcomes the offer
```

## What to write instead

Quote on to the end of the sentence. If the sense is right as it stands, say so with `reviewed: "<reason>"`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Finding, Severity

from ..afterthought import is_limited, may_limit
from ..commented import is_commented
from ..cut_short import may_stop_short, stopping_short
from ..edges import after, sentence_after, sentence_before
from ..fold import DOUBLE_MARKS
from ..found import Found
from ..left_hanging import (
    denies_reason,
    is_half_of_either,
    is_joke,
    lacks_infinitive,
    loses_question,
    seems_to_answer,
)
from ..lexicon import CONCESSIVES, REVERSERS
from ..next_words import is_over, resumed
from ..outcomes import mends_slip, turns_out
from ..part_denied import is_part_denied
from ..patterns import regex
from ..restricted import may_restrict, restricting_words
from ..reversed import may_reverse, reversing_words
from ..scoped import is_scoped
from ..set_against import is_set_against
from ..stretches import speech_end, within
from ..tokens import tokenise
from ..wording import one_line, shown, spelled
from . import starts_after_negation

CODE = "PQ451"
NAME = "stops-before-reversal"
SEVERITY = Severity.ERROR

_LEAD = 200
"""Code points before and after the start that surely hold six words and two."""
_LONGEST = 80
"""Words of a longer text to paste."""
_REST = 160
_HINTS = ("jok", "jest", "sarcas", "ironic", "mocking", "wink", "tongue")
_ENDS = frozenset(".!;")
_CLOSING = frozenset('?.!,"')
_MARKS = " ,\"'"
_OPENING = "“„‘'\"("
_CLAUSES = regex(r"[,;:.?!]\s|\s[—–-]\s")
_TOO = regex(r", (?:too|either)$")
_SENTENCES = regex(r"(?<=[.?!])[\"')]*\s+")
_WHOLE = regex(r"""[\s"'”’)]*(?:\s["'(]?[A-Z]|\Z|["'])""")
"""Behind a sentence that the quotation holds to its end."""
_ATTRIBUTION = regex(r'^,?" [^".\n]{2,160}, "')
"""`," he said, "`: the speaker's sentence goes on."""


def check(place: Found, reviewed: bool) -> Iterator[Finding]:
    """An error unless an editor has reviewed the quotation."""
    source, (start, _), (_, end) = place.source, place.spans[0], place.spans[-1]
    told = None if reviewed else _joke(place) or _left_out(place)
    if told is None:
        return
    clause, effect = told
    stop = end + _length(source.raw[end:], len(sentence_after(source, end)))
    speech = speech_end(source.stretches, end) or stop
    longer = one_line(source.raw[start : min(stop, speech)]).rstrip(" ,")
    message = f"the quotation stops before {shown(clause)}, which {effect}"
    advice = 'Quote on to the end of the sentence; if the sense is right, say so with reviewed: "<reason>".'
    whole = (
        len(place.spans) == 1
        and len(longer.split()) <= _LONGEST
        and clause.split()[0] in longer[len(place.quote) :]
    )
    suggestion = longer if whole else None
    yield Finding(CODE, NAME, SEVERITY, message, advice, suggestion, ((0, len(place.quote)),), ((end, stop),))


def _joke(place: Found) -> tuple[str, str] | None:
    end = place.spans[-1][1]
    rest = place.source.plain[end : end + _REST]
    hinted = rest[:1] in _CLOSING and any(hint in rest for hint in _HINTS)
    joke = hinted and is_joke(rest.lower())
    return (rest.strip(_MARKS).split("\n")[0], "calls it a joke") if joke else None


def _left_out(place: Found) -> tuple[str, str] | None:
    """Words of the same sentence after the quotation, and what they do to it."""
    start, end = place.spans[-1]
    opened = sum(map(place.source.raw[start:end].count, DOUBLE_MARKS)) % 2
    if not opened and is_over(place.source, end):
        return None
    if place.source.plain[max(end - 3, 0) : end].rstrip(_MARKS)[-1:] in _ENDS and _WHOLE.match(place.source.plain, end):
        return None
    length = len(after(place.source, end))
    following = _ATTRIBUTION.sub(", ", place.source.plain[end : end + length])
    return _reversal(place, following) or _afterthought(place, length) or _short(place, following)


def _reversal(place: Found, following: str) -> tuple[str, str] | None:
    """The words that take the quotation back or narrow it, and which of both they do."""
    source, (start, _), (last, end) = place.source, place.spans[0], place.spans[-1]
    lead = source.raw[max(start - _LEAD, 0) : start + _LEAD]
    reversing, narrowing = may_reverse(following, lead), may_restrict(following)
    if not (reversing or narrowing):
        return None
    sentence = sentence_after(source, end)
    rest = resumed(sentence)
    own = tuple(token.text for token in tokenise(source.raw[max(last, end - 400) : end]))
    before = sentence_before(source, start)
    reversal = reversing_words(before, own, rest, directly=rest is sentence) if reversing else ()
    clause = reversal or (restricting_words(own, rest) if narrowing else ())
    if not clause:
        return None
    turns = {word.lower() for word in (*before[-1:], clause[0])}
    against = "takes it back" if turns.isdisjoint(REVERSERS | CONCESSIVES) else "sets something against it"
    return spelled(clause), against if reversal else "narrows it"


def _afterthought(place: Found, length: int) -> tuple[str, str] | None:
    """The words right after the quotation without which it is read as more, or as something else."""
    source, (last, end) = place.source, place.spans[-1]
    rest = source.plain[end : end + min(length, _REST)].lower()
    mended = source.plain[end : end + _REST].lower()
    if mends_slip(source.plain[max(last, end - _REST) : end].lower(), mended):
        return one_line(mended), "takes it back"
    if source.plain[end - 1] in _ENDS or rest[:1] in _ENDS:
        return None
    own = source.plain[max(last, end - _REST) : end].lower()
    sentence = _SENTENCES.split(own)[-1]
    if rest[:1] == "?":
        lost = loses_question(sentence) and not any(starts_after_negation.check(place, False))
        return ("?", "makes it a question") if lost else None
    either = is_half_of_either(place.lead.rstrip().rpartition(" ")[2].strip(_OPENING), mended)
    hanging = seems_to_answer(len(place.spans) > 1 or sentence != own, sentence, rest)
    if either or hanging or lacks_infinitive(sentence, rest):
        return one_line(rest), "it only begins"
    if denies_reason(sentence, source.plain[end : end + 2 * _REST].lower()):
        return one_line(rest), "is all that it denies"
    own, rest = one_line(_CLAUSES.split(_TOO.sub("", own))[-1]), one_line(_ATTRIBUTION.sub(", ", rest))
    if may_limit(own, rest) and is_limited(own, rest):
        return (rest, "narrows it")
    if turns_out(sentence, own, rest):
        return rest, "takes it back or narrows it"
    if is_scoped(own, rest) or is_part_denied(own, rest) or is_set_against(own, mended):
        return rest, "narrows it"
    commented = is_commented(own, rest, lambda: within(source.stretches, end))
    return (rest, "takes it back or narrows it") if commented else None


def _short(place: Found, following: str) -> tuple[str, str] | None:
    """A restriction, a measure or a denied object right after the quotation."""
    if not may_stop_short(following):
        return None
    source, (last, end) = place.source, place.spans[-1]
    own = tuple(token.text for token in tokenise(source.raw[max(last, end - 400) : end]))
    clause = stopping_short(own, resumed(sentence_after(source, end)))
    return (spelled(clause), "narrows it") if clause else None


def _length(raw: str, tokens: int) -> int:
    """Code points that so many tokens take up."""
    ends = [token.end for token in tokenise(raw[:600])][:tokens]
    return ends[-1] if ends else 0
