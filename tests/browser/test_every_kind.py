"""What holds on one page of each kind: no foreign request, a policy that stops nothing, nothing that moves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest

from tests.browser.conftest import KINDS, Tab
from tests.conftest import Site

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
ALL = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
# All that colours decide; the rest of a page is the same in the dark. They do not depend on the width.
COLOURS = ("color-contrast", "link-in-text-block")
SHAPE = ALL | {"rules": {"color-contrast": {"enabled": False}}}
PHONE = {"viewport": {"width": 375, "height": 720}, "has_touch": True, "is_mobile": True}
# A line of text that comes in two pieces may wrap anew; a tenth of the 0.1 that Core Web Vitals call good.
WRAPPED = 0.01
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def address(kinds: dict[str, str], kind: str) -> str:
    if kind not in kinds:
        pytest.skip(f"the site has no page of the kind {kind}")
    return kinds[kind]


def violations(page: Any, options: dict[str, Any], most: int = 10) -> list[str]:
    """What axe finds on a page with what is folded opened: rule, element, remedy.

    A citation looks like the next: `most` are opened, because contrasts take their time.
    """
    unfold = "most => [...document.querySelectorAll('details')].slice(0, most).forEach((one) => { one.open = true; })"
    page.evaluate(unfold, most)
    page.evaluate(AXE)
    run = "options => axe.run({ ...options, resultTypes: ['violations'] })"
    found = page.evaluate(run, options)["violations"]
    return [
        f"{one['id']}: {node['html'][:200]}: {node['failureSummary']}"
        for one in found
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_light(tab: Tab, kinds: dict[str, str], kind: str) -> None:
    page = tab.open(address(kinds, kind), until="networkidle")
    assert tab.foreign() == []
    assert tab.stopped() == []
    assert page.evaluate("window.shifted") == 0, "the layout shifted"
    assert page.locator("meta[http-equiv='Content-Security-Policy']").count() == 1
    assert violations(page, ALL) == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_moves_while_a_page_arrives_in_pieces(
    tabs: Callable[..., Tab], slow_site: str, kinds: dict[str, str], kind: str
) -> None:
    page = tabs(slow_site).open(address(kinds, kind), until="networkidle")
    assert page.evaluate("window.shifted") < WRAPPED, "the layout shifted"


@pytest.mark.parametrize("kind", KINDS)
def test_dark(tabs: Callable[..., Tab], built_site: Site, kinds: dict[str, str], kind: str) -> None:
    page = tabs(built_site.url, color_scheme="dark").open(address(kinds, kind))
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    assert violations(page, {"runOnly": list(COLOURS)}) == []


@pytest.mark.parametrize("kind", KINDS)
def test_phone(tabs: Callable[..., Tab], built_site: Site, kinds: dict[str, str], kind: str) -> None:
    tab = tabs(built_site.url, **PHONE)
    page = tab.open(address(kinds, kind))
    assert page.evaluate(WIDER) == 0, "the page is wider than the screen"
    assert page.evaluate("window.shifted") == 0, "the layout shifted"
    assert violations(page, SHAPE, 1000) == []
    assert page.evaluate(WIDER) == 0, "the page with everything open is wider than the screen"


@pytest.mark.parametrize(
    "kind", ["briefs/wall/", "briefs/nothing/", "sources/wall/", "people/ardal/", "quotations/", ""]
)
def test_hostile_texts_stay_texts(tabs: Callable[..., Tab], hostile_site: Site, kind: str) -> None:
    tab = tabs(hostile_site.url, **PHONE)
    page = tab.open(kind)
    assert tab.complaints == [] and tab.stopped() == [] and tab.foreign() == []
    assert page.locator("article img, article script:not([type])").count() == 0
    assert page.evaluate(WIDER) == 0, "the page is wider than the screen"
    assert violations(page, ALL) == []


@pytest.mark.parametrize(
    "kind", ["", "briefs/", "sources/", "people/", "quotations/", "evidence/", "figures/"]
)
def test_a_site_without_anything_says_so(tabs: Callable[..., Tab], empty_site: Site, kind: str) -> None:
    tab = tabs(empty_site.url)
    page = tab.open(kind)
    assert tab.stopped() == [] and page.evaluate("window.shifted") == 0
    assert len(page.locator("main article").inner_text().split()) > 4
    assert violations(page, ALL) == []
