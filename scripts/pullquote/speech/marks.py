"""Quotation marks of every make: which stretches of a text stand inside them.

Marks are read paragraph by paragraph, so that one forgotten mark cannot turn the rest of an article inside out.
What a mark does is told by its neighbours first (space or word) and by its shape second, since news copy mixes
straight and curly, and turns them the wrong way round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pullquote.speech.doubled import singled
from pullquote.speech.glyphs import Mark, read
from pullquote.speech.layout import paragraphs
from pullquote.speech.transcript import turns
from pullquote.speech.values import Region

_DEEPEST = 6
_AHEAD = 8
"""Marks within which speech within speech is closed."""
_SENTENCE_ENDS = frozenset(".!?…")


@dataclass(slots=True)
class _Open:
    """A mark that still waits for its closing mark."""

    mark: Mark
    start: int
    region: int


class _Reader:
    """Turns the marks of all paragraphs into regions; keeps what one paragraph leaves to the next."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.regions: list[Region | None] = []
        self.parents: list[int] = []
        """For every region the one around it, kept also when a region proves to be an apostrophe."""
        self.groups = 0
        self.turn = -1
        """Region of the transcript's turn that this paragraph is, or -1."""
        self.left_open: int | None = None
        """Group of a speech that the last paragraph left open."""

    def paragraph(self, start: int, end: int, speech: int | None = None) -> None:
        """Read one paragraph; `speech` is where a transcript's turn begins to speak."""
        self.turn = -1
        if speech is not None:
            self.turn = len(self.regions)
            self.regions.append(Region(speech, end, 0, -1, self._new_group()))
            self.parents.append(-1)
        marks = read(self.raw, start, end)
        carried, self.left_open = self.left_open, None
        stack: list[_Open] = []
        if carried is not None:
            carried = self._resume(start, end, marks, carried)
        for at, mark in enumerate(marks):
            if self._reopens(marks, at, stack):
                self._reopen(mark, stack)
            else:
                self._step(mark, stack, start, carried)
        self._finish(stack, end)

    def _resume(self, start: int, end: int, marks: Sequence[Mark], group: int) -> int | None:
        """Whether this paragraph goes on with an open speech: it opens afresh, or its first mark closes."""
        if not marks:
            return None
        first = marks[0]
        opens_afresh = first.opens and not self.raw[start : first.start].strip()
        closes_only = first.double and first.closes and not first.opens
        return group if opens_afresh or closes_only else None

    def _step(self, mark: Mark, stack: list[_Open], start: int, carried: int | None) -> None:
        held = self._closable(mark, stack)
        if mark.closes and held is not None and not (mark.opens and mark.shape == "("):
            self._close(stack, held, mark.start, closed=True)
        elif mark.opens and len(stack) < _DEEPEST:
            self._open(mark, stack, start, carried)
        elif mark.double and mark.closes and not stack:
            self._orphan(start, mark, carried)

    def _reopens(self, marks: Sequence[Mark], at: int, stack: Sequence[_Open]) -> bool:
        """Whether a mark takes up an open speech where a paragraph of it began whose break was lost: `late. "We`.

        Speech within speech would have two closing marks to come.
        """
        mark = marks[at]
        if not (mark.double and mark.opens and not mark.closes and stack and stack[-1].mark.double):
            return False
        following = marks[at + 1 : at + 1 + _AHEAD]
        closers = [later.closes and not later.opens for later in following if later.double][:2]
        return self.raw[max(mark.start - 4, 0) : mark.start].rstrip()[-1:] in _SENTENCE_ENDS and closers != [True, True]

    def _reopen(self, mark: Mark, stack: list[_Open]) -> None:
        entry = stack.pop()
        self._settle(entry, mark.start, closed=False)
        region = self.regions[entry.region]
        depth, parent, group = (region.depth, region.parent, region.group) if region else (0, -1, self._new_group())
        self.regions.append(Region(mark.end, mark.end, depth, parent, group, opened=True))
        self.parents.append(parent)
        stack.append(_Open(mark, mark.end, len(self.regions) - 1))

    def _closable(self, mark: Mark, stack: Sequence[_Open]) -> int | None:
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

    def _possessive(self, mark: Mark) -> bool:
        """The workers’ rights: an apostrophe after s, with the real closing mark still to come."""
        return (
            self.raw[mark.start - 1] in "sSxz" and mark.partner and self.raw[mark.end : mark.end + 1] == " "
        )

    def _open(self, mark: Mark, stack: list[_Open], start: int, carried: int | None) -> None:
        parent = stack[-1].region if stack else self.turn
        fresh = not self.raw[start : mark.start].strip() if carried is not None else False
        group = carried if fresh and carried is not None else self._new_group()
        depth = len(stack) + (self.turn >= 0)
        self.regions.append(Region(mark.end, mark.end, depth, parent, group))
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

    def _orphan(self, start: int, mark: Mark, carried: int | None) -> None:
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
            elif self._opens_speech(entry, at, end):
                self._settle(entry, end, closed=False)
                region = self.regions[entry.region]
                self.left_open = region.group if region else None
            else:
                self.regions[entry.region] = None

    def _opens_speech(self, entry: _Open, depth: int, end: int) -> bool:
        """Whether a single mark without its partner opens speech: a whole paragraph, or one that the next takes up."""
        if entry.mark.shape == "(" and entry.mark.start == self._paragraph_head(entry, end):
            return True
        following = self.raw[end : end + 8].lstrip()[:1]
        after_stop = self.raw[max(0, entry.mark.start - 2) : entry.mark.start] in {". ", "? ", "! ", ", ", ": "}
        return depth == 0 and after_stop and following in {"'", "‘"}

    def _paragraph_head(self, entry: _Open, end: int) -> int:
        """Where a single mark would stand that opens a whole paragraph of British speech."""
        line = self.raw.rfind("\n", 0, entry.mark.start) + 1
        return line + len(self.raw[line : entry.mark.start]) - len(self.raw[line : entry.mark.start].lstrip())


def regions(raw: str) -> tuple[Region, ...]:
    """All stretches inside quotation marks, outer before inner, in the order of the text.

    Linear in the length of the text; never raises. Depth counts from 0; `parent` indexes the result.
    """
    raw = singled(raw)
    reader = _Reader(raw)
    spoken = turns(raw)
    for start, end in paragraphs(raw):
        reader.paragraph(start, end, spoken.get(start))
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
