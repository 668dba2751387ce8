"""Does a cut give words another subject, object, cause or complement than the source does?

*The manager [kept the books and the cook] stole from the till*, *I support [the workers and I despise] their leaders*,
*We ask the bank for [patience and the council for] a decision*, *The dam was inspected [in 1974 and the cracks were
painted over] in 2020*, *I did not go because [he told me so. It was late.] They had seen nothing*, *I'm not sure [what
will happen.] It would be a breach*: what is left out ends within another clause, or begins with what the first piece
waits for. Told from the shape of the last clause that is left out; nothing here parses a sentence.
"""

from __future__ import annotations

from .clauses import Tokens, is_auxiliary, is_finite, last_clause
from .fold import MARK, is_word
from .lexicon import (
    CLAUSE_SUBJECTS,
    CONNECTIVES,
    DETERMINERS,
    OPINION_VERBS,
    has_figure,
)

_JOINS = frozenset("and but while whereas yet or so".split())
_STOPS = frozenset(".?!;…")
_CAUSES = frozenset("because since although though unless whether if that than while when whereas until".split())
"""Words that wait for a clause of their own."""
_UNSURE = frozenset(
    """sure certain clear know knows knew wonder wondered doubt doubts say says said think thinks thought believe
    believes ask asked asks see understand remember tell told explain regret afraid convinced aware decide decided
    agree hope wish hear heard learn learned idea question""".split()
)
_WISHING = frozenset(
    """expect expects expected want wants wanted ask asks asked need needs needed like love prefer preferred help helped
    helps beg begged choose chose intend intended mean meant""".split()
)
"""With an object before *to*, somebody else does it; without, the subject."""
_OBJECTS = frozenset("him her them us me you it people everyone everybody nobody somebody someone others".split())
_COMPLEMENTS = frozenset("what how why who where when whether if that which".split())
_PREPOSITIONS = frozenset(
    """in on at by for with from to of about against under over into through after before during until since till
    between than""".split()
)
_PLACING = frozenset("in on at by after before during until since under over with from".split())
_LONGEST_SUBJECT = 4
_CONDITIONS = frozenset("if unless when whenever once while".split())


def swapped(before: Tokens, gap: Tokens, after: Tokens) -> str | None:
    """In words what the cut swaps; None if it swaps nothing that shows.

    `before` are the tokens of the sentence up to the cut, `gap` the speaker's words that it leaves out, `after` those
    behind it, up to the end of their sentence.
    """
    hidden = tuple(token for token in gap if token != MARK)
    clause = last_clause(before)
    if not hidden or not before or not after or not is_word(after[0]) or not any(map(is_word, hidden)):
        return None
    if _loses_clause(before, hidden):
        return f"“{before[-1]}” belongs to what it leaves out"
    if not is_word(hidden[-1]) or not is_word(before[-1]):
        return None
    if _loses_doer(before[-1].lower(), hidden, after):
        return "it leaves out who does what follows"
    tail = _tail(hidden)
    if hidden[-1].lower() in ("who", "between") or hidden[0].lower() == "between":
        return "the words after it belong to what it leaves out"
    if tail is None:
        return None
    if _takes_object(clause, tail, after) or _takes_subject(clause, tail, after):
        return "the words after it belong to what it leaves out"
    return None


def _loses_doer(verb: str, hidden: Tokens, after: Tokens) -> bool:
    """`we expect | our competitors | to lose money`: those who are cut do it, not the subject."""
    if verb not in _WISHING or after[0] != "to" or not all(map(is_word, hidden)) or any(map(is_finite, hidden)):
        return False
    first = hidden[0].lower()
    return first in DETERMINERS | _OBJECTS or hidden[0][:1].isupper() or (len(hidden) < 3 and hidden[-1].endswith("s"))


def _tail(hidden: Tokens) -> Tokens | None:
    """The lower-case words after the last word that joins a clause, if they stand in the cut's last sentence."""
    low = [token.lower() for token in hidden]
    at = max((at for at, word in enumerate(low) if word in _JOINS or not is_word(word)), default=-1)
    return tuple(low[at + 1 :]) if 0 <= at < len(low) - 1 and low[at] in _JOINS | _STOPS | {","} else None


def _loses_clause(before: Tokens, hidden: Tokens) -> bool:
    """`because | he said so. | They left`, `not sure | what comes. | It is late`: the piece waits for what is cut."""
    last, first = before[-1].lower(), hidden[0].lower()
    if _STOPS.isdisjoint(hidden) or hidden[0] in _STOPS:
        return False
    return last in _CAUSES or (last in _UNSURE and first in _COMPLEMENTS)



def _takes_object(clause: Tokens, tail: Tokens, after: Tokens) -> bool:
    """`and I despise | their leaders`, `and the council for | a decision`: the tail waits for an object."""
    noun = after[0].lower() in DETERMINERS or after[0][:1].isupper() or has_figure(after[0])
    if tail[-1] in _PREPOSITIONS and len(tail) > 1:
        return tail[0] in DETERMINERS and noun
    subject = tail[0] in CLAUSE_SUBJECTS and 1 < len(tail) <= 3
    verb = tail[-1] not in OPINION_VERBS | CONNECTIVES and (not is_auxiliary(tail[-1]) or tail[0] not in clause)
    return subject and noun and verb



def _takes_subject(clause: Tokens, tail: Tokens, after: Tokens) -> bool:
    """`and the cook | stole`: the tail is a subject of its own, and what follows its verb."""
    if not clause or any(map(is_finite, clause)) or tail[0] not in DETERMINERS or len(tail) > _LONGEST_SUBJECT:
        return False
    named = len(tail) > 1 and not any(map(is_finite, tail)) and tail[-1] not in CONNECTIVES
    first = after[0].lower()
    return named and after[0].islower() and first not in CONNECTIVES | DETERMINERS and not first.endswith("ly")
