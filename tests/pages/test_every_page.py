"""What must hold for every page, whatever stands in the data."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pullquote.load.project import open_project
from pullquote.pages import build
from pullquote.pages.menu import GROUPS, Listed
from pullquote.pages.page import TITLE_ID, Heading, Page, SearchEntry
from pullquote.run import Run, run
from tests.pages.reading import Read, read, target

HAND_WRITTEN = {"method/"}
"""Pages in docs/ that ours may link to."""


@pytest.fixture(scope="session")
def bodies(pages: dict[str, Page]) -> dict[str, Read]:
    return {path: read(page.body) for path, page in pages.items()}


def test_html_is_balanced(bodies: dict[str, Read]) -> None:
    assert {path: body.faults for path, body in bodies.items() if body.faults} == {}


def test_ids_are_unique(bodies: dict[str, Read]) -> None:
    twice = {path: {id for id in body.ids if body.ids.count(id) > 1} for path, body in bodies.items()}
    assert {path: ids for path, ids in twice.items() if ids} == {}


def test_every_link_leads_somewhere(bodies: dict[str, Read]) -> None:
    lost = [
        (path, href)
        for path, body in bodies.items()
        for href in body.links
        if not href.startswith("https://") and not _exists(bodies, *target(path, href))
    ]
    assert lost == []


@pytest.mark.parametrize("group", GROUPS)
def test_lists_that_belong_together_lead_to_each_other(group: tuple[Listed, ...], bodies: dict[str, Read]) -> None:
    own = {one.path for one in group}
    if len(own) > 1:
        assert all(own <= {target(path, href)[0] for href in bodies[path].links} for path in own)


def _exists(bodies: dict[str, Read], path: str, anchor: str) -> bool:
    return path in HAND_WRITTEN or (path in bodies and (not anchor or anchor in bodies[path].ids))


def test_one_title_and_no_level_left_out(bodies: dict[str, Read]) -> None:
    for path, body in bodies.items():
        assert body.levels[0] == 1, path
        assert body.levels.count(1) == 1, path
        steps = zip(body.levels, body.levels[1:], strict=False)
        assert all(after - before <= 1 for before, after in steps), (path, body.levels)
        assert body.tags[0][1]["id"] == TITLE_ID


def test_contents_and_search_lead_to_ids(
    pages: dict[str, Page], found: dict[str, tuple[SearchEntry, ...]], bodies: dict[str, Read]
) -> None:
    assert pages.keys() == found.keys()
    for path, page in pages.items():
        anchors = [*_ids(page.headings), *(entry.anchor for entry in found[path] if entry.anchor)]
        assert set(anchors) <= set(bodies[path].ids), path


def _ids(headings: tuple[Heading, ...]) -> list[str]:
    return [id for one in headings for id in (one.id, *_ids(one.children))]


def test_nothing_inline_that_a_strict_policy_forbids(bodies: dict[str, Read]) -> None:
    for path, body in bodies.items():
        for tag, attributes in body.tags:
            assert tag not in ("script", "style", "iframe", "img", "object", "embed", "link"), path
            assert "style" not in attributes, path
            assert not [name for name in attributes if name.startswith("on")], path
            assert not (attributes.get("href") or "").lower().startswith(("javascript:", "data:")), path


def test_no_empty_section(pages: dict[str, Page]) -> None:
    for page in pages.values():
        assert not re.search(r"<(ul|ol|p|dl|section|table)[^>]*></\1>", page.body), page.path


def test_the_same_input_gives_the_same_pages(harbour: Run, pages: dict[str, Page]) -> None:
    assert tuple(pages.values()) == build(harbour.site, harbour.outcome.diagnostics)


def test_a_library_without_anything(tmp_path: Path) -> None:
    (tmp_path / "briefs").mkdir()
    made = [
        page
        for page in build(run(open_project(tmp_path, config={})).site)
        if not page.path.startswith("checks/")
    ]
    assert {page.kind for page in made} == {"home", "listing"}
    assert all("no " in page.body or "nothing" in page.body for page in made)
