"""Single quotation marks and apostrophes: what each may be, by its neighbours and its shape."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pullquote.text.patterns import regex

DOUBLE = '"“”„‟«»＂″〝〞「」『』❝❞'
SINGLE = "'‘’‚‛‹›`´′＇"
_OPENERS = "“„‟«‘‚‛‹〝`「『❝"
_CLOSERS = "”»’›´〞」』❞"
_MARK = regex(f"[{DOUBLE}{SINGLE}]")
_ELISION = regex(r"(?:\d\ds?|em|til|till|cause|cos|twas|tis|n|bout|round|ere|im|er)\b", re.IGNORECASE)
_AND_MARKED = frozenset({"'n", "’n", "‘n"})
"""The word ’n’ of rock ’n’ roll, up to its second apostrophe."""
_AFTER_OPENER = "([{—–-/_*~"
_ENDS = ".!?:"
_BEFORE_CLOSER = ".,;:!?)]}—–-/…_*~"


@dataclass(slots=True)
class Mark:
    """One mark and what its neighbours let it be."""

    start: int
    end: int
    double: bool
    opens: bool
    closes: bool
    shape: str
    partner: bool = False
    """Whether a later mark of the same make could close what this one would close."""


def _shape(text: str) -> str:
    return "(" if text in _OPENERS else ")" if text in _CLOSERS else "|"


def _is_word(char: str) -> bool:
    return char.isalnum()


def read(raw: str, start: int, end: int) -> list[Mark]:
    """The marks of one paragraph that can open or close; apostrophes are left out."""
    marks: list[Mark] = []
    for found in _MARK.finditer(raw, start, end):
        at, to, text = found.start(), found.end(), found.group()
        before = raw[at - 1] if at > start else " "
        after = raw[to] if to < end else " "
        double = text in DOUBLE
        if _is_word(before) and _is_word(after) and (not double or before.isdigit()):
            continue
        if not double and raw[max(start, at - 2) : at].lower() in _AND_MARKED:
            continue
        shape = _shape(text)
        if not double and _is_elision(raw, to, end, before, shape):
            continue
        if double and text in '"″' and before.isdigit() and not marks and _is_word(after):
            continue
        mark = Mark(at, to, double, False, False, shape)
        if not _set_apart(mark, text, before, after):
            _place(mark, before, after)
        if mark.opens or mark.closes:
            marks.append(mark)
    _pair_ahead(marks)
    return marks


def _is_elision(raw: str, at: int, end: int, before: str, shape: str) -> bool:
    """’90s, ’em, ’til: an apostrophe at the head of a word."""
    if shape == "(" or not before.isspace():
        return False
    found = _ELISION.match(raw, at, end)
    return found is not None and (
        found.group().lower() == "n" or raw[found.end() : found.end() + 1] not in "'’"
    )


def _set_apart(mark: Mark, text: str, before: str, after: str) -> bool:
    """Guillemets with a space inside, as the French set them: « Bonjour »."""
    mark.opens = text == "«" and after.isspace() and (before.isspace() or before in _AFTER_OPENER)
    mark.closes = text == "»" and before.isspace() and (after.isspace() or after in _BEFORE_CLOSER)
    return mark.opens or mark.closes


def _place(mark: Mark, before: str, after: str) -> None:
    """Say what a mark may do, by its neighbours and, between two of a kind, by its shape."""
    free_left = before.isspace() or before in _AFTER_OPENER or before in DOUBLE or before in SINGLE
    free_right = after.isspace() or after in _BEFORE_CLOSER or after in DOUBLE or after in SINGLE
    mark.opens = free_left and not after.isspace()
    mark.closes = free_right and not before.isspace()
    if mark.opens and mark.closes and mark.shape != "|":
        mark.opens = mark.shape == "("
        mark.closes = not mark.opens
    if not mark.opens and not mark.closes:
        spaced = before.isspace() and after.isspace()
        # a space forgotten behind the sentence before, or behind the colon of a turn: ended."We, Hill (Lab):"We
        ended = before in _ENDS and _is_word(after)
        mark.opens = mark.shape == "(" or ((spaced or ended) and mark.shape == "|" and mark.double)
        mark.closes = mark.double and mark.shape != "("
        if not mark.double and mark.shape == "(":
            mark.opens = not _is_word(before)


def _pair_ahead(marks: Sequence[Mark]) -> None:
    """Note for every mark whether the next of its make only closes: then this one need not."""
    following: dict[bool, Mark] = {}
    for mark in reversed(marks):
        later = following.get(mark.double)
        mark.partner = later is not None and later.closes and not later.opens
        following[mark.double] = mark
