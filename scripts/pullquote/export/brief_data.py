"""The tables that come from briefs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from pullquote.checks.site import Site
from pullquote.compare import Group, Standing
from pullquote.compare.addresses import Base, brief_path
from pullquote.compare.plain import plain
from pullquote.export.brief_rows import (
    BriefRow,
    ChangeShape,
    ClaimRow,
    DisagreementRow,
    EventRow,
    FigureRow,
    Number,
    OriginGroup,
    PositionShape,
    SideShape,
    UnknownRow,
)
from pullquote.export.rows import Cited, Row
from pullquote.figures.quantities import quantities
from pullquote.model.base import split_ref
from pullquote.model.brief import Brief, Claim, Disagreement, Event, Figure, Stance, Unknown
from pullquote.model.citations import Citation, Loc
from pullquote.model.library import Library


def tables(site: Site, base: Base) -> Iterator[tuple[str, Iterable[Row]]]:
    """Rows by table, one table after the other, in the order of the files."""
    library, standings = site.library, site.standings
    made = [_Rows(library, id, brief, base, standings[id]) for id, brief in library.briefs.items()]
    yield "briefs", (rows.brief_row() for rows in made)
    yield "claims", (row for rows in made for row in rows.claims())
    yield "figures", (row for rows in made for row in rows.figures())
    yield "events", (row for rows in made for row in rows.events())
    yield "disagreements", (row for rows in made for row in rows.disagreements())
    yield "unknowns", (row for rows in made for row in rows.unknowns())


@dataclass(frozen=True)
class _Rows:
    """The rows of one brief."""

    library: Library
    id: str
    brief: Brief
    base: Base
    standings: Mapping[str, Standing]
    """Of its claims."""

    @cached_property
    def _citations(self) -> dict[Loc, list[Citation]]:
        """By the entry in which they stand."""
        found: dict[Loc, list[Citation]] = {}
        for one in self.library.citations[self.id]:
            found.setdefault(one.loc[:2], []).append(one)
        return found

    def _evidence(self, *loc: str | int) -> list[Cited]:
        """What the entry at `loc` cites, each reference once; a stance that is written out counts before a citation
        inside the text."""
        stances: dict[str, Stance] = {}
        for one in self._citations.get(loc[:2], ()):
            if one.loc[: len(loc)] == loc and (one.start is None or one.ref not in stances):
                stances[one.ref] = one.stance
        return [Cited(ref=ref, stance=stance) for ref, stance in stances.items()]

    def _shared(self, entry: Claim | Figure | Event | Disagreement | Unknown) -> dict[str, str]:
        page = self.base.to(brief_path(self.id, entry.id))
        return {"id": _entry_id(self.id, entry.id), "page": page, "brief": self.id}

    def brief_row(self) -> BriefRow:
        brief = self.brief
        return BriefRow(
            id=self.id,
            page=self.base.to(brief_path(self.id)),
            title=brief.title,
            question=brief.question,
            as_of=brief.as_of,
            status=brief.status,
            bottom_line=plain(brief.bottom_line),
            evidence=self._evidence("bottom_line"),
            claims=[_entry_id(self.id, claim.id) for claim in brief.claims],
            positions=list(self._positions()),
            related=list(brief.related),
            changes=list(self._changes()),
        )

    def _positions(self) -> Iterator[PositionShape]:
        for index, one in enumerate(self.brief.positions):
            yield PositionShape(actor=one.actor, text=plain(one.text), evidence=self._evidence("positions", index))

    def _changes(self) -> Iterator[ChangeShape]:
        for one in self.brief.changes:
            claims = [_entry_id(self.id, claim) for claim in one.claims]
            yield ChangeShape(date=one.date, text=plain(one.text), claims=claims)

    def claims(self) -> Iterator[ClaimRow]:
        for index, one in enumerate(self.brief.claims):
            stands = self.standings[one.id]
            yield ClaimRow(
                **self._shared(one),
                text=plain(one.text),
                evidence=self._evidence("claims", index),
                standing=stands.level,
                independent_origins=stands.support.count,
                origins=[_group(group) for group in stands.support.groups],
                untraced=list(stands.support.untraced),
            )

    def figures(self) -> Iterator[FigureRow]:
        for index, one in enumerate(self.brief.figures):
            evidence = self._evidence("figures", index)
            yield FigureRow(
                **self._shared(one),
                value=one.value,
                **number(one.value),
                unit=one.unit,
                measures=one.measures,
                said_by=one.said_by,
                source=list(dict.fromkeys(split_ref(cited.ref)[0] for cited in evidence)),
                evidence=evidence,
                note=_note(one.note),
            )

    def events(self) -> Iterator[EventRow]:
        for index, one in enumerate(self.brief.timeline):
            dated = one.date.dated
            yield EventRow(
                **self._shared(one),
                date=dated.text,
                precision=dated.precision,
                earliest=dated.low.isoformat(),
                latest=dated.high.isoformat(),
                basis=one.date.basis,
                text=plain(one.text),
                evidence=self._evidence("timeline", index),
            )

    def disagreements(self) -> Iterator[DisagreementRow]:
        for index, one in enumerate(self.brief.disagreements):
            sides = [
                SideShape(text=plain(side.text), evidence=self._evidence("disagreements", index, "sides", number))
                for number, side in enumerate(one.sides)
            ]
            yield DisagreementRow(**self._shared(one), question=one.question, sides=sides, note=_note(one.note))

    def unknowns(self) -> Iterator[UnknownRow]:
        for index, one in enumerate(self.brief.unknowns):
            evidence = self._evidence("unknowns", index)
            yield UnknownRow(
                **self._shared(one), question=one.question, settle=plain(one.settle), evidence=evidence
            )


def number(value: str) -> dict[str, object]:
    """The columns of a figure that programs count with; all null where the value is not exactly one number or range."""
    found = quantities(value)
    if len(found) != 1:
        return dict.fromkeys(("low", "high", "number_kind", "number_unit", "approximate"))
    one = found[0]
    return {
        "low": exact(one.low),
        "high": exact(one.high),
        "number_kind": one.kind,
        "number_unit": one.unit or None,
        "approximate": one.approx,
    }


def exact(value: Fraction) -> Number:
    """A whole number, a decimal whose digits are exactly the value, else the fraction as text."""
    if value.denominator == 1:
        return int(value)
    decimal = float(value)
    return decimal if Fraction(repr(decimal)) == value else f"{value.numerator}/{value.denominator}"


def _entry_id(brief: str, entry: str) -> str:
    return f"{brief}#{entry}"


def _group(group: Group) -> OriginGroup:
    return OriginGroup(ids=list(group.origins), evidence=list(group.refs), sources=list(group.sources))


def _note(note: str | None) -> str | None:
    return plain(note) if note else None
