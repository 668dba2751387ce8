"""Quotation marks of every make: which stretches of a text stand inside them.

Marks are read paragraph by paragraph, so that one forgotten mark cannot turn the rest of an article inside out.
What a mark does is told by its neighbours first (space or word) and by its shape second, since news copy mixes
straight and curly, and turns them the wrong way round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pullquote.speech.layout import paragraphs
from pullquote.speech.values import Region

DOUBLE = '"“”„‟«»＂″〝〞'
SINGLE = "'‘’‚‛‹›`´′＇"
_OPENERS = "“„‟«‘‚‛‹〝`"
_CLOSERS = "”»’›´〞"
_MARK = re.compile(f"''|``|[{DOUBLE}{SINGLE}]")
_ELISION = re.compile(r"(?:\d\ds?|em|til|till|cause|cos|twas|tis|n|bout|round|ere|im|er)\b", re.IGNORECASE)
_DEEPEST = 6
_AND_MARKED = frozenset({"'n", "’n", "‘n"})
"""The word ’n’ of rock ’n’ roll, up to its second apostrophe."""
_AFTER_OPENER = "([{—–-/_*~"
_BEFORE_CLOSER = ".,;:!?)]}—–-/…_*~"


@dataclass(slots=True)
class _Mark:
    """One mark and what its neighbours let it be."""

    start: int
    end: int
    double: bool
    opens: bool
    closes: bool
    shape: str
    partner: bool = False
    """Whether a later mark of the same make could close what this one would close."""


@dataclass(slots=True)
class _Open:
    """A mark that still waits for its closing mark."""

    mark: _Mark
    start: int
    region: int


def _shape(text: str) -> str:
    if text == "``" or text in _OPENERS:
        return "("
    return ")" if text == "''" or text in _CLOSERS else "|"


def _is_word(char: str) -> bool:
    return char.isalnum()


def _read(raw: str, start: int, end: int) -> list[_Mark]:
    """The marks of one paragraph that can open or close; apostrophes are left out."""
    marks: list[_Mark] = []
    for found in _MARK.finditer(raw, start, end):
        at, to, text = found.start(), found.end(), found.group()
        before = raw[at - 1] if at > start else " "
        after = raw[to] if to < end else " "
        double = len(text) == 2 or text in DOUBLE
        if _is_word(before) and _is_word(after) and (not double or before.isdigit()):
            continue
        if not double and raw[max(start, at - 2) : at].lower() in _AND_MARKED:
            continue
        shape = _shape(text)
        if not double and _is_elision(raw, to, end, before, shape):
            continue
        if double and text in '"″' and before.isdigit() and not marks and _is_word(after):
            continue
        mark = _Mark(at, to, double, False, False, shape)
        _place(mark, before, after)
        if mark.opens or mark.closes:
            marks.append(mark)
    _pair_ahead(marks)
    return marks


def _is_elision(raw: str, at: int, end: int, before: str, shape: str) -> bool:
    """’90s, ’em, ’til: an apostrophe at the head of a word."""
    return (
        shape != "("
        and before.isspace()
        and bool(found := _ELISION.match(raw, at, end))
        and (found.group().lower() == "n" or raw[found.end() : found.end() + 1] not in "'’")
    )


def _place(mark: _Mark, before: str, after: str) -> None:
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
        mark.opens = mark.shape == "(" or (spaced and mark.shape == "|" and mark.double)
        mark.closes = mark.double and mark.shape != "("
        if not mark.double and mark.shape == "(":
            mark.opens = not _is_word(before)


def _pair_ahead(marks: Sequence[_Mark]) -> None:
    """Note for every mark whether the next of its make only closes: then this one need not."""
    following: dict[bool, _Mark] = {}
    for mark in reversed(marks):
        later = following.get(mark.double)
        mark.partner = later is not None and later.closes and not later.opens
        following[mark.double] = mark


class _Reader:
    """Turns the marks of all paragraphs into regions; keeps what one paragraph leaves to the next."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.regions: list[Region | None] = []
        self.parents: list[int] = []
        """For every region the one around it, kept also when a region proves to be an apostrophe."""
        self.groups = 0
        self.left_open: int | None = None
        """Group of a speech that the last paragraph left open."""

    def paragraph(self, start: int, end: int) -> None:
        marks = _read(self.raw, start, end)
        carried, self.left_open = self.left_open, None
        stack: list[_Open] = []
        if carried is not None:
            carried = self._resume(start, end, marks, carried)
        for mark in marks:
            self._step(mark, stack, start, carried)
        self._finish(stack, end)

    def _resume(self, start: int, end: int, marks: Sequence[_Mark], group: int) -> int | None:
        """Whether this paragraph goes on with an open speech: it opens afresh, or its first mark closes."""
        if not marks:
            return None
        first = marks[0]
        opens_afresh = first.opens and not self.raw[start : first.start].strip()
        closes_only = first.double and first.closes and not first.opens
        return group if opens_afresh or closes_only else None

    def _step(self, mark: _Mark, stack: list[_Open], start: int, carried: int | None) -> None:
        held = self._closable(mark, stack)
        if mark.closes and held is not None and not (mark.opens and mark.shape == "("):
            self._close(stack, held, mark.start, closed=True)
        elif mark.opens and len(stack) < _DEEPEST:
            self._open(mark, stack, start, carried)
        elif mark.double and mark.closes and not stack:
            self._orphan(start, mark, carried)

    def _closable(self, mark: _Mark, stack: Sequence[_Open]) -> int | None:
        """The open mark that this one closes: the innermost of its make, else one of the other make."""
        for at in range(len(stack) - 1, max(-1, len(stack) - 6), -1):
            if stack[at].mark.double == mark.double:
                return None if not mark.double and self._possessive(mark) else at
        if not stack or mark.opens:
            return None
        before = self.raw[mark.start - 1]
        if mark.double or (before in ".,!?…" and not mark.partner and not self._double_waits(stack)):
            return len(stack) - 1
        return None

    def _double_waits(self, stack: Sequence[_Open]) -> bool:
        """Whether a double mark further on in the paragraph will close the innermost double."""
        return stack[-1].mark.partner

    def _possessive(self, mark: _Mark) -> bool:
        """The workers’ rights: an apostrophe after s, with the real closing mark still to come."""
        return (
            self.raw[mark.start - 1] in "sSxz" and mark.partner and self.raw[mark.end : mark.end + 1] == " "
        )

    def _open(self, mark: _Mark, stack: list[_Open], start: int, carried: int | None) -> None:
        parent = stack[-1].region if stack else -1
        fresh = not self.raw[start : mark.start].strip() if carried is not None else False
        group = carried if fresh and carried is not None else self._new_group()
        self.regions.append(Region(mark.end, mark.end, len(stack), parent, group))
        self.parents.append(parent)
        stack.append(_Open(mark, mark.end, len(self.regions) - 1))

    def _new_group(self) -> int:
        self.groups += 1
        return self.groups

    def _close(self, stack: list[_Open], at: int, end: int, *, closed: bool) -> None:
        """Close the mark at a place of the stack; single marks left open above it were apostrophes."""
        for entry in stack[at + 1 :]:
            if not entry.mark.double:
                self.regions[entry.region] = None
            else:
                self._settle(entry, end, closed=False)
        self._settle(stack[at], end, closed=closed)
        del stack[at:]

    def _settle(self, entry: _Open, end: int, *, closed: bool) -> None:
        region = self.regions[entry.region]
        if region is not None:
            self.regions[entry.region] = Region(
                entry.start, end, region.depth, region.parent, region.group, region.opened, closed
            )

    def _orphan(self, start: int, mark: _Mark, carried: int | None) -> None:
        """A closing mark that nothing opened: the speech goes back to the paragraph's start, or broke off."""
        after_speech = any(region and region.start >= start for region in self.regions[-3:])
        if after_speech or self.raw[mark.start - 1].isdigit():
            return
        group = carried if carried is not None else self._new_group()
        self.regions.append(Region(start, mark.start, 0, -1, group, opened=carried is not None, closed=True))
        self.parents.append(-1)

    def _finish(self, stack: list[_Open], end: int) -> None:
        for at in range(len(stack) - 1, -1, -1):
            entry = stack[at]
            if entry.mark.double:
                self._settle(entry, end, closed=False)
                region = self.regions[entry.region]
                self.left_open = region.group if region else None
            elif entry.mark.shape == "(" and entry.mark.start == self._paragraph_head(entry, end):
                self._settle(entry, end, closed=False)
                region = self.regions[entry.region]
                self.left_open = region.group if region else None
            else:
                self.regions[entry.region] = None

    def _paragraph_head(self, entry: _Open, end: int) -> int:
        """Where a single mark would stand that opens a whole paragraph of British speech."""
        line = self.raw.rfind("\n", 0, entry.mark.start) + 1
        return line + len(self.raw[line : entry.mark.start]) - len(self.raw[line : entry.mark.start].lstrip())


def regions(raw: str) -> tuple[Region, ...]:
    """All stretches inside quotation marks, outer before inner, in the order of the text.

    Linear in the length of the text; never raises. Depth counts from 0; `parent` indexes the result.
    """
    reader = _Reader(raw)
    for start, end in paragraphs(raw):
        reader.paragraph(start, end)
    return tuple(_renumber(reader.regions, reader.parents))


def _renumber(found: Sequence[Region | None], parents: Sequence[int]) -> Iterator[Region]:
    """Drop what proved to be apostrophes, and hang their inner regions on the next one out."""
    places: dict[int, int] = {-1: -1}
    kept: list[Region] = []
    for at, region in enumerate(found):
        if region is None:
            places[at] = places[parents[at]]
            continue
        parent = places[parents[at]]
        depth = kept[parent].depth + 1 if parent >= 0 else 0
        places[at] = len(kept)
        kept.append(
            Region(region.start, region.end, depth, parent, region.group, region.opened, region.closed)
        )
    return iter(kept)
