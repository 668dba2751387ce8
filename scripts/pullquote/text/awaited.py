"""What a statement waits for: a time to come, or terms that have to be met.

*We will go back | when there is a doctor*, *we would lift the ban | on one condition*, *keep it off the books | until
it is asked for*. What is over waits for nothing: *we came back | when the school opened*.
"""

from __future__ import annotations

from .clauses import Tokens, asserts, is_modal
from .fold import is_word
from .lexicon import CONNECTIVES, PAST_FORMS

_TERMED = frozenset("on under with at".split())
_TERMS = frozenset("condition conditions proviso caveat caveats reservations qualification strings".split())
_GROUNDS = frozenset("understanding assumption basis expectation premise".split())
"""What a statement hangs on where *that* follows."""
_TIMES = tuple(
    tuple(form.split())
    for form in (
        "when", "whenever", "once", "while", "as soon as", "for as long as", "on the day when", "on the day",
        "the day", "the moment", "the minute",
    )
)  # fmt: skip
_TO_COME = frozenset("will shall won't shan't ready willing prepared going".split())
"""Of what is to come, and not of what is or was so."""
_DATES = frozenset(
    """spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday january february march april
    june july august september october november december tomorrow tonight year month week morning evening""".split()
)
_MERE = frozenset("necessary possible needed asked appropriate required".split())
_NO_START = frozenset("from know knows knew see and or but of in at by that".split())


def waits_for(clause: Tokens, mark: Tokens, after: Tokens) -> bool:
    """Whether the words right behind a clause, past a mark, name its terms or the time that it waits for."""
    low = tuple(token.lower() for token in after[:6])
    if low[:1] in (("until",), ("till",)):
        return not _is_told(clause) and asserts(after[1:])
    return _is_term(low) or ((low[:1] != ("while",) or not mark) and _is_timed(clause, mark, after))


def _is_term(low: Tokens) -> bool:
    """`on the understanding that`, `under one condition`, `with a few strings attached`: what a statement hangs on."""
    if low[0] not in _TERMED or low[1:2] == ("what",) or low[:2] == ("with", "the"):
        return False
    noun = next((at for at in range(1, len(low)) if low[at] in _TERMS or low[at] in _GROUNDS), None)
    return noun is not None and (low[noun] in _TERMS or low[noun + 1 : noun + 2] == ("that",))


def _is_timed(clause: Tokens, mark: Tokens, after: Tokens) -> bool:
    """`we will go | when there is a doctor`, `it stays | for as long as we talk`: what is to come waits."""
    low = tuple(token.lower() for token in after[:6])
    if mark and low[:1] == ("when",) and not _DATES.isdisjoint(clause[-2:]):
        return False  # `in spring, when the frost is out` only describes the time
    size = next((len(form) for form in _TIMES if low[: len(form)] == form), 0)
    if not size or (low[1:2] == ("it",) and low[2:4] == ("comes", "to")):
        return False
    to_come = not _TO_COME.isdisjoint(clause) or any(word.endswith("'ll") for word in clause)
    first = low[size] if len(low) > size else ""
    whole = is_word(first) and not first.endswith("ing") and first not in CONNECTIVES | _MERE
    present = whole and not any(_is_past(token) or is_modal(token) for token in after[size : size + 4])
    return to_come and clause[-1] not in _NO_START and present


def _is_told(clause: Tokens) -> bool:
    """`we stayed in the house | until the rain stopped`: what is over, and no order or state."""
    return clause[-1] in _NO_START or ("to" not in clause and any(map(_is_past, clause)))


def _is_past(token: str) -> bool:
    low = token.lower()
    return low in PAST_FORMS or low in ("was", "were", "had", "did") or (low.endswith("ed") and len(low) > 4)
