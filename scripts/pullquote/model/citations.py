"""Where a brief cites the library: evidence lists and `[@source-id/quotation-id]` in its prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pullquote.model.brief import Brief, Evidence, Stance

Loc = tuple[str | int, ...]
Part = Literal["bottom_line", "claim", "position", "figure", "event", "disagreement", "unknown", "change"]

INLINE = re.compile(r"\[@([^\]\s]*)\]")
"""An inline citation; group 1 is meant to be a reference."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One reference of a brief, and where it stands."""

    ref: str
    stance: Stance
    part: Part
    item: str
    """Id of the claim, figure, event, ... (the actor of a position; empty for the bottom line and changes)."""
    loc: Loc
    """Where the reference is written, as a path of keys and indexes."""
    start: int | None = None
    """For inline citations: offset of the reference in the prose."""


def citations(brief: Brief) -> Iterator[Citation]:
    """Every citation of a brief, in the order of its keys."""
    yield from _inline(brief.bottom_line, "bottom_line", "", ("bottom_line",))
    for index, claim in enumerate(brief.claims):
        yield from _entry("claim", claim.id, ("claims", index), claim.evidence, text=claim.text)
    for index, position in enumerate(brief.positions):
        yield from _entry("position", position.actor, ("positions", index), position.evidence, text=position.text)
    for index, figure in enumerate(brief.figures):
        yield from _entry("figure", figure.id, ("figures", index), figure.evidence, note=figure.note)
    for index, event in enumerate(brief.timeline):
        yield from _entry("event", event.id, ("timeline", index), event.evidence, text=event.text)
    for index, point in enumerate(brief.disagreements):
        yield from _inline(point.note, "disagreement", point.id, ("disagreements", index, "note"))
        for number, side in enumerate(point.sides):
            loc = ("disagreements", index, "sides", number)
            yield from _entry("disagreement", point.id, loc, side.evidence, text=side.text)
    for index, unknown in enumerate(brief.unknowns):
        yield from _entry("unknown", unknown.id, ("unknowns", index), unknown.evidence, settle=unknown.settle)
    for index, change in enumerate(brief.changes):
        yield from _inline(change.text, "change", "", ("changes", index, "text"))


def _entry(
    part: Part, item: str, loc: Loc, evidence: tuple[Evidence, ...], **prose: str | None
) -> Iterator[Citation]:
    for key, text in prose.items():
        yield from _inline(text, part, item, (*loc, key))
    for index, one in enumerate(evidence):
        yield Citation(one.ref, one.stance, part, item, (*loc, "evidence", index, one.stance))


def _inline(text: str | None, part: Part, item: str, loc: Loc) -> Iterator[Citation]:
    for found in INLINE.finditer(text or ""):
        yield Citation(found[1], "supports", part, item, loc, found.start(1))
