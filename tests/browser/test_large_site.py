"""Search of a site with more entries than the theme's own search is meant for: the reader notices no difference."""

from __future__ import annotations

import json
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag

import pytest

from pullquote.search_engine.choice import LIMIT
from pullquote.search_engine.pagefind import program
from tests.browser.conftest import Tab
from tests.browser.sites import mkdocs, write_settings
from tests.browser.test_every_kind import ALL, violations
from tests.browser.test_search import hits
from tests.conftest import QuietHandler, Site, served
from tests.harbour import write_harbour

pytestmark = pytest.mark.skipif(program() is None, reason="pagefind_bin is not installed")

SOURCES, QUOTATIONS = 30, 70
STARTS = "Bal Cor Dun Fel Gar Hol Jin Kel Lum Mor".split()
ENDS = "andra essic ingor otham umbel yrin acost elvor iddan orven".split()
HOSTILE = "<img src=x onerror=alert()>"
BEST = """anchor => {
  const score = (link) => Number(link.firstElementChild.dataset.mdScore);
  const links = [...document.querySelectorAll(".md-search-result__link")].sort((a, b) => score(b) - score(a));
  return Boolean(links[0]?.href.endsWith(anchor));
}"""


def name(number: int) -> str:
    """A made-up place; each number has its own."""
    return f"{STARTS[number % 10]}{ENDS[number // 10 % 10]}{ENDS[number // 100 % 10]}{ENDS[number // 1000]}"


def words(number: int) -> str:
    """A quotation; each number has its own."""
    return f"We saw the boats of {name(number)} leave for {name(number + 371)} at dawn"


def rest(number: int) -> str:
    """What nobody quotes: of a text that is quoted as a whole there would be no proofs."""
    return " ".join(name((number * 31 + step) % 10000) for step in range(20)) + "."


def write_large(root: Path) -> Path:
    """A project with more quotations than the limit, all by Ada Ardal, whom some call Ardahl."""
    people = {"name": "Ada Ardal", "aliases": ["Ardal", "Ardahl"], "roles": ["mayor", f"{HOSTILE} & co"]}
    changes: dict[str, dict[str, Any]] = {"briefs/people.yml": {"ardal": people}}
    (root / "archive").mkdir(parents=True)
    for source in range(SOURCES):
        numbers = range(source * QUOTATIONS, (source + 1) * QUOTATIONS)
        text = "\n\n".join(f"“{words(number)},” Mayor Ada Ardal said.\n\n{rest(number)}" for number in numbers)
        (root / "archive" / f"log-{source}.txt").write_text(f"{text}\n", encoding="utf-8")
        changes[f"briefs/sources/log-{source}.yml"] = {
            "label": f"Log {source} {HOSTILE}" if source == 7 else f"Log {source}",
            "issued": "2024-05-03",
            "archive": f"log-{source}.txt",
            "origins": ["wire"],
            "quotations": [
                {"id": f"q-{number}", "exact": words(number), "speaker": "ardal"} for number in numbers
            ],
        }
    return write_settings(write_harbour(root, changes))


@pytest.fixture(scope="module")
def large_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The built site of the large project."""
    root = write_large(tmp_path_factory.mktemp("large") / "project")
    assert SOURCES * QUOTATIONS > LIMIT
    done = mkdocs(root, "build", "--quiet", "--strict")
    assert done.returncode == 0, done.stdout + done.stderr
    with served(root / "site") as url:
        yield Site(root / "site", url)


@pytest.fixture
def tab(tabs: Callable[..., Tab], large_site: Site) -> Tab:
    return tabs(large_site.url)


def wait_until(holds: Callable[[], bool], seconds: float = 10) -> None:
    """Look again and again. Waiting in the page is not certain to work under its policy."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def ask(tab: Tab, text: str) -> Any:
    """Type a question into the search field as a reader does, until something is found; gives the page."""
    page = tab.open("method/")
    page.keyboard.press("/")
    page.keyboard.type(text)
    page.locator(".md-search-result__link").first.wait_for()
    return page


def test_typing_finds_and_enter_lands_on_the_quotation(tab: Tab) -> None:
    page = ask(tab, f"boats of {name(1234)}")
    # what was found for the first letters is shown meanwhile
    wait_until(lambda: page.evaluate(BEST, "#q-1234"))
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("#"))
    assert urldefrag(page.url).fragment == "q-1234"
    assert words(1234) in page.locator("#q-1234").inner_text()
    assert page.locator("#q-1234 mark").count() > 0
    assert tab.stopped() == [] and tab.foreign() == []


def test_the_words_of_a_quotation_lead_to_it(tab: Tab) -> None:
    for number in (3, 777, 1999):
        place = f"sources/log-{number // QUOTATIONS}/#q-{number}"
        assert hits(tab, words(number))[0].place == place
        assert hits(tab, f"“{name(number)}” leave for {name(number + 371)}")[0].place == place


def test_a_name_is_found_in_every_spelling_and_while_it_is_typed(tab: Tab) -> None:
    for text in ("Ardahl", "ardahl", "Ardahl’s", "Árdahl", "Ardah"):
        found = [hit.place for hit in hits(tab, text)]
        assert found[0] == "people/ardal/", text
        # whose every quotation is found by that name too
        assert "sources/log-0/#q-0" in found, text


