"""One YAML file as read: plain data, and the place of every key and value."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pullquote.diagnostics import Span
from pullquote.load.marks import Mark, read_marks
from pullquote.load.scalars import scalar_offsets

Loc = tuple[str | int, ...]


@dataclass(frozen=True)
class Document:
    """A file of the project that could be parsed. `data` holds dicts, lists and text only."""

    file: str
    text: str
    data: dict[str, object]
    entries: Mapping[str, int] = field(default_factory=dict)
    """Offset at which each entry of a list begins, by the entry's id."""

    def line(self, id: str) -> int | None:
        """The line on which an entry begins; None where the file has none of this id."""
        start = self.entries.get(id)
        return None if start is None else self.text.count("\n", 0, start) + 1

    @cached_property
    def _marks(self) -> Mark:
        return read_marks(self.text)

    @cached_property
    def _lines(self) -> list[int]:
        return line_starts(self.text)

    def span(self, start: int, end: int, label: str = "") -> Span:
        """The stretch [start, end) of the file's text."""
        return place(self.file, self._lines, start, end, label)

    def find(self, loc: Loc) -> tuple[Mark, Loc]:
        """The mark of the deepest value on the way to `loc`, and how far that went."""
        mark = self._marks
        for depth, step in enumerate(loc):
            if step not in mark.children:
                return mark, loc[:depth]
            mark = mark.children[step]
        return mark, loc

    def key_span(self, loc: Loc, label: str = "") -> Span:
        """The key at `loc`; the nearest value above it where there is no such key."""
        mark, _ = self.find(loc[:-1])
        start, end = mark.keys.get(str(loc[-1]), (mark.start, mark.start + 1)) if loc else (0, 1)
        return self.span(start, end, label)

    def value_span(self, loc: Loc, label: str = "") -> Span:
        """The value at `loc`; of a mapping or list its first line only, so that carets stay readable."""
        mark, reached = self.find(loc)
        if reached != loc and loc and str(loc[len(reached)]) in mark.keys:
            return self.key_span((*reached, loc[len(reached)]), label)
        end = mark.end if not mark.children else min(mark.end, self._line_end(mark.start))
        return self.span(mark.start, max(end, mark.start + 1), label)

    def words_span(self, loc: Loc, start: int, end: int, label: str = "") -> Span:
        """The stretch [start, end) of the scalar at `loc`, counted in its value, as a stretch of the file."""
        mark, _ = self.find(loc)
        value = self.value(loc)
        if not isinstance(value, str) or not value:
            return self.value_span(loc, label)
        offsets = scalar_offsets(self.text, mark.start, mark.end, mark.style, value)
        last = offsets[max(min(end, len(value)) - 1, 0)] + 1
        first = offsets[min(start, len(value) - 1)]
        return self.span(first, max(last, first + 1), label)

    def value(self, loc: Loc) -> object:
        """The data at `loc`, or None."""
        found: object = self.data
        for step in loc:
            try:
                found = found[step]  # type: ignore[index]
            except (KeyError, IndexError, TypeError):
                return None
        return found

    def _line_end(self, offset: int) -> int:
        end = self.text.find("\n", offset)
        return len(self.text) if end < 0 else end


def line_starts(text: str) -> list[int]:
    """Offsets at which lines start. Only LF ends a line: editors do not count U+2028 and friends."""
    starts, at = [0], 0
    while (at := text.find("\n", at)) >= 0:
        at += 1
        starts.append(at)
    return starts


def place(file: str, lines: list[int], start: int, end: int, label: str = "") -> Span:
    """A span from offsets and the offsets at which lines start."""
    row, last = bisect_right(lines, start) - 1, bisect_right(lines, max(end - 1, start)) - 1
    return Span(file, row + 1, start - lines[row] + 1, last + 1, end - lines[last] + 1, start, end, label)
