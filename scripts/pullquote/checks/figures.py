"""Figures and dates of our own prose against the words that it cites (PQ601 to PQ606)."""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.placed import placed
from pullquote.checks.site import Site
from pullquote.checks.statements import statements, words
from pullquote.diagnostics import Diagnostic
from pullquote.figures.claims import may_state, unsupported
from pullquote.figures.dates import parse_date


def check_figures(site: Site) -> Iterator[Diagnostic]:
    """Every figure and date of a statement that no excerpt cited for it holds.

    A statement that cites nothing is not looked at: that it has no evidence is a finding of its own.
    """
    for brief, document in site.briefs():
        as_of = parse_date(brief.as_of)
        for statement in statements(brief):
            evidence = list(words(site.library, statement.refs)) if may_state(statement.text) else ()
            if evidence:
                texts, issued = zip(*evidence, strict=True)
                for finding in unsupported(statement.text, texts, issued, as_of):
                    yield placed(finding, document, statement.loc)
