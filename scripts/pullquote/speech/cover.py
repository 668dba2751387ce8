"""Which quotations of the source a stretch lies in, and which of its words lie in none."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from pullquote.speech.layout import Word, words
from pullquote.speech.scene import Scene
from pullquote.speech.values import Region, Span


@dataclass(frozen=True, slots=True)
class Cover:
    """A stretch of the source against its quotation marks."""

    span: Span
    regions: tuple[int, ...]
    """The innermost regions that hold the whole stretch, or, where none does, all outer ones that hold a part."""
    outside: tuple[Span, ...]
    """Runs of words that lie in no region."""
    broken: bool
    """A mark is missing at the start of a region, and the stretch does not reach up to the mark that is there."""


def cover(scene: Scene, span: Span) -> Cover:
    """Hold a stretch, code points of the source, against the quotation marks around it."""
    start, end = max(0, span[0]), min(len(scene.raw), span[1])
    inside: list[int] = []
    outside: list[Span] = []
    spelled = [word for word in words(scene.raw, start, end) if word.alpha]
    if (whole := _holder(scene, spelled)) is not None:
        inside.append(whole)
    for word in spelled if whole is None else ():
        at = _holder(scene, [word])
        if at is None:
            outside.append((word.start, word.end))
        elif at not in inside:
            inside.append(at)
    if len(inside) == 1 and not outside:
        # The marks around the stretch do not count.
        inside = [_deepest(scene.regions, inside[0], (spelled[0].start, spelled[-1].end))]
    chosen = tuple(inside)
    broken = any(not scene.regions[at].opened for at in chosen)
    return Cover((start, end), chosen, tuple(_runs(outside)), broken)


def _holder(scene: Scene, spelled: Sequence[Word]) -> int | None:
    """The outer region that holds all of the words, if one does and no other begins among them."""
    if not spelled:
        return None
    first, last = spelled[0], spelled[-1]
    place = bisect_right(scene.outer, (first.start, len(scene.regions)))
    if not place or place != bisect_right(scene.outer, (last.start, len(scene.regions))):
        return None
    _, at = scene.outer[place - 1]
    return at if last.end <= scene.regions[at].end else None


def _deepest(found: tuple[Region, ...], outer: int, span: Span) -> int:
    """The innermost region around a stretch; an inner quotation that is only a part of it does not count."""
    at = outer
    for index in range(outer + 1, len(found)):
        region = found[index]
        if region.start > span[0]:
            break
        if region.parent == at and region.start <= span[0] and span[1] <= region.end:
            at = index
    return at


def _runs(places: list[Span]) -> list[Span]:
    """Neighbouring words as one run."""
    runs: list[Span] = []
    for start, end in places:
        if runs and start - runs[-1][1] <= 2:
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    return runs
