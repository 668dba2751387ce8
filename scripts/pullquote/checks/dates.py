"""Dates of the data against one another and against the texts (PQ611 to PQ616)."""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.placed import placed
from pullquote.checks.site import Site
from pullquote.checks.statements import statements, words
from pullquote.diagnostics import Diagnostic
from pullquote.figures.consistency import impossible_dates, inconsistent_dates, misdated_event
from pullquote.figures.rules import undated_evidence


def check_dates(site: Site) -> Iterator[Diagnostic]:
    """Quotations said before their source was issued, events on the day of their evidence, dates that exist."""
    yield from _said(site)
    yield from _events(site)
    for brief, document in site.briefs():
        for statement in statements(brief):
            for finding in impossible_dates(statement.text):
                yield placed(finding, document, statement.loc)


def _said(site: Site) -> Iterator[Diagnostic]:
    for id, source, document in site.sources():
        for index, quotation in enumerate(source.quotations):
            if quotation.said is not None:
                clause = _clause(site, id, f"{id}/{quotation.id}")
                for finding in inconsistent_dates(quotation.said.dated, source.issued.dated, clause):
                    yield placed(finding, document, ("quotations", index, "said"))


def _clause(site: Site, id: str, ref: str) -> str:
    """The words of the source that give the quotation to its speaker; empty without the source's text."""
    said = site.evidence[ref].attribution
    text = site.evidence.texts.get(id)
    return " ".join(text.raw[start:end] for start, end in said.clause) if said and text else ""


def _events(site: Site) -> Iterator[Diagnostic]:
    for brief, document in site.briefs():
        for index, event in enumerate(brief.timeline):
            evidence = list(words(site.library, tuple(one.ref for one in event.evidence)))
            if evidence:
                texts, issued = zip(*evidence, strict=True)
                for finding in misdated_event(event.date.dated, texts, issued):
                    # A written basis is the editor's answer to "the evidence does not say so", not to a contradiction.
                    if not (event.date.basis and finding.code == undated_evidence.CODE):
                        yield placed(finding, document, ("timeline", index, "date"))
