"""Reading: citations that open in place, anchors that show their words, no script, paper, keyboard, theme."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.conftest import Tab
from tests.conftest import Site

CITED = ".pq-ref > a"
FOCUSED = """() => {
  const at = document.activeElement, look = getComputedStyle(at);
  return { name: at.outerHTML.slice(0, 120), inside: !!at.closest("article.md-content__inner"),
    seen: look.outlineStyle !== "none" || look.boxShadow !== "none", id: at.dataset.stop || "" };
}"""
STOPS = """() => {
  const all = document.querySelectorAll("article :is(a[href], button, summary, input, select)");
  const shown = [...all].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  shown.forEach((one, at) => { one.dataset.stop = String(at + 1); });
  return shown.length;
}"""


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def either(request: pytest.FixtureRequest, tabs: Callable[..., Tab], built_site: Site) -> Tab:
    """A tab with scripts and one without: reading must not differ."""
    return tabs(built_site.url, java_script_enabled=request.param)


def cited(page: Any) -> tuple[Any, Any]:
    """The first number of a citation in the prose, and the words behind it."""
    link = page.locator(CITED).first
    return link, page.locator(f"[id='{link.get_attribute('href')[1:]}'] blockquote")


def test_a_citation_opens_in_place(either: Tab, kinds: dict[str, str]) -> None:
    page = either.open(kinds["brief"])
    link, words = cited(page)
    assert not words.is_visible()
    link.click()
    words.wait_for()
    assert page.url.split("#")[0] == either.url + kinds["brief"]
    page.locator(".pq-claim summary").first.click()
    page.locator(".pq-claim blockquote").first.wait_for()


def test_a_citation_opens_by_keyboard(either: Tab, kinds: dict[str, str]) -> None:
    page = either.open(kinds["brief"])
    link, words = cited(page)
    link.focus()
    page.keyboard.press("Enter")
    words.wait_for()
    page.locator(".pq-claim summary").first.focus()
    page.keyboard.press("Enter")
    page.locator(".pq-claim blockquote").first.wait_for()


def test_an_address_with_an_anchor_shows_the_words(either: Tab, kinds: dict[str, str]) -> None:
    page = either.open(kinds["brief"])
    anchor = page.locator(".pq-claim .pq-cite > div[id]").last.get_attribute("id")
    either.open("404.html")
    page = either.open(f"{kinds['brief']}#{anchor}")
    words = page.locator(f"[id='{anchor}'] blockquote")
    words.wait_for()
    assert 0 <= words.bounding_box()["y"] < 800, "the words are outside the window"


def test_without_a_script_everything_can_be_read(
    tabs: Callable[..., Tab], built_site: Site, kinds: dict[str, str]
) -> None:
    tab = tabs(built_site.url, java_script_enabled=False)
    for kind, path in kinds.items():
        page = tab.open(path)
        article = page.locator("article").first
        assert article.locator("h1").first.is_visible(), kind
        hidden = article.locator("[hidden]:not(.pq-filter)")
        assert hidden.count() == 0, kind
        unseen = (
            "all => all.filter((one) => !one.parentElement.parentElement.closest('details')"
            " && !one.checkVisibility()).length"
        )
        assert article.locator("details > summary").evaluate_all(unseen) == 0, kind
    page = tab.open(kinds["quotations"])
    assert page.locator(".pq-browse > li:visible").count() == page.locator(".pq-browse > li").count() > 100
    assert not page.locator(".pq-filter").is_visible()


def test_without_scripts_dark_is_followed(tabs: Callable[..., Tab], built_site: Site, kinds: dict[str, str]) -> None:
    tones = """one => { const { color, backgroundColor } = getComputedStyle(one);
      return [color, backgroundColor].map((shade) => shade.match(/[0-9]+/g).slice(0, 3).map(Number)
        .reduce((all, part) => all + part)); }"""
    for scheme, dark in (("dark", True), ("light", False)):
        tab = tabs(built_site.url, java_script_enabled=False, color_scheme=scheme)
        ink, paper = tab.open(kinds["brief"]).locator("body").evaluate(tones)
        assert (ink > paper) is dark, scheme


def test_on_paper_nothing_is_folded(tab: Tab, kinds: dict[str, str]) -> None:
    for kind in ("brief", "source", "quotations"):
        page = tab.open(kinds[kind])
        page.emulate_media(media="print")
        # a card that paper has already shown whole is named there by its number alone
        words = page.locator("article blockquote:not(.pq-again blockquote)")
        shown = words.evaluate_all(
            "all => all.filter((one) => one.getBoundingClientRect().height > 0).length"
        )
        assert shown == words.count() > 0, kind
        assert not page.locator(".md-header").is_visible()
        paper = page.pdf(format="A4")
        assert paper.startswith(b"%PDF") and len(paper) > 20_000, kind
        page.emulate_media(media="screen")


def test_the_theme_is_switched_and_remembered(tab: Tab, kinds: dict[str, str]) -> None:
    page = tab.open("")
    body = page.locator("body")
    assert body.get_attribute("data-md-color-scheme") == "default"
    page.get_by_title("Switch to dark mode").click()
    assert body.get_attribute("data-md-color-scheme") == "slate"
    tab.open(kinds["brief"])
    assert body.get_attribute("data-md-color-scheme") == "slate"
    page.get_by_title("Switch to light mode").click()
    page.reload()
    assert body.get_attribute("data-md-color-scheme") == "default"
    assert tab.stopped() == []


def test_the_theme_is_switched_by_keyboard(tab: Tab) -> None:
    page = tab.open("")
    page.locator("input[name='__palette']").first.focus()
    page.keyboard.press("ArrowRight")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"


def test_the_keyboard_reaches_everything_and_shows_where_it_is(tab: Tab, kinds: dict[str, str]) -> None:
    page = tab.open(kinds["brief"])
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.className").startswith("md-skip")
    page.keyboard.press("Enter")
    assert page.url.endswith("#the_title")
    stops, reached = page.evaluate(STOPS), set()
    assert stops > 50
    for _ in range(stops + 80):
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUSED)
        if at["id"]:
            reached.add(at["id"])
        assert at["seen"] or not at["inside"], f"the focus cannot be seen: {at['name']}"
        if len(reached) == stops:
            break
    missed = page.evaluate(
        "done => [...document.querySelectorAll('[data-stop]')].filter((one) => !done.includes(one.dataset.stop))"
        ".map((one) => one.outerHTML.slice(0, 120))",
        sorted(reached),
    )
    assert missed == []


def test_reduced_motion_is_respected(tab: Tab, kinds: dict[str, str]) -> None:
    page = tab.open(kinds["brief"])
    page.locator("[data-md-component='search-query']").focus()
    page.locator("#__search:checked").wait_for(state="attached")
    page.keyboard.press("Escape")
    page.locator("#__search:not(:checked)").wait_for(state="attached")
    page.locator(".pq-claim summary").first.click()
    moving = (
        "() => document.getAnimations().filter((one) => one.effect.getComputedTiming().duration > 0).length"
    )
    assert page.evaluate(moving) == 0
    assert page.evaluate("() => getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_links_and_citations_can_be_copied(tab: Tab, kinds: dict[str, str]) -> None:
    page = tab.open(kinds["brief"])
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    link = page.locator(".pq-claim a.pq-anchor").first
    link.click()
    page.get_by_role("status").filter(has_text="Link copied").wait_for()
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied == link.evaluate("one => one.href") and "#" in copied
    text = page.locator(".pq-citation").first
    unfold = "one => { while ((one = one.parentElement?.closest('details'))) one.open = true; }"
    text.evaluate(unfold)
    text.locator("xpath=following-sibling::button").first.click()
    page.get_by_role("status").filter(has_text="Citation copied").wait_for()
    assert page.evaluate("() => navigator.clipboard.readText()") == text.text_content()
    assert tab.stopped() == []


def test_filters_narrow_all_quotations(tab: Tab, kinds: dict[str, str]) -> None:
    page = tab.open(kinds["quotations"])
    all = page.locator(".pq-browse > li").count()
    count = page.locator(".pq-count")
    assert count.get_attribute("role") == "status"
    page.locator("select[name=person]").select_option("zelenskyy")
    shown = page.locator(".pq-browse > li:visible")
    of_him = shown.count()
    assert 0 < of_him < all and count.inner_text() == f"{of_him} of {all} shown."
    assert set(shown.evaluate_all("all => all.map((one) => one.dataset.person)")) == {"zelenskyy"}
    page.locator("select[name=kind]").select_option("speech")
    page.get_by_role("searchbox", name="Words").fill("ministers")
    assert 0 < shown.count() < of_him
    page.reload()
    assert re.search(r"\?person=zelenskyy&kind=speech&words=ministers$", page.url)
    assert page.locator("select[name=person]").input_value() == "zelenskyy"
    page.get_by_role("button", name="Show all").click()
    assert shown.count() == all
    assert tab.stopped() == [] and tab.foreign() == []
