"""A small invented library with every awkward thing in it, and its pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from pullquote.load.project import open_project
from pullquote.pages import build, drafts
from pullquote.pages.page import Page, SearchEntry
from pullquote.run import Run, run

LIBRARY = Path(__file__).parent / "library"


@pytest.fixture(scope="session")
def harbour() -> Run:
    """The library as read and checked, with its own archive."""
    return run(open_project(LIBRARY, LIBRARY / "archive"))


@pytest.fixture(scope="session")
def pages(harbour: Run) -> dict[str, Page]:
    """Its pages by address."""
    return {page.path: page for page in build(harbour.site, harbour.outcome.diagnostics)}


@pytest.fixture(scope="session")
def found(harbour: Run) -> dict[str, tuple[SearchEntry, ...]]:
    """What search finds on each of them."""
    return {draft.path: draft.entries() for draft in drafts(harbour.site)}
