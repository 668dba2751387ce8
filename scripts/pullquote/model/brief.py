"""One topic: briefs/<id>.yml."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from pullquote.model.base import EdtfDate, Entry, Id, Ids, Prose, Ref, Text, When

Stance = Literal["supports", "disputes", "context"]
STANCES: tuple[Stance, ...] = ("supports", "disputes", "context")


class Evidence(Entry):
    """The link from a claim to a quotation or passage; its one key is the stance."""

    supports: Ref | None = None
    disputes: Ref | None = None
    context: Ref | None = None

    @model_validator(mode="after")
    def _one_stance(self) -> Evidence:
        if sum(getattr(self, stance) is not None for stance in STANCES) != 1:
            raise ValueError("write one of `supports:`, `disputes:` and `context:`, and a reference behind it")
        return self

    @property
    def stance(self) -> Stance:
        if self.supports is not None:
            return "supports"
        return "disputes" if self.disputes is not None else "context"

    @property
    def ref(self) -> Ref:
        return self.supports or self.disputes or self.context or ""


class Claim(Entry):
    """One assertion, in our own words."""

    id: Id
    text: Prose
    evidence: tuple[Evidence, ...] = ()
    formerly: Ids
    """Ids it had before: addresses with them lead here."""


class Position(Entry):
    """What one actor wants or holds."""

    actor: Id
    text: Prose
    evidence: tuple[Evidence, ...] = ()


class Figure(Entry):
    """A number, with what exactly it measures and who says so."""

    id: Id
    value: Text
    """The number as a reader should see it: `$500 billion`, `50%`, `19 million tonnes`."""
    unit: Text
    measures: Text
    said_by: Id
    """A person or an origin."""
    evidence: tuple[Evidence, ...] = ()
    note: Prose | None = None
    scale: Text | None = None
    """What one axis shows, in words that head the chart: figures with the same words here are drawn on it together.
    Only for figures that a reader may compare; without it a figure is in no chart."""
    formerly: Ids
    """Ids it had before: addresses with them lead here."""


class Event(Entry):
    """Something that happened, as precisely dated as the sources allow."""

    id: Id
    date: When
    text: Prose
    evidence: tuple[Evidence, ...] = ()
    formerly: Ids
    """Ids it had before: addresses with them lead here."""


class Side(Entry):
    """One side of a disagreement."""

    text: Prose
    evidence: tuple[Evidence, ...] = ()


class Disagreement(Entry):
    """A point where the sources contradict each other or describe one thing differently."""

    id: Id
    question: Text
    sides: tuple[Side, ...] = Field(min_length=2)
    note: Prose | None = None
    formerly: Ids
    """Ids it had before: addresses with them lead here."""


class Unknown(Entry):
    """What the sources leave open, and what would settle it."""

    id: Id
    question: Text
    settle: Prose
    """What would settle it."""
    evidence: tuple[Evidence, ...] = ()
    formerly: Ids
    """Ids it had before: addresses with them lead here."""


class Change(Entry):
    """A dated change of the brief, with the claims it touched."""

    date: EdtfDate
    text: Prose
    claims: Ids


class Brief(Entry):
    """One topic's file and page."""

    title: Text
    question: Text
    as_of: EdtfDate
    """The day up to which the brief's sources report."""
    status: Literal["developing", "stable", "closed"]
    bottom_line: Prose
    claims: tuple[Claim, ...]
    positions: tuple[Position, ...] = ()
    figures: tuple[Figure, ...] = ()
    timeline: tuple[Event, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    unknowns: tuple[Unknown, ...] = ()
    related: Ids
    """Ids of other briefs."""
    changes: tuple[Change, ...] = ()
    formerly: Ids
    """Ids it had before: addresses with them lead here."""
