"""Does a speaker say as a fact what stands in a clause that the quotation takes out of another one?

*They told us that | we were safe* tells what others said. A clause behind *that*, or behind a verb of saying or
thinking, is the speaker's own statement where the clause around it is (*I say that*, *we think*; see `own_voice`),
takes it for true (*they know that*, *the fact that*) or only points at it (*the trouble is that*, *what I can say is
that*). Elsewhere it is somebody else's view, a hope, a guess, a purpose. This holds within one speech; in a reporter's
sentence such words attribute.
"""

from __future__ import annotations

from .affirmed import is_affirmed
from .clauses import Tokens, asserts, begins_clause, is_auxiliary, is_finite, is_modal
from .complement_words import (
    AUTHORITIES,
    BE,
    BOUNDS,
    CLAIMS,
    CLAUSE_ONLY,
    CONCEDING,
    DREADS,
    ELSEWHERE,
    EVALUATING,
    FORMER,
    GUESSES,
    HEARD,
    HEDGING,
    HOLDING,
    KIN,
    LAST,
    LEAVING_OPEN,
    MY,
    NO_CLAUSE,
    NO_VERB,
    NOT_BEGUN,
    OBLIGED,
    ONLY_THAT,
    OPEN,
    OWN_BODIES,
    POINTING,
    PURPOSE,
    SAID_OF,
    SAYING,
    SAYS,
    SEEMING,
    SEEN,
    SETTLED,
    SPEAKER,
    SUPPOSING,
    SURE,
    TAKEN_TRUE,
    THINKING,
    TOLD,
    VIEWS,
)
from .fold import is_word
from .leaves_open import is_left_unsaid, is_supposed, leaves_open
from .lexicon import CLAUSE_SUBJECTS, DETERMINERS, is_negation
from .own_voice import says_now

_MARKS = "“\"‘'("
_ASSERTED = -1
_NEAR = 12
_REACH = 8
_TIMES = 6
_INDIRECT = 4
_ASIDE = 9


def may_be_unasserted(lead: str) -> bool:
    """Whether the words before a quotation end like what this module knows. Cheap, and never wrongly no."""
    words = lead[-60:].lower().split()[-_INDIRECT:]
    last = words[-1] if words else ""
    return last.endswith(":") or last.rstrip(",").lstrip(_MARKS) in LAST or not TOLD.isdisjoint(words)


def unasserted(low: Tokens, after: Tokens) -> int | None:
    """Where the words begin that keep the quotation from being the speaker's own statement; None if none does.

    `low` are the speaker's words of the sentence before the quotation, in lower case; `after` those it begins with.
    """
    if not low or not after or not is_word(after[0]):
        return None
    if low[-1] in HEDGING and _is_verb(after[0]):
        return len(low) - 1
    if low[-1] == ":" and is_left_unsaid(low):
        return None
    for form in OPEN:
        if low[-len(form) :] == form and begins_clause(after):
            return len(low) - len(form)
    if low[-1] == ":" and not CLAIMS.isdisjoint(low[-_REACH:]) and MY.isdisjoint(low[-_REACH:]):
        return max(len(low) - _REACH, 0)
    told = low[-1] == "that"
    comma = low[-1] in (",", ":") and low[-2:-1] in SAYS
    if comma and (not CONCEDING.isdisjoint(low[-_REACH:]) or low[-3:-2] in (("i",), ("we",))):
        return None
    main = low[:-1] if told or comma else low
    if told and main[-1:] in (("and",), ("or",)) and "that" in main:
        main = main[: len(main) - 1 - main[::-1].index("that")]
    if not main or not (main[-1] in SAYING or _is_clause(after) if told else _begins(main, after)):
        return None
    for form in PURPOSE:
        if main[-len(form) :] == form:
            return len(main) - len(form)
    main = _without_aside(main) if told else main
    if main[-1] in HOLDING and main[-2:-1] and main[-2] in OWN_BODIES and main[-3:-2] != ("their",):
        return None
    found = _of_head(main, told, after)
    if found is None and told:
        found = leaves_open(main, after)
    if found is None or found == _ASSERTED or is_affirmed(" ".join(low[-_NEAR:])):
        return None
    return found


def _is_verb(word: str) -> bool:
    """Whether a word may be the verb of `may`, `might` or `could`: no subject, auxiliary or negation."""
    subject = word.lower() in CLAUSE_SUBJECTS or word.lower() in DETERMINERS
    return word.islower() and not (subject or is_auxiliary(word) or is_negation(word))


def _is_clause(after: Tokens) -> bool:
    """Whether a clause with a subject of its own follows *that*: not `the words that | hurt`."""
    first = after[0]
    return not first.islower() or not (is_auxiliary(first) or first.endswith("ed"))


def _begins(main: Tokens, after: Tokens) -> bool:
    """Whether the quotation begins like a clause, behind a verb that takes no other object."""
    if main[-2:] == ("time", "before"):
        return True
    first = after[0].lower()
    if first in NOT_BEGUN or is_auxiliary(first):
        return False
    if asserts(after) or (begins_clause(after) and main[-1] not in BE):
        return True
    return main[-1] in CLAUSE_ONLY and first not in NO_CLAUSE and not is_finite(first)


def _without_aside(main: Tokens) -> Tokens:
    """`it used to be said, in this house as elsewhere,`: without what stands between two commas at the end."""
    if main[-1] != "," or "," not in main[:-1]:
        return main
    start = len(main) - 2 - main[-2::-1].index(",")
    return main[:start] if len(main) - start <= _ASIDE else main


