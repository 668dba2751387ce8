"""Charts in a real browser: nothing overlaps, all text can be read, on every screen and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest

from pullquote.pages import charts
from pullquote.pages.html import Html
from pullquote.pages.served import STYLES, assets
from pullquote.pages.view import Place
from tests.conftest import served
from tests.pages.test_charts import events, every_chart, project

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
WIDTHS = (320, 375, 700, 1280)
LONG = "Donaudampfschifffahrtsgesellschaftskapitän and everything that was ever landed by the boats of the old harbour"
SHELL = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/pullquote.css">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'none'"></head>
<body data-md-color-scheme="default"><main class="md-content"><article class="md-typeset">
<h1>Charts</h1>{}</article></main></body></html>"""

# What the theme sets and the charts count on.
THEME = """html { font-size: 125%; } .md-typeset { line-height: 1.6; font-size: .8rem; color: var(--md-typeset-color); }
body { background: var(--md-default-bg-color, #fff); } a { color: var(--md-typeset-a-color); }"""

# Boxes of what is written in the drawings that are shown, by drawing, in pixels of the screen.
LABELS = """() => {
  const box = (one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const scale = (svg) =>
    svg.hasAttribute('viewBox') ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
  const read = (svg) => ({
    frame: box(svg),
    texts: [...svg.querySelectorAll('text')].map((one) => (
      { ...box(one), words: one.textContent, size: parseFloat(getComputedStyle(one).fontSize) * scale(svg) })),
    boxes: [...svg.querySelectorAll('rect')].map(box),
  });
  return [...document.querySelectorAll('svg[role=img]')].filter((one) => one.checkVisibility()).map(read);
}"""


def stress(place: Place) -> Html:
    """Every chart, with labels that are longer than anybody would like, and with axes of every kind of time."""
    dates = [
        ["2024-09", "2024-10", "2025-01"],
        ["2020", "2021", "2024-12"],
        ["1850", "1999"],
        ["2025-02", "2025-02-28", "2025-01-20/2025-02-02"],
        *(["2025-02-10", f"2025-02-{day}"] for day in range(11, 28)),
        ["2025-02-10", "2025-04-08"],
    ]
    lines = (
        charts.timeline(place, events(*own), f"axis{n}_").replace(' id="e', f' id="e{n}_')
        for n, own in enumerate(dates)
    )
    return Html(every_chart(place, LONG) + "".join(lines))


@pytest.fixture(scope="module", params=["plain", "hostile"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a page with all charts on it."""
    folder = tmp_path_factory.mktemp("charts")
    place = project(tmp_path_factory.mktemp("project"), hostile=request.param == "hostile")
    (folder / "index.html").write_text(SHELL.format(stress(place)), encoding="utf-8")
    (folder / "pullquote.css").write_bytes(assets()[STYLES])
    with served(folder) as url:
        yield url


def overlap(one: dict[str, float], other: dict[str, float]) -> bool:
    return (
        min(one["right"], other["right"]) - max(one["left"], other["left"]) > 0.5
        and min(one["bottom"], other["bottom"]) - max(one["top"], other["top"]) > 0.5
    )


def within(one: dict[str, float], other: dict[str, float], slack: float) -> bool:
    return one["left"] >= other["left"] - slack and one["right"] <= other["right"] + slack


@pytest.mark.parametrize("width", WIDTHS)
def test_labels_stay_apart_and_can_be_read(site: str, browser_page: Any, width: int) -> None:
    browser_page.set_viewport_size({"width": width, "height": 800})
    browser_page.goto(site)
    drawings = browser_page.evaluate(LABELS)
    assert len(drawings) >= 8
    for drawing in drawings:
        texts = drawing["texts"]
        for index, one in enumerate(texts):
            assert one["size"] >= 12 - 0.01, one
            assert within(one, drawing["frame"], 4), (one, drawing["frame"])
            assert not [other for other in texts[index + 1 :] if overlap(one, other)], one
        for index, box in enumerate(drawing["boxes"]):
            assert not [other for other in drawing["boxes"][index + 1 :] if overlap(box, other)]
            assert all(within(one, box, 0.5) for one in texts if overlap(one, box))
    assert (
        browser_page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        == 0
    )


@pytest.mark.parametrize("width", [375, 1280])
def test_one_drawing_for_each_width(site: str, browser_page: Any, width: int) -> None:
    browser_page.set_viewport_size({"width": width, "height": 800})
    browser_page.goto(site)
    assert browser_page.locator(".pq-graph.pq-wide").is_visible() == (width == 1280)
    assert browser_page.locator(".pq-graph.pq-narrow").first.is_visible() == (width == 375)
    browser_page.emulate_media(media="print")
    assert browser_page.locator(".pq-graph.pq-wide").is_visible()


@pytest.mark.parametrize("scheme", ["default", "slate"])
@pytest.mark.parametrize("width", [375, 1280])
def test_axe_finds_nothing(site: str, browser: Any, width: int, scheme: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, bypass_csp=True)
    page = context.new_page()
    page.goto(site)
    page.evaluate("scheme => { document.body.dataset.mdColorScheme = scheme; }", scheme)
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    page.add_style_tag(content=THEME)
    page.evaluate(AXE)
    found = page.evaluate(
        "() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })"
    )
    context.close()
    assert [(one["id"], one["nodes"][0]["html"][:200]) for one in found["violations"]] == []


def test_colours_are_the_themes(site: str, browser_page: Any) -> None:
    browser_page.goto(site)
    dot = browser_page.locator(".pq-dot").first
    light = dot.evaluate("one => getComputedStyle(one).fill")
    browser_page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
    assert light != dot.evaluate("one => getComputedStyle(one).fill") != "none"


def test_hostile_words_do_nothing(site: str, browser_page: Any) -> None:
    alarms: list[str] = []
    browser_page.on("dialog", lambda dialog: (alarms.append(dialog.message), dialog.dismiss()))
    browser_page.goto(site)
    assert not alarms
    assert browser_page.locator("main script").count() == 0
