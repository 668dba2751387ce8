"""Findings about a text, placed in the file that the text stands in."""

from __future__ import annotations

from pullquote.diagnostics import Diagnostic, Edit, Finding
from pullquote.load.document import Document, Loc


def placed(finding: Finding, document: Document, loc: Loc, edit: Edit | None = None) -> Diagnostic:
    """A finding about the text at `loc`, with carets under the words that it is about."""
    spans = [document.words_span(loc, start, end) for start, end in finding.quote_spans]
    first, *more = spans or [document.value_span(loc)]
    return Diagnostic(
        finding.code,
        finding.name,
        finding.severity,
        finding.message,
        first,
        finding.help,
        tuple(more),
        finding.suggestion,
        edit,
    )
