"""Open data: the whole library as tables. Shapes are those of rows.py and brief_rows.py; ids are permanent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from pullquote.checks.site import Site
from pullquote.compare.addresses import Base, excerpt_path, origin_path, person_path, source_path, web_url
from pullquote.evidence import Verdict
from pullquote.export import brief_data
from pullquote.export.brief_rows import (
    BriefRow,
    ClaimRow,
    DisagreementRow,
    EventRow,
    FigureRow,
    UnknownRow,
)
from pullquote.export.rows import (
    Day,
    DerivedFrom,
    NotCitableStretch,
    OriginRow,
    PassageRow,
    PersonRow,
    QuotationRow,
    Row,
    SourceRow,
)
from pullquote.model.base import When, split_ref
from pullquote.model.people import Origin, Person
from pullquote.model.source import Passage, Quotation, Source

TABLES: Mapping[str, type[Row]] = {
    "briefs": BriefRow,
    "claims": ClaimRow,
    "sources": SourceRow,
    "quotations": QuotationRow,
    "passages": PassageRow,
    "figures": FigureRow,
    "events": EventRow,
    "disagreements": DisagreementRow,
    "unknowns": UnknownRow,
    "people": PersonRow,
    "origins": OriginRow,
}
"""Every table with the shape of its rows."""


def tables(site: Site, base: Base) -> Iterator[tuple[str, Iterable[Row]]]:
    """The rows of every table, one table after the other, in the order of the files; each row made when asked for."""
    library = site.library
    excerpts = library.excerpts.items()
    yield from brief_data.tables(site, base)
    yield "sources", (_source(id, one, base) for id, one in library.sources.items())
    yield "quotations", (_quotation(site, ref, one, base) for ref, one in excerpts if isinstance(one, Quotation))
    yield "passages", (_passage(site, ref, one, base) for ref, one in excerpts if isinstance(one, Passage))
    yield "people", (_person(id, one, base) for id, one in library.people.items())
    yield "origins", (_origin(id, one, base) for id, one in library.origins.items())


def _source(id: str, source: Source, base: Base) -> SourceRow:
    issued = _day(source.issued)
    assert issued is not None
    return SourceRow(
        id=id,
        page=base.to(source_path(id)),
        label=source.label,
        title=source.title,
        publisher=source.publisher,
        author=list(source.author),
        issued=issued,
        url=web_url(source.url),
        accessed=_day(source.accessed),
        language=source.language,
        licence=source.licence,
        archive=source.archive,
        origins=list(source.origins),
        derived_from=[DerivedFrom.model_validate(one.model_dump()) for one in source.derived_from],
        reliability=source.reliability,
        oddities=list(source.oddities),
        not_citable=[NotCitableStretch.model_validate(one.model_dump()) for one in source.not_citable],
    )


def _quotation(site: Site, ref: str, one: Quotation, base: Base) -> QuotationRow:
    return QuotationRow(
        **_excerpt(site, ref, one, base),
        kind=one.kind,
        speaker=one.speaker,
        said=_day(one.said),
        where=one.where,
        to=one.to,
        attribution=one.attribution,
    )


def _passage(site: Site, ref: str, one: Passage, base: Base) -> PassageRow:
    own = {"kind": "passage", "speaker": None, "said": None, "attributed_to": one.attributed_to}
    return PassageRow(**_excerpt(site, ref, one, base), **own)


def _excerpt(site: Site, ref: str, one: Quotation | Passage, base: Base) -> dict[str, object]:
    """What quotations and passages have in common."""
    verdict = site.evidence[ref]
    return {
        "id": ref,
        "page": base.to(excerpt_path(ref)),
        "source": split_ref(ref)[0],
        "exact": one.exact,
        "prefix": one.prefix,
        "suffix": one.suffix,
        "via": list(one.via),
        "spans": spans(verdict),
        "state": verdict.state,
        "checked_by": list(verdict.ways),
        "cited_by": list(dict.fromkeys(use.brief for use in site.library.uses.get(ref, ()))),
        "note": one.note,
    }


def spans(verdict: Verdict) -> list[list[int]] | None:
    """Code-point offsets in the source's full text; None where that is not at hand or does not have the words."""
    found = verdict.match.spans if verdict.match else ()
    return [list(span) for span in found] or None


def _person(id: str, person: Person, base: Base) -> PersonRow:
    return PersonRow(
        id=id,
        page=base.to(person_path(id)),
        name=person.name,
        kind=person.kind,
        aliases=list(person.aliases),
        roles=list(person.roles),
        note=person.note,
    )


def _origin(id: str, origin: Origin, base: Base) -> OriginRow:
    return OriginRow(id=id, page=base.to(origin_path(id)), name=origin.name, kind=origin.kind, note=origin.note)


def _day(when: When | None) -> Day | None:
    return Day(date=when.date, precision=when.dated.precision, basis=when.basis) if when else None
