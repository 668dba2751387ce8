"""Does the piece behind a cut belong to a clause that the cut leaves out?

*In the first group the pain went ... we saw no change*, out of *In the first group the pain went. In the second we saw
no change*, and *I paid for the boat ... in 1990*, out of *I paid for the boat and the bank sold it in 1990*: what is
left out begins a clause, and what stays behind it goes on with that clause. So a piece that begins within a sentence
of which the cut leaves out the beginning has to be a clause of its own; and behind a clause with a subject and a verb
of its own nothing may stay that is no clause.
"""

from __future__ import annotations

from .clauses import Tokens, asserts, begins_clause, begins_phrase, is_auxiliary, is_finite
from .fold import is_word
from .lexicon import CLAUSE_SUBJECTS, CONNECTIVES, DETERMINERS, OPINION_VERBS

_JOINS = frozenset("and but or so yet while whereas because if when as where that since until although though".split())
_COORDINATES = frozenset("and but or so yet nor".split())
_FRAMING = frozenset(
    """in on at for with under to from by during within among between through over across unlike like when once while
    after before until till since because if unless although though as where whenever without despite given""".split()
)
"""What opens a phrase or a clause before the subject: at which time or place, or for whom the rest holds."""
_PLACING = CONNECTIVES - _COORDINATES
_RELATIVE = frozenset("that which who whom".split())
"""A clause with one of these goes whole: `the plan | that I had set in motion | was working`."""
_NOMINATIVE = frozenset("i we he she they".split())
_TELLING = 3
_NEAR = 4
_NO_START = CONNECTIVES | frozenset("to than not that nor".split())


def begins_late(begun: Tokens, after: Tokens) -> str | None:
    """In words how a piece hangs on the beginning of its sentence, which a cut leaves out; None if it stands alone.

    `begun` is that beginning, `after` the piece and the rest of its sentence.
    """
    if not begun or not after or not is_word(after[0]):
        return None
    own = _is_clause(after)
    if own and not OPINION_VERBS.isdisjoint(token.lower() for token in begun[-_TELLING:]):
        return None  # whether that makes it somebody's view, other rules tell
    if not own or not (_parts(begun) or after[0].lower() in _COORDINATES):
        return "it joins the beginning of one sentence to the end of another"
    return "what follows holds only where and when the words say that it leaves out" if _frames(begun) else None


def goes_on(before: Tokens, hidden: Tokens, after: Tokens) -> str | None:
    """In words how a piece goes on with the last clause of a cut within its sentence; None if it does not.

    `before` are the tokens of the sentence up to the cut, `hidden` those that it leaves out, `after` those behind it.
    """
    if before and before[-1].lower() in _COORDINATES:
        hidden = (before[-1], *hidden)
    low = tuple(token.lower() for token in hidden)
    mark = max((at for at, token in enumerate(low) if not is_word(token)), default=-1)
    joins = [at for at, token in enumerate(low) if at == mark or (at > mark and token in _JOINS)]
    if not joins or not after or not is_word(after[0]):
        return None
    if joins[-1] == len(low) - 1:
        shared = low[0] in _RELATIVE and low[-1] in ("and", "or") and is_finite(after[0])
        return "the words after it belong to what it leaves out" if shared else None
    if repeats(before, low[joins[-1] :]) or (joins == [0] and low[0] in _RELATIVE and is_auxiliary(after[0])):
        return None
    framed = low[-1] in _NOMINATIVE and len(low) - joins[-1] > 2
    whole = any(_is_whole(hidden[at + 1 :], low[at]) for at in joins)
    if framed or (not _is_clause(after) and (whole or _is_parallel(low, after, low[joins[-1] :]))):
        return "the words after it belong to what it leaves out"
    return None


def repeats(before: Tokens, tail: Tokens) -> bool:
    """`the claim comes back, | and it comes back | with more names`: the clause is the one before the cut once more."""
    said = {token.lower() for token in before}
    own = [word for word in tail if is_word(word) and word not in _COORDINATES and word not in CLAUSE_SUBJECTS]
    return bool(own) and said.issuperset(own)


def _is_whole(tail: Tokens, join: str) -> bool:
    """Whether the words behind a join are a clause, or a verb and what goes with it."""
    first = tail[0].lower().split("'")[0]
    if first in CLAUSE_SUBJECTS and ("'" in tail[0] or any(map(is_finite, tail[1:_NEAR]))):
        return True
    named = first in CLAUSE_SUBJECTS | DETERMINERS or tail[0][:1].isupper()
    return (named and asserts(tail)) or (join in _COORDINATES and is_finite(first) and len(tail) > 1)


def _is_parallel(low: Tokens, after: Tokens, tail: Tokens) -> bool:
    """`will rise | for the rich and fall | for the poor`."""
    same = low[0] in _PLACING and low[0] == after[0].lower()
    return same and tail[0] in _COORDINATES and tail[1] != low[0]


def _is_clause(after: Tokens) -> bool:
    """Whether words begin a clause of their own, perhaps behind *and*."""
    own = after[1:] if after[0].lower() in _COORDINATES else after
    if not own or own[0].lower() in _NO_START or is_finite(own[0]):
        return False
    return (begins_phrase(own) and begins_clause(own)) or asserts(own)


def _parts(begun: Tokens) -> bool:
    """Whether the beginning of a sentence ends where a clause may begin."""
    last = begun[-1].lower()
    return not is_word(last) or last in _COORDINATES | {"that", "because"}


def _frames(begun: Tokens) -> bool:
    """`In the second group, |`: only a frame is left out, and it holds for what stays."""
    return begun[0].lower() in _FRAMING and begun[-1] == "," and not any(map(is_auxiliary, begun[begun.index(",") :]))
