"""Pages as plain functions of the model: HTML, table of contents, search entries, ids and links."""

from __future__ import annotations

from collections.abc import Container, Sequence
from pathlib import Path

from pullquote.checks.site import Site
from pullquote.diagnostics import Diagnostic
from pullquote.pages.briefs import brief_page
from pullquote.pages.broken import broken_page
from pullquote.pages.browse import quotations_pages
from pullquote.pages.evidence_report import evidence_page
from pullquote.pages.home import home_page
from pullquote.pages.listings import briefs_pages, origins_page, people_page, sources_page
from pullquote.pages.moved import moved_pages
from pullquote.pages.origins import origin_page
from pullquote.pages.overviews import (
    changes_pages,
    claims_pages,
    disagreements_pages,
    figures_pages,
    questions_pages,
    timeline_pages,
)
from pullquote.pages.page import Page
from pullquote.pages.people import person_page
from pullquote.pages.printed import print_pages
from pullquote.pages.rules import rule_pages, rules_page
from pullquote.pages.sources import source_page
from pullquote.pages.view import View

ASSETS = Path(__file__).parent / "assets"
"""The style sheet and the script of these pages."""

LISTINGS = (
    home_page,
    sources_page,
    people_page,
    origins_page,
    evidence_page,
)

PAGED = (
    briefs_pages,
    claims_pages,
    figures_pages,
    timeline_pages,
    disagreements_pages,
    questions_pages,
    changes_pages,
    quotations_pages,
    print_pages,
)
"""Lists that take as many pages as their length asks for."""


def build(
    site: Site, diagnostics: Sequence[Diagnostic] = (), downloads: Container[str] = ()
) -> tuple[Page, ...]:
    """Every page of a site.

    `diagnostics` are shown on the pages of the files they are about; `downloads` are the paths, below the site's
    root, of the files for programs that it has: only these are linked.
    """
    by_file: dict[str, list[Diagnostic]] = {}
    for one in diagnostics or site.loaded.faults:
        by_file.setdefault(one.span.file, []).append(one)
    view = View(site, by_file, downloads)
    library = view.library
    return (
        *(listing(view) for listing in LISTINGS),
        rules_page(),
        *(page for pages in PAGED for page in pages(view)),
        *(brief_page(view, id) for id in library.briefs),
        *(broken_page(view, file, id) for file, id in site.loaded.broken.items()),
        *(source_page(view, id) for id in library.sources),
        *(person_page(view, id) for id in library.people),
        *(origin_page(view, id) for id in library.origins),
        *rule_pages(),
        *moved_pages(view),
    )
