"""Rows of the open data that come from briefs."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pullquote.compare.standing import Level
from pullquote.export.rows import Cited, Row, Shape
from pullquote.figures.approximators import Approx
from pullquote.figures.dates import Precision
from pullquote.figures.quantity import Kind

Number = int | float | Annotated[str, Field(pattern=r"^-?[0-9]+/[0-9]+$")]
"""Exact: a JSON number where its decimal is exact, else a fraction as text (`1/3`)."""


class PositionShape(Shape):
    """What one actor wants or holds."""

    actor: str
    """Id of a person."""
    text: str
    """Our words, as plain text."""
    evidence: list[Cited]
    """What it rests on."""


class ChangeShape(Shape):
    """A dated change of a brief."""

    date: str
    """EDTF."""
    text: str
    """What was changed, as plain text."""
    claims: list[str]
    """Ids of the claims it touched, as in the table `claims`."""


class BriefRow(Row):
    """One topic."""

    title: str
    """The title."""
    question: str
    """The question that the brief answers."""
    as_of: str
    """EDTF: the day up to which its sources report."""
    status: Literal["developing", "stable", "closed"]
    """Whether more is to come."""
    bottom_line: str
    """The answer in two or three sentences, as plain text."""
    evidence: list[Cited]
    """What the bottom line cites."""
    claims: list[str]
    """Ids of its claims, in its order."""
    positions: list[PositionShape]
    """What each actor wants or holds."""
    related: list[str]
    """Ids of other briefs."""
    changes: list[ChangeShape]
    """What was changed when."""


class EntryRow(Row):
    """An entry of a brief."""

    brief: str
    """Id of the brief."""


class OriginGroup(Shape):
    """Evidence that comes down to one origin; two groups are independent of each other."""

    ids: list[str]
    """Id of the origin; several where it is one of these and the source does not say which."""
    evidence: list[str]
    """Ids of the quotations and passages."""
    sources: list[str]
    """Ids of the sources through which it came."""


class ClaimRow(EntryRow):
    """One assertion, in our own words."""

    text: str
    """The claim as plain text."""
    evidence: list[Cited]
    """What it rests on, and what speaks against it."""
    standing: Level
    """disputed: something cited speaks against it; several: two or more independent origins support it; single: one;
    untraced: nobody says whose reporting it is; bare: no evidence."""
    independent_origins: int
    """How many independent origins support it: the number of `origins`."""
    origins: list[OriginGroup]
    """The independent origins of its support. Computed, never typed by an editor."""
    untraced: list[str]
    """Supporting quotations and passages whose origin is not known."""


class FigureRow(EntryRow):
    """A number, with what exactly it measures and who says so."""

    value: str
    """As a reader should see it: `$500 billion`."""
    low: Number | None
    """The number in full, the lower one of a range; exact, as text (`1/3`) where no decimal is. Null where the value is
    not one number or range."""
    high: Number | None
    """The upper one of a range, the second part of a ratio, else the same as `low`."""
    number_kind: Kind | None
    """What sort of number it is; shares are counted in percent."""
    number_unit: str | None
    """What `low` and `high` count, in a fixed form: an ISO 4217 code, `percent`, a unit or noun in the singular."""
    approximate: Approx | None
    """How the number is to be read; empty if exact."""
    unit: str
    """The unit in the editors' words."""
    measures: str
    """What exactly it measures. Figures of the same value with another meaning are other figures."""
    said_by: str
    """Id of the person or origin who says so."""
    source: list[str]
    """Ids of the sources of its evidence."""
    evidence: list[Cited]
    """What it rests on."""
    note: str | None
    """A remark of the editors, as plain text."""


class EventRow(EntryRow):
    """Something that happened."""

    date: str
    """EDTF: 2025, 2025-02, 2025-02-17, or an interval with both ends included."""
    precision: Precision
    """How much of the date is known."""
    earliest: str
    """First day that the date may mean."""
    latest: str
    """Last day that the date may mean."""
    basis: str | None
    """The words the date rests on, where it is inferred."""
    text: str
    """What happened, as plain text."""
    evidence: list[Cited]
    """What it rests on."""


class SideShape(Shape):
    """One side of a disagreement."""

    text: str
    """Our words, as plain text."""
    evidence: list[Cited]
    """What it rests on."""


class DisagreementRow(EntryRow):
    """A point where the sources contradict each other or describe one thing differently."""

    question: str
    """What they disagree about."""
    sides: list[SideShape]
    """Two or more."""
    note: str | None
    """A remark of the editors, as plain text."""


class UnknownRow(EntryRow):
    """What the sources leave open."""

    question: str
    """The open question."""
    settle: str
    """What would settle it, as plain text."""
    evidence: list[Cited]
    """What is known towards it."""
