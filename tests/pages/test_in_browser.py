"""Pages in a real browser, without the theme around them: what opens, what filters, what works without a script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pullquote.pages.page import Page
from pullquote.pages.served import assets
from tests.conftest import served

SHELL = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/assets/pullquote.css">
<script src="/assets/pullquote.js"></script></head>
<body data-md-color-scheme="default"><main class="md-content"><article class="md-typeset">{}</article></main></body>
</html>"""


@pytest.fixture(scope="module")
def site(pages: dict[str, Page], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address at which the bare pages are served."""
    folder: Path = tmp_path_factory.mktemp("pages")
    for path, page in pages.items():
        (folder / path).mkdir(parents=True, exist_ok=True)
        (folder / path / "index.html").write_text(SHELL.format(page.body), encoding="utf-8")
    (folder / "assets").mkdir()
    for path, content in assets().items():
        (folder / path).write_bytes(content)
    with served(folder) as url:
        yield url


@pytest.fixture
def no_script(browser: Any) -> Iterator[Any]:
    """A page in a browser whose scripts are switched off."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_a_citation_opens_in_place_without_a_script(site: str, no_script: Any) -> None:
    no_script.goto(f"{site}briefs/harbour/")
    words = no_script.locator("#nothing-signed_1 q")
    assert not words.is_visible()
    no_script.locator("#nothing-signed .pq-ref a").click()
    assert words.is_visible()
    assert words.inner_text() == "I didn't let the ministers sign it"


def test_all_quotations_are_there_without_a_script(site: str, no_script: Any) -> None:
    no_script.goto(f"{site}quotations/")
    assert no_script.locator(".pq-browse > li:visible").count() == 12
    assert not no_script.locator(".pq-filter").is_visible()


@pytest.mark.parametrize(
    ("field", "value", "left"),
    [
        ("person", "ardal", 3),
        ("source", "sada", 2),
        ("kind", "passage", 5),
        ("brief", "hostile", 2),
        ("until", "2024-05-02", 2),
        ("from", "2024-05-02", 10),
        ("words", "didn’t let", 1),
    ],
)
def test_filters(site: str, browser_page: Any, field: str, value: str, left: int) -> None:
    browser_page.goto(f"{site}quotations/?{field}={value}")
    assert browser_page.locator(".pq-browse > li:visible").count() == left
    assert browser_page.locator(".pq-count").inner_text() == f"{left} of 12 shown."
    browser_page.get_by_role("button", name="Show all").click()
    assert browser_page.locator(".pq-count").inner_text() == "12 quotations and passages."
    assert browser_page.url == f"{site}quotations/"


def test_filters_are_kept_in_the_address(site: str, browser_page: Any) -> None:
    browser_page.goto(f"{site}quotations/")
    browser_page.get_by_label("Person").select_option("bel")
    assert browser_page.url == f"{site}quotations/?person=bel"


@pytest.mark.parametrize("width", [320, 375, 1280])
def test_no_page_is_wider_than_the_screen(
    site: str, browser_page: Any, pages: dict[str, Page], width: int
) -> None:
    browser_page.set_viewport_size({"width": width, "height": 800})
    for path in (
        "",
        "briefs/harbour/",
        "briefs/hostile/",
        "briefs/empty/",
        "sources/wire/",
        "quotations/",
        "evidence/",
    ):
        browser_page.goto(site + path)
        room = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert browser_page.evaluate(room) == 0, path


def test_hostile_text_is_text(site: str, browser_page: Any) -> None:
    alarms: list[str] = []
    browser_page.on("dialog", lambda dialog: (alarms.append(dialog.message), dialog.dismiss()))
    browser_page.goto(f"{site}briefs/hostile/")
    assert alarms == []
    assert (
        browser_page.locator("h1")
        .inner_text()
        .startswith('</script><img src=x onerror=alert(1)> & "><b>bold')
    )
    assert browser_page.locator("main img, main script").count() == 0


def test_on_paper_citations_are_open(site: str, browser_page: Any) -> None:
    browser_page.goto(f"{site}briefs/harbour/")
    browser_page.emulate_media(media="print")
    assert browser_page.locator("#nothing-signed_1 q").is_visible()


def test_right_to_left_words_run_right_to_left(site: str, browser_page: Any) -> None:
    browser_page.goto(f"{site}sources/sada/")
    quotation = browser_page.locator("#not-today blockquote")
    assert quotation.evaluate("one => getComputedStyle(one).direction") == "rtl"
