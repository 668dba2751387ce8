"""Which stretches of a text stand between quotation marks.

Marks pair within a paragraph; a paragraph that ends inside a speech hands it on to a next one that opens with a mark.
A single mark after a letter may be a possessive (`the ministers' plan`), so it closes only what a single mark opened.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .fold import DOUBLE_MARKS, MARK

_SINGLE = ("'", "‘")
_OPENERS = "“„«‘‚‹"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Code points between an opening and a closing mark, marks left out."""

    start: int
    end: int
    goes_on: bool = False
    """No closing mark in the paragraph: the speech goes on in the next one."""


def stretches(
    tokens: Sequence[str], starts: Sequence[int], ends: Sequence[int], raw: str, breaks: Sequence[int]
) -> tuple[Stretch, ...]:
    """The outermost stretches between quotation marks, in order."""
    bounds = (0, *breaks, len(raw))
    by_paragraph: dict[int, list[tuple[int, int]]] = {}
    for token, start, end in zip(tokens, starts, ends, strict=True):
        if token == MARK:
            by_paragraph.setdefault(bisect_right(bounds, start) - 1, []).append((start, end))
    return tuple(stretch for at, own in by_paragraph.items() for stretch in _pairs(raw, own, bounds[at + 1]))


def within(found: Sequence[Stretch], place: int) -> bool:
    """Whether a code point stands between quotation marks."""
    return speech_end(found, place) is not None


def speech_end(found: Sequence[Stretch], place: int) -> int | None:
    """Where the stretch between quotation marks ends in which a code point stands, or None."""
    at = bisect_right(found, place, key=lambda stretch: stretch.start) - 1
    return found[at].end if at >= 0 and place <= found[at].end else None


def _pairs(raw: str, marks: list[tuple[int, int]], paragraph_end: int) -> Iterator[Stretch]:
    opened: int | None = None
    kind = ""
    for start, end in marks:
        double = _is_double(raw, start, end)
        if opened is None:
            if _may_open(raw, start, end):
                opened, kind = end, "double" if double else "single"
        elif (double == (kind == "double") or raw[start:end] == "’’") and _may_close(raw, start, end):
            yield Stretch(opened, start)
            opened = None
    if opened is not None and (kind == "double" or _goes_on(raw, paragraph_end)):
        yield Stretch(opened, paragraph_end, goes_on=True)


def _goes_on(raw: str, start: int) -> bool:
    """Whether a paragraph opens with a single mark, as a speech in single marks does that goes on."""
    return raw[start : start + 1] in _SINGLE and raw[start + 1 : start + 2].isupper()


def _is_double(raw: str, start: int, end: int) -> bool:
    """Whether a mark is a double one, perhaps typed as two single ones."""
    return end - start == 2 or raw[start] in DOUBLE_MARKS


def _may_open(raw: str, start: int, end: int) -> bool:
    after = raw[end : end + 1]
    if _is_double(raw, start, end):
        return raw[start] not in "”’" or not raw[start - 1 : start].strip()
    before = raw[start - 1 : start] if start else ""
    return bool(after.strip()) and (not before or not (before.isalnum() or before in ".,!?"))


def _may_close(raw: str, start: int, end: int) -> bool:
    if raw[start] in _OPENERS or raw[start:end] == "``":
        return False
    after = raw[end : end + 1]
    return not after.isalnum() or _is_double(raw, start, end)
