"""Every check, run over a project. One check is one module; the list is literal, so that it can be searched."""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks import (
    echoed_wording,
    long_excerpt,
    lost_stretch,
    missing_archive_text,
    missing_evidence,
    not_citable,
    repeated_excerpt,
    unknown_brief,
    unknown_claim,
    unknown_derivation,
    unknown_origin,
    unknown_person,
    unknown_quotation,
    unknown_source,
    unproved_words,
    unused_quotation,
)
from pullquote.checks.excerpts import check_excerpts
from pullquote.checks.settings import with_setting
from pullquote.checks.site import Site
from pullquote.diagnostics import Diagnostic

CHECKS = (
    unknown_source,
    unknown_quotation,
    unknown_person,
    unknown_origin,
    unknown_brief,
    unknown_claim,
    missing_evidence,
    unused_quotation,
    unproved_words,
    missing_archive_text,
    not_citable,
    lost_stretch,
    long_excerpt,
    unknown_derivation,
    repeated_excerpt,
    echoed_wording,
)


def run_checks(site: Site) -> list[Diagnostic]:
    """All diagnostics of a project, faults of its files included, in the order of files and lines.

    Severities are those that mkdocs.yml sets; what is set to `off` is left out.
    """
    found = [*site.loaded.faults, *check_excerpts(site), *_checked(site)]
    settings = site.loaded.project.severities
    return sorted(filter(None, (with_setting(one, settings) for one in found)), key=lambda one: one.sort_key)


def _checked(site: Site) -> Iterator[Diagnostic]:
    for module in CHECKS:
        for fault in module.check(site):
            yield Diagnostic(
                module.CODE,
                module.NAME,
                module.SEVERITY,
                fault.message,
                fault.span,
                fault.help,
                fault.others,
                fault.suggestion,
            )
