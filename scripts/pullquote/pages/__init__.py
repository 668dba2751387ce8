"""Pages as plain functions of the model: HTML, table of contents, search entries, ids and links."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from functools import partial

from pullquote.checks.site import Site
from pullquote.diagnostics import Diagnostic
from pullquote.pages.briefs import brief_page
from pullquote.pages.broken import broken_page
from pullquote.pages.browse import quotations_pages
from pullquote.pages.evidence_report import evidence_page
from pullquote.pages.home import home_page
from pullquote.pages.listings import briefs_pages, origins_page, people_page, sources_page
from pullquote.pages.menu import listed_entries
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
from pullquote.pages.page import Draft, Kind, Page, SearchEntry
from pullquote.pages.paths import (
    CHECKS,
    EVIDENCE,
    HOME,
    ORIGINS,
    PEOPLE,
    SOURCES,
    brief_path,
    origin_path,
    person_path,
    source_path,
)
from pullquote.pages.people import person_page
from pullquote.pages.printed import print_pages
from pullquote.pages.rules import rule_pages, rules_page
from pullquote.pages.search import brief_entries, origin_entries, person_entries, source_entries
from pullquote.pages.sources import source_page
from pullquote.pages.view import View

LISTINGS = (
    (SOURCES, sources_page),
    (PEOPLE, people_page),
    (ORIGINS, origins_page),
    (EVIDENCE, evidence_page),
)
"""Lists of one page."""

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


def drafts(
    site: Site, diagnostics: Sequence[Diagnostic] = (), downloads: Container[str] = ()
) -> tuple[Draft, ...]:
    """Every page of a site, to be made one by one.

    `diagnostics` are shown on the pages of the files they are about; `downloads` are the paths, below the site's
    root, of the files for programs that it has: only these are linked.
    """
    by_file: dict[str, list[Diagnostic]] = {}
    for one in diagnostics or site.loaded.faults:
        by_file.setdefault(one.span.file, []).append(one)
    view = View(site, by_file, downloads)
    library = view.library
    return (
        Draft(HOME, "home", partial(home_page, view)),
        *(Draft(path, "listing", partial(page, view), partial(listed_entries, path)) for path, page in LISTINGS),
        Draft(CHECKS, "listing", rules_page),
        *(draft for pages in PAGED for draft in pages(view)),
        *_each(view, library.briefs, "brief", brief_path, brief_page, brief_entries),
        *(
            Draft(brief_path(id), "brief", partial(broken_page, view, file, id))
            for file, id in site.loaded.broken.items()
        ),
        *_each(view, library.sources, "source", source_path, source_page, source_entries),
        *_each(view, library.people, "person", person_path, person_page, person_entries),
        *_each(view, library.origins, "origin", origin_path, origin_page, origin_entries),
        *rule_pages(),
        *moved_pages(view),
    )


def _each(
    view: View,
    ids: Iterable[str],
    kind: Kind,
    path: Callable[[str], str],
    page: Callable[[View, str], Page],
    entries: Callable[[View, str], tuple[SearchEntry, ...]],
) -> Iterator[Draft]:
    """The pages of things that have one each."""
    return (Draft(path(id), kind, partial(page, view, id), partial(entries, view, id)) for id in ids)


def build(
    site: Site, diagnostics: Sequence[Diagnostic] = (), downloads: Container[str] = ()
) -> tuple[Page, ...]:
    """Every page of a site, made. See drafts."""
    return tuple(draft.make() for draft in drafts(site, diagnostics, downloads))
