"""Long lists on several pages; what the head of a page holds."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from pullquote.checks.site import Site
from pullquote.load.project import open_project
from pullquote.pages import build, drafts, overviews
from pullquote.pages.head import with_head
from pullquote.pages.lost import with_ways_on
from pullquote.pages.page import Page
from pullquote.pages.paging import leaves
from pullquote.pages.view import View
from pullquote.run import Run, run
from tests.pages.conftest import LIBRARY


@pytest.mark.parametrize(("number", "sizes"), [(0, [0]), (1, [1]), (3, [3]), (4, [3, 1]), (7, [3, 3, 1])])
def test_every_entry_stands_on_one_page(harbour: Run, number: int, sizes: list[int]) -> None:
    found = list(leaves(View(harbour.site), "claims/", range(number), 3))
    assert [len(leaf.entries) for leaf in found] == sizes
    assert [entry for leaf in found for entry in leaf.entries] == list(range(number))
    assert [leaf.place.path for leaf in found][:3] == ["claims/", "claims/page_2/", "claims/page_3/"][: len(sizes)]


def test_pages_lead_to_each_other(harbour: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = {page.path: page for page in build(harbour.site)}
    monkeypatch.setattr(overviews, "PER_PAGE", 2)
    pages = {page.path: page for page in build(harbour.site)}
    parts = [page for path, page in pages.items() if path.startswith("claims/")]
    listed = [draft.in_menu for draft in drafts(harbour.site) if draft.path.startswith("claims/")]
    assert len(parts) > 1 and listed == [True] + [False] * (len(parts) - 1)
    assert 'href="../claims/page_2/"' in pages["claims/"].body and "Previous page" in pages["claims/page_2/"].body
    links = re.compile(r'<span dir="auto"><a href="(?:\.\./)+(briefs/[^"]+)"')
    assert [link for page in parts for link in links.findall(page.body)] == links.findall(whole["claims/"].body)


def test_the_head_holds_data_blocks_and_tags_only(harbour: Run, pages: dict[str, Page]) -> None:
    for page in pages.values():
        rest = re.sub(r'<meta name="[\w.]+" content="[^"<>]*">', "", page.head)
        data = re.fullmatch(r'(?:<script type="application/ld\+json">([^<]*)</script>)?', rest)
        assert data, page.path
        assert not data[1] or json.loads(data[1])["@context"]
    assert 'name="citation_title"' in pages["briefs/harbour/"].head
    assert all("ld+json" in pages[path].head for path in ("", "briefs/harbour/", "sources/wire/"))


def test_feeds_are_named_where_there_are_any(harbour: Run) -> None:
    named = {page.path: page.head for page in build(harbour.site, downloads={"feed.xml"})}
    assert '<link rel="alternate" type="application/atom+xml"' in named["claims/"]
    assert 'href="../feed.xml"' in named["claims/"] and "feed.json" not in named["claims/"]
    corrections = next(page for page in build(harbour.site, downloads={"feed.xml"}) if page.path == "corrections/")
    assert 'Follow the changes: <a href="../feed.xml">Atom</a></p>' in corrections.body


def test_head_data_goes_to_the_end_of_the_head() -> None:
    assert with_head("<head><b></head><p></head>", "<meta>") == "<head><b><meta></head><p></head>"
    assert with_head("<p>no head", "<meta>") == "<p>no head"


def test_home_has_the_name_and_the_description_of_the_site(harbour: Run) -> None:
    config = {"site_name": "The <harbour>", "site_description": "What it\n  costs"}
    made = run(open_project(LIBRARY, Path(LIBRARY) / "archive", config))
    home = next(page for page in build(Site(made.site.loaded, made.site.evidence)) if not page.path)
    assert '<h1 id="the_title" dir="auto">The &lt;harbour&gt;</h1>' in home.body
    assert "What it costs" in home.body and home.description == "What it costs"


@pytest.mark.parametrize(("site_url", "root"), [("", "/"), ("https://a.org/", "/"), ("https://a.org/deal/", "/deal/")])
def test_a_lost_address_has_ways_on(site_url: str, root: str) -> None:
    assert f'<a href="{root}briefs/">All briefs</a>' in with_ways_on("<h1>404 - Not found</h1>", site_url)
    assert with_ways_on("<h1>Another theme</h1>", site_url) == "<h1>Another theme</h1>"