def test_a_word_that_is_nowhere_is_left_out(tab: Tab) -> None:
    assert hits(tab, f"zzyzx {name(42)} leave")[0].place == "sources/log-0/#q-42"
    # each stands somewhere, but they do not stand together
    assert hits(tab, f"pounds {name(42)} leave")[0].place == "sources/log-0/#q-42"


def test_it_says_how_much_there_is(tab: Tab) -> None:
    line = ask(tab, "boats").locator(".md-search-result__meta")
    wait_until(lambda: line.inner_text() == f"The best 12 of {SOURCES} matching documents")


@pytest.mark.parametrize("text", ["qqqq", "the", "-boats"])
def test_it_says_that_there_is_nothing(tab: Tab, text: str) -> None:
    page = tab.open("method/")
    page.keyboard.press("/")
    page.keyboard.type(text)
    page.get_by_text("No matching documents").wait_for()
    assert tab.complaints == []


def test_one_letter_is_too_little(tab: Tab) -> None:
    page = tab.open("method/?q=b")
    page.get_by_text("Type one more letter").wait_for()
    page.keyboard.press("End")
    page.keyboard.type("o")
    page.locator(".md-search-result__link").first.wait_for()


def test_the_keyboard_goes_through_the_results_and_out(tab: Tab) -> None:
    page = tab.open("method/?q=boats")
    page.locator(".md-search-result__link").first.wait_for()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.classList.contains('md-search-result__link')")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.dataset.mdComponent") == "search-query"
    page.keyboard.press("Escape")
    assert not page.locator("#__search").is_checked()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_it_looks_and_reads_as_everywhere(
    tabs: Callable[..., Tab], large_site: Site, scheme: str, width: int
) -> None:
    tab = tabs(large_site.url, viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = tab.open(f"method/?q={name(500)}")
    page.locator(".md-search-result__link mark").first.wait_for()
    # on a phone the field slides in
    wait_until(lambda: page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
    assert page.get_by_role("dialog", name="Search").count() == 1
    assert violations(page, ALL) == []


def test_hostile_words_are_shown_as_they_are(tab: Tab) -> None:
    hits(tab, "onerror")
    assert "<img src=x onerror=alert()>" in tab.page.locator(".md-search-result__list").inner_text()
    assert tab.stopped() == []


def test_only_what_is_asked_for_is_loaded(tab: Tab, large_site: Site) -> None:
    ask(tab, f"boats of {name(1234)}")
    index = json.loads((large_site.folder / "search" / "search_index.json").read_text(encoding="utf-8"))
    assert index["docs"] == []
    assert sum("/search/pages/" in url for url in tab.asked) <= 24


def test_the_policy_lets_webassembly_compile_on_every_page(large_site: Site) -> None:
    for page in large_site.folder.rglob("*.html"):
        assert "script-src 'self' 'wasm-unsafe-eval' 'sha256-" in page.read_text(encoding="utf-8"), page


def test_it_works_where_the_host_sends_the_policy_for_every_file(
    tabs: Callable[..., Tab], large_site: Site
) -> None:
    """A policy in a page does not reach its workers; one that is sent with their files does."""
    page = (large_site.folder / "method" / "index.html").read_text(encoding="utf-8")
    policy = re.search('Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None

    class Strict(QuietHandler):
        def end_headers(self) -> None:
            self.send_header("Content-Security-Policy", policy[1])
            super().end_headers()

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Strict, directory=str(large_site.folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    tab = tabs(f"http://127.0.0.1:{server.server_address[1]}/")
    ask(tab, name(42))
    assert tab.stopped() == []
    server.shutdown()
    server.server_close()


@pytest.fixture
def damaged(large_site: Site, tmp_path: Path) -> Iterator[Site]:
    """A copy of the site to be damaged."""
    folder = tmp_path / "site"
    for part in ("assets", "search"):
        shutil.copytree(large_site.folder / part, folder / part)
    shutil.copyfile(large_site.folder / "index.html", folder / "index.html")
    with served(folder) as url:
        yield Site(folder, url)


def test_a_search_that_cannot_be_loaded_says_so(tabs: Callable[..., Tab], damaged: Site) -> None:
    shutil.rmtree(damaged.folder / "search" / "pagefind")
    page = tabs(damaged.url).open("?q=boats")
    page.get_by_text("Search could not be loaded").wait_for()


def test_an_index_that_kept_its_entries_is_searched_by_the_theme(
    tabs: Callable[..., Tab], damaged: Site
) -> None:
    path = damaged.folder / "search" / "search_index.json"
    index = json.loads(path.read_text(encoding="utf-8"))
    index["docs"] = [{"location": "briefs/", "title": "Briefs", "text": "Boats are counted by hand"}]
    path.write_text(json.dumps(index), encoding="utf-8")
    shutil.rmtree(damaged.folder / "search" / "pagefind")
    assert hits(tabs(damaged.url), "boats")[0].place == "briefs/"
