"""Does a speaker say as a fact what stands in a clause that the quotation takes out of another one?

*They told us that | we were safe* tells what others said. A clause behind *that*, or behind a verb of saying or
thinking, is the speaker's own statement where the clause around it is (*I said that*, *we think*), takes it for true
(*they know that*, *the fact that*) or only points at it (*the trouble is that*, *what I can say is that*). Elsewhere
it is somebody else's view, a hope, a guess, a purpose. This holds within one speech; in a reporter's sentence such
words attribute.
"""

from __future__ import annotations

from .clauses import Tokens, asserts, begins_clause, is_auxiliary, is_modal
from .complement_words import (
    AUTHORITIES,
    BE,
    BOUNDS,
    FORMER,
    GUESSES,
    HEARD,
    HEDGING,
    KIN,
    LAST,
    MY,
    OTHERS,
    PASSIVE,
    PURPOSE,
    SAID_OF,
    SAYING,
    SAYS,
    SPEAKER,
    SUPPOSING,
    SURE,
    TAKEN_TRUE,
    THINKING,
    TOLD,
    VIEWS,
)
from .fold import is_word
from .lexicon import is_negation

_REACH = 8
_TIMES = 6
_INDIRECT = 4
"""Words from a verb of telling to the end of whom it tells."""


def may_be_unasserted(lead: str) -> bool:
    """Whether the words before a quotation end like what this module knows. Cheap, and never wrongly no."""
    words = lead[-60:].lower().split()[-_INDIRECT:]
    return bool(words) and (words[-1].rstrip(",") in LAST or not TOLD.isdisjoint(words))


def unasserted(low: Tokens, after: Tokens) -> int | None:
    """Where the words begin that keep the quotation from being the speaker's own statement; None if none do.

    `low` are the speaker's words of the sentence before the quotation, in lower case; `after` those it begins with.
    """
    if not low or not after or not is_word(after[0]):
        return None
    if low[-1] in HEDGING and after[0].islower() and not is_auxiliary(after[0]) and not is_negation(after[0]):
        return len(low) - 1
    told = low[-1] == "that"
    main = low[:-1] if told or (low[-1] == "," and low[-2:-1] in SAYS) else low
    if not main or not (told or main[-2:] == ("time", "before") or asserts(after) or begins_clause(after)):
        return None
    for form in PURPOSE:
        if main[-len(form) :] == form:
            return len(main) - len(form)
    return _of_head(main, told)


def _of_head(main: Tokens, told: bool) -> int | None:
    """Where the governing clause begins, judged by the nearest word that takes a clause."""
    for at in range(len(main) - 1, max(len(main) - 1 - _REACH, -1), -1):
        word = main[at]
        if word in BE and at == len(main) - 1 and told:
            return _of_noun(main, at, pointing=True)
        if word in TAKEN_TRUE:
            return _start(main, at) if at and main[at - 1] in HEDGING else None
        if word in VIEWS and told and at >= len(main) - 2:
            return _of_noun(main, at + 1, pointing=False)
        if word in HEARD and told and at and not _is_to(main, at):
            return _start(main, at)
        if word in SAYING or word in THINKING:
            return _of_verb(main, at, told)
        if word in BOUNDS and not (word == "," and told):
            return None
    return None


def _of_noun(main: Tokens, end: int, pointing: bool) -> int | None:
    """`the story is that`, `the hope that`; the speaker's own view (*my hope is that*) is at least the speaker's."""
    start = _start(main, end)
    noun = main[start:end]
    if pointing and VIEWS.isdisjoint(noun):
        return start if any(is_modal(word) and word in HEDGING for word in noun) else None
    return None if not MY.isdisjoint(noun) or VIEWS.isdisjoint(noun) else start


def _of_verb(main: Tokens, at: int, told: bool) -> int | None:
    """Where the clause of a verb of saying or thinking begins, if the speaker does not say with it what follows."""
    between = main[at + 1 :]
    if len(between) >= (_TIMES if told else _INDIRECT) or (between and not told and main[at] not in TOLD):
        return None
    if not told and not BOUNDS.isdisjoint(between):
        return None
    start, word = _start(main, at), main[at]
    own = {part.split("'")[0] for part in main[start:at]}
    if _is_to(main, at):
        return None if (own & SPEAKER and not own & OTHERS) or own & SAID_OF else start
    if not own & SPEAKER:
        if not own:
            return start if word in SUPPOSING else None
        saying = own & KIN and not own.isdisjoint(("used", "always"))
        return (
            None
            if saying or own & {"let"} or not AUTHORITIES.isdisjoint(main[max(start, at - 3) : at])
            else start
        )
    passive = main[at - 1].split("'")[-1] in PASSIVE and word in TOLD
    former = word in FORMER or (word in SURE and not own.isdisjoint(("was", "were")))
    unsure = former or word in GUESSES or "used" in own or any(map(is_negation, main[start:at]))
    return start if passive or unsure or own & HEDGING or own & OTHERS else None


def _is_to(main: Tokens, at: int) -> bool:
    return at > 0 and main[at - 1] == "to"


def _start(main: Tokens, at: int) -> int:
    """Where the clause begins that a word stands in; a verb behind *and* has its subject before."""
    joined = at and main[at - 1] in ("and", "or")
    at -= 1 if joined else 0
    while at and main[at - 1] not in BOUNDS and main[at - 1] != "that":
        at -= 1
    return at
