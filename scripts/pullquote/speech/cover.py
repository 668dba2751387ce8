"""Which quotations of the source a stretch lies in, and which of its words lie in none."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from pullquote.speech.layout import words
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


@lru_cache(maxsize=64)
def _outer(found: tuple[Region, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Outer regions in the order of the text: their starts and their indices."""
    places = sorted((region.start, at) for at, region in enumerate(found) if region.parent < 0)
    return tuple(start for start, _ in places), tuple(at for _, at in places)


def cover(scene: Scene, span: Span) -> Cover:
    """Hold a stretch, code points of the source, against the quotation marks around it."""
    start, end = max(0, span[0]), min(len(scene.raw), span[1])
    inside: list[int] = []
    outside: list[Span] = []
    starts, order = _outer(scene.regions)
    for word in words(scene.raw, start, end):
        if not word.alpha:
            continue
        at = _region_of(scene.regions, starts, order, word.start, word.end)
        if at is None:
            outside.append((word.start, word.end))
        elif at not in inside:
            inside.append(at)
    innermost = (
        _deepest(scene.regions, inside[0], _first_word(scene, start, end))
        if len(inside) == 1 and not outside
        else None
    )
    chosen = (innermost,) if innermost is not None else tuple(inside)
    broken = any(not scene.regions[at].opened for at in chosen)
    return Cover((start, end), chosen, tuple(_runs(outside)), broken)


def _first_word(scene: Scene, start: int, end: int) -> Span:
    """The stretch from its first word to its last: the marks around it do not count."""
    places = [(word.start, word.end) for word in words(scene.raw, start, end) if word.alpha]
    return (places[0][0], places[-1][1]) if places else (start, end)


def _region_of(
    found: tuple[Region, ...], starts: tuple[int, ...], order: tuple[int, ...], start: int, end: int
) -> int | None:
    place = bisect_right(starts, start) - 1
    if place < 0:
        return None
    at = order[place]
    return at if end <= found[at].end else None


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
