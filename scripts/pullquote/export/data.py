"""Open data: the whole library as JSON. Shapes are documented in docs/data.md; ids are stable."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from pullquote.checks.site import Site
from pullquote.compare import independence
from pullquote.evidence import Verdict
from pullquote.figures import quantities
from pullquote.model.base import When
from pullquote.model.brief import Evidence
from pullquote.model.source import Passage, Quotation

Rows = list[dict[str, Any]]


def tables(site: Site) -> Mapping[str, Rows]:
    """Every table by name; a row is a flat JSON object with an `id` that is unique in its table."""
    return {
        "briefs": _briefs(site),
        "claims": _claims(site),
        "sources": _sources(site),
        "quotations": [_quotation(site, ref, one) for ref, one in _of(site, Quotation)],
        "passages": [_passage(site, ref, one) for ref, one in _of(site, Passage)],
        "figures": _figures(site),
        "events": _events(site),
        "disagreements": _disagreements(site),
        "unknowns": _unknowns(site),
        "people": [{"id": id, **person.model_dump(exclude_none=True)} for id, person in site.library.people.items()],
        "origins": [{"id": id, **origin.model_dump(exclude_none=True)} for id, origin in site.library.origins.items()],
    }


def _briefs(site: Site) -> Rows:
    keys = ("title", "question", "as_of", "status", "bottom_line", "related")
    return [
        {"id": id}
        | {key: getattr(brief, key) for key in keys}
        | {"claims": [f"{id}#{claim.id}" for claim in brief.claims]}
        | {"positions": [position.model_dump(exclude={"evidence"}) | _cited(position.evidence) for position in brief.positions]}
        | {"changes": [change.model_dump() for change in brief.changes]}
        for id, brief in site.library.briefs.items()
    ]


def _claims(site: Site) -> Rows:
    return [
        {"id": f"{id}#{claim.id}", "brief": id, "text": claim.text}
        | _cited(claim.evidence)
        | {"origins": list(independence(site.library, claim.evidence).origins)}
        for id, brief in site.library.briefs.items()
        for claim in brief.claims
    ]


def _sources(site: Site) -> Rows:
    held = {"quotations", "passages", "text"}
    return [
        {"id": id} | source.model_dump(exclude=held, exclude_none=True) for id, source in site.library.sources.items()
    ]


def _of(site: Site, kind: type) -> Iterable[tuple[str, Any]]:
    return ((ref, one) for ref, one in site.library.excerpts.items() if isinstance(one, kind))


def _excerpt(site: Site, ref: str, one: Quotation | Passage) -> dict[str, Any]:
    verdict = site.evidence[ref]
    return {
        "id": ref,
        "source": ref.split("/")[0],
        "exact": one.exact,
        "prefix": one.prefix,
        "suffix": one.suffix,
        "via": list(one.via),
        "note": one.note,
        "state": verdict.state,
        "checked_by": list(verdict.ways),
        "spans": _spans(verdict),
        "cited_by": sorted({use.brief for use in site.library.uses.get(ref, ())}),
    }


def _spans(verdict: Verdict) -> list[list[int]] | None:
    """Code-point offsets in the source's text; null where the text is not at hand."""
    return [list(span) for span in verdict.match.spans] if verdict.match else None


def _quotation(site: Site, ref: str, one: Quotation) -> dict[str, Any]:
    said = {"kind": one.kind, "speaker": one.speaker, "said": _when(one.said), "where": one.where, "to": one.to}
    return _excerpt(site, ref, one) | said | {"attribution": one.attribution}


def _passage(site: Site, ref: str, one: Passage) -> dict[str, Any]:
    return _excerpt(site, ref, one) | {"kind": "passage", "speaker": None, "attributed_to": one.attributed_to}


def _figures(site: Site) -> Rows:
    return [
        {"id": f"{id}#{one.id}", "brief": id, "value": one.value, "unit": one.unit, "measures": one.measures}
        | _numbers(one.value)
        | {"said_by": one.said_by, "source": sorted({each.ref.split("/")[0] for each in one.evidence}), "note": one.note}
        | _cited(one.evidence)
        for id, brief in site.library.briefs.items()
        for one in brief.figures
    ]


def _numbers(value: str) -> dict[str, Any]:
    found = quantities(value)
    return {"low": _number(found[0].low), "high": _number(found[0].high)} if found else {"low": None, "high": None}


def _number(value: Fraction) -> int | float:
    return int(value) if value.denominator == 1 else float(value)


def _events(site: Site) -> Rows:
    return [
        {"id": f"{id}#{one.id}", "brief": id, "date": one.date.date, "precision": one.date.dated.precision}
        | {"basis": one.date.basis, "text": one.text}
        | _cited(one.evidence)
        for id, brief in site.library.briefs.items()
        for one in brief.timeline
    ]


def _disagreements(site: Site) -> Rows:
    return [
        {"id": f"{id}#{one.id}", "brief": id, "question": one.question, "note": one.note}
        | {"sides": [{"text": side.text} | _cited(side.evidence) for side in one.sides]}
        for id, brief in site.library.briefs.items()
        for one in brief.disagreements
    ]


def _unknowns(site: Site) -> Rows:
    return [
        {"id": f"{id}#{one.id}", "brief": id, "question": one.question, "settle": one.settle} | _cited(one.evidence)
        for id, brief in site.library.briefs.items()
        for one in brief.unknowns
    ]


def _when(when: When | None) -> dict[str, Any] | None:
    return when and when.model_dump(exclude_none=True)


def _cited(evidence: Iterable[Evidence]) -> dict[str, Any]:
    return {"evidence": [{"ref": one.ref, "stance": one.stance} for one in evidence]}
