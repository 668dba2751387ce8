"""Behind *that*, who says so? A clause around it that is not known to assert leaves it open.

*The notion has got about that | we are paid twice*, *I defy anyone to prove that | we lowered our standards*:
nearly all verbs and nouns before *that* tell what somebody holds. Those that take it for true are a short list, and
the speaker (*I*, *we*) and an event (*it dawned on me that*) assert it. So does a result (*so dark that*), and
*that* behind a noun of time, place or way only joins.
"""

from __future__ import annotations

from .clauses import Tokens, asserts, begins_phrase
from .complement_words import ABLE, BE, BOUNDS, HEDGING, JOINING, MY, OTHERS, SPEAKER, TAKEN_TRUE
from .lexicon import CLAUSE_SUBJECTS, is_negation

_NEAR = 14
_BEFORE = 5
_SO = frozenset("so such enough point extent degree".split())
_EVENT = frozenset("it it's it'd it'll this which that's here here's".split())
_THING = frozenset("something thing things what truth fact secret".split())
_MARKS = frozenset(", ; : — ( \"".split())


def leaves_open(main: Tokens, after: Tokens) -> int | None:
    """Where the clause before *that* begins, if it is not known to assert; None where it is."""
    if not (begins_phrase(after) and asserts(after)) or main[-1] in JOINING or not _SO.isdisjoint(main[-_NEAR:]):
        return None
    start = _clause(main)
    words = main[start:]
    own = {word.split("'")[0] for word in words}
    if main[start - 1 : start] == ("if",):
        return start - 1
    if len(words) < 3 or words[0] in _EVENT or own & SPEAKER or own & MY or not TAKEN_TRUE.isdisjoint(words):
        return None
    return start


def is_left_unsaid(low: Tokens) -> bool:
    """`something that people in my chair seldom say:`: what others do not say, the speaker does."""
    at = next((at for at, word in enumerate(low) if word in _THING), len(low))
    return any(map(is_negation, low[at:]))


def is_supposed(main: Tokens, at: int, start: int, told: bool) -> bool:
    """`it may prove that`, `that would mean that`: what takes a clause for true is itself not so yet."""
    before = main[max(start, at - _BEFORE) : at]
    spoken = not SPEAKER.isdisjoint(part.split("'")[0] for part in before)
    asked = told and _is_asked_of(main, at, start)
    coming = main[at - 1].endswith(("will", "'ll")) and not main[at].endswith("s")
    heard = not {"hear", "heard"}.isdisjoint(main[start:at])
    return asked or heard or (coming and not spoken) or main[at - 1] in HEDGING or ("would" in before and not spoken)


def _is_asked_of(main: Tokens, at: int, start: int) -> bool:
    """`defy anyone to prove that`, `yet to be shown that`: an infinitive that nobody is said to do."""
    to = next((n for n in (at - 1, at - 2) if n > start and main[n] == "to"), None)
    if to is None or (to == at - 2 and main[at - 1] not in BE):
        return False
    before = main[start:to]
    if not ABLE.isdisjoint(before):
        return "yet" in before
    own = {word.split("'")[0] for word in before}
    return bool(own & OTHERS) or not own & SPEAKER


def _clause(main: Tokens) -> int:
    """Where the words begin after the last mark, conjunction or other `that`."""
    at = len(main)
    while at and main[at - 1] != "that" and main[at - 1] not in _MARKS:
        joins = main[at - 1] in ("and", "or") and main[at : at + 1] != () and main[at] not in CLAUSE_SUBJECTS
        if main[at - 1] in BOUNDS and not joins:
            break
        at -= 1
    return at