def _of_head(main: Tokens, told: bool, after: Tokens) -> int | None:
    """Where the governing clause begins, judged by the nearest word that takes a clause; None if none is known."""
    for at in range(len(main) - 1, max(len(main) - 1 - _REACH, -1), -1):
        word = main[at]
        found = None
        if word in BE and at == len(main) - 1:
            found = _of_noun(main, at, told, pointing=True)
        elif word in SEEN and told and not ELSEWHERE.isdisjoint(main[at:]):
            found = _start(main, at)
        elif word in TAKEN_TRUE:
            found = _start(main, at) if at and is_supposed(main, at, _start(main, at), told) else None
        elif word in VIEWS and told and at >= len(main) - 2 and main[at - 1] not in CLAUSE_SUBJECTS:
            found = _of_noun(main, at + 1, told, pointing=False)
        elif word in HEARD and told and at and not _is_to(main, at):
            found = _start(main, at)
        elif (word in SAYING or word in THINKING) and (word in VIEWS or main[at - 1] not in ("the", "a", "an")):
            found = _of_verb(main, at, told, after)
        elif word in BOUNDS and not (word == "," and told):
            return None
        else:
            continue
        return _ASSERTED if found is None else found
    return None


def _of_noun(main: Tokens, end: int, told: bool, pointing: bool) -> int | None:
    """`the story is that`, `the hope that`; the speaker's own view (*my view is that*) is at least the speaker's."""
    start = _start(main, end)
    past = pointing and main[end] in ("was", "were")
    if told and start == end and "," in main[:end]:
        main = _without_aside(main[:end])
        end = len(main)
        start = _start(main, end)
    noun = main[start:end]
    viewed = not VIEWS.isdisjoint(noun[: noun.index("of")] if "of" in noun and pointing else noun)
    viewed = (viewed and "bottom" not in noun) or (noun[:1] == ("the",) and "thinking" in noun[:3])
    if "what" in noun:
        return start if _of_others(noun[noun.index("what") :]) else None
    if pointing and not viewed:
        return start if told and any(is_modal(word) and word in HEDGING for word in noun) else None
    if not viewed:
        return None
    own = not MY.isdisjoint(noun) or not SPEAKER.isdisjoint(noun)
    return start if not own or past or (pointing and not DREADS.isdisjoint(noun)) else None


def _of_others(noun: Tokens) -> bool:
    """`what they say is that`, `what we were told was that`, `what I fear is that`."""
    verb = next((word for word in noun if word in SAYING or word in THINKING), None)
    if verb is None:
        return False
    own = {part.split("'")[0] for part in noun[: noun.index(verb)]}
    if verb in SEEMING or verb.startswith("worr") or any(map(is_negation, noun)):
        return False
    return not own & SPEAKER or verb in GUESSES or verb in FORMER or verb in ("told", "promised", "assured")


def _of_verb(main: Tokens, at: int, told: bool, after: Tokens) -> int | None:
    """Where the clause of a verb of saying or thinking begins, if the speaker does not say with it what follows."""
    between = main[at + 1 :]
    if len(between) >= (_TIMES if told else _INDIRECT) or (between and not told and main[at] not in TOLD):
        return None
    if not told and (not BOUNDS.isdisjoint(between) or between[-1:] == ("to",) or main[at] in ONLY_THAT):
        return None
    start, word = _start(main, at), main[at]
    if not told and word.endswith("ing") and main[at - 1 : at] and main[at - 1] in NO_VERB:
        return None
    own = {part.split("'")[0] for part in main[start:at]}
    if own & {"it"} and (own & {"be", "been", "'s", "is", "was"} or main[start] == "it's"):
        return None if own & OBLIGED or {"has", "to"} <= own or word in SETTLED else start
    if word in SEEMING:
        return start
    if _is_to(main, at) and not own & SPEAKER:
        return None if own & SAID_OF else start
    if not own & SPEAKER:
        return _of_third(main, at, start, own)
    judged = not EVALUATING.isdisjoint(token.lower() for token in after) and (word in FORMER or word in SURE)
    return None if judged or says_now(main[start:at], word, between, after) else start


def _of_third(main: Tokens, at: int, start: int, own: set[str]) -> int | None:
    """A verb whose subject is not the speaker: others' view, but for laws, studies and a mother's sayings."""
    if not own and (not start or (main[start - 1] == "that" and main[start - 2 : start - 1] in ((), (","), ("and",)))):
        return start if main[at] in SUPPOSING else None
    if (own & KIN and not own.isdisjoint(("used", "always"))) or own & {"let"}:
        return None
    nearest = set(main[max(start if own else 0, at - 3) : at])
    pointing = nearest & POINTING and POINTING.isdisjoint(main[max(start, at - 2) : at])
    unsure = nearest & VIEWS or "thought" in nearest or main[at] in LEAVING_OPEN or pointing
    return None if nearest & AUTHORITIES and not unsure else start


def _is_to(main: Tokens, at: int) -> bool:
    return at > 0 and main[at - 1] == "to"


def _start(main: Tokens, at: int) -> int:
    """Where the clause begins that a word stands in; a verb behind *and* has its subject before."""
    joined = at and main[at - 1] in ("and", "or")
    at -= 1 if joined else 0
    while at and main[at - 1] not in BOUNDS and main[at - 1] != "that":
        at -= 1
    return at
