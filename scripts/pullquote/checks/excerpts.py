"""Findings about quotations and passages, placed in the files of their sources."""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Site
from pullquote.diagnostics import Diagnostic, Finding, Span
from pullquote.load.document import Document, Loc


def check_excerpts(site: Site) -> Iterator[Diagnostic]:
    """Every finding of every verdict (PQ4xx, PQ5xx), with carets under the words it is about."""
    for id, source, document in site.sources():
        for key, excerpts in (("quotations", source.quotations), ("passages", source.passages)):
            for index, excerpt in enumerate(excerpts):
                for finding in site.evidence[f"{id}/{excerpt.id}"].findings:
                    yield placed(finding, document, (key, index))


def placed(finding: Finding, document: Document, loc: Loc) -> Diagnostic:
    """A finding about the excerpt at `loc` as a diagnostic."""
    first, *more = _spans(finding, document, loc)
    return Diagnostic(
        finding.code, finding.name, finding.severity, finding.message, first, finding.help, tuple(more), finding.suggestion
    )


def _spans(finding: Finding, document: Document, loc: Loc) -> list[Span]:
    if finding.code.startswith("PQ5") and (*loc, "speaker")[-1] in document.find(loc)[0].keys:
        return [document.value_span((*loc, "speaker"))]
    exact = (*loc, "exact")
    if not finding.quote_spans:
        return [document.value_span(exact)]
    return [document.words_span(exact, start, end) for start, end in finding.quote_spans]
