"""Search as readers use it: names in every spelling, any typography, figures in any notation, the very words."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urldefrag, urlsplit

import pytest

from tests.browser.conftest import Tab
from tests.browser.sites import ARABIC, CHINESE
from tests.conftest import Site


@dataclass(frozen=True, slots=True)
class Hit:
    """One result of a search: Enter leads to the one with the highest score."""

    place: str
    """Address below the site's root, with its anchor."""
    score: float


def hits(tab: Tab, words: str) -> list[Hit]:
    """What a search finds, best first."""
    tab.page.goto(f"{tab.url}?q={quote(words)}")
    tab.page.locator(".md-search-result__meta", has_text=re.compile("matching")).wait_for()
    read = "found => found.map(a => [a.href, Number(a.firstElementChild.dataset.mdScore)])"
    found = tab.page.locator(".md-search-result__link").evaluate_all(read)
    return sorted((Hit(_place(tab, href), score) for href, score in found), key=lambda hit: -hit.score)


def _place(tab: Tab, href: str) -> str:
    address, anchor = urldefrag(href)
    path = urlsplit(address)._replace(query="").geturl().removeprefix(tab.url)
    return f"{path}#{anchor}" if anchor else path


@pytest.fixture(scope="module")
def index(built_site: Site) -> list[dict[str, Any]]:
    return json.loads((built_site.folder / "search" / "search_index.json").read_text(encoding="utf-8"))[
        "docs"
    ]


@pytest.fixture(scope="module")
def data(built_site: Site) -> Callable[[str], list[dict[str, Any]]]:
    """Tables of the site's open data, by name."""
    return lambda name: json.loads((built_site.folder / "data" / f"{name}.json").read_text(encoding="utf-8"))[
        name
    ]


def test_every_entry_is_there_once(index: list[dict[str, Any]]) -> None:
    places = [one["location"] for one in index]
    assert len(places) == len(set(places))
    texts = [one["text"] for one in index if "#" in one["location"] and len(one["text"]) > 60]
    assert len(texts) == len(set(texts))


def test_the_index_stays_small(built_site: Site, index: list[dict[str, Any]]) -> None:
    size = (built_site.folder / "search" / "search_index.json").stat().st_size
    assert size / len(index) < 600, "bytes an entry"


def test_a_person_is_found_by_every_spelling(tab: Tab) -> None:
    for words in ("Zelenskyy", "Zelensky", "zelensky", "Zelenskyy’s", "Zelensky's"):
        found = hits(tab, words)
        assert found[0].place == "people/zelenskyy/", words


def test_words_that_are_in_no_source_lead_to_those_that_are(tab: Tab) -> None:
    for words, place in (("Bessent", "people/bassent/"), ("Séjourné", "people/sejourne/")):
        assert hits(tab, words)[0].place == place, words
    assert hits(tab, "Kiev")


def test_other_spellings_are_not_shown_as_text(tab: Tab, index: list[dict[str, Any]]) -> None:
    claims = (one for one in index if one["title"].startswith("Claim "))
    helped = next(one for one in claims if "Zelenskyy" in one["text"] and " Zelensky" in one["text"].partition("<i")[2])
    place = hits(tab, helped["text"].partition("<")[0])[0].place
    shown = tab.page.locator(f".md-search-result__link[href*='{urldefrag(place).fragment}']").first.inner_text()
    assert "Zelenskyy" in shown
    assert "Zelensky" not in shown.replace("Zelenskyy", "")


def test_a_list_is_found_by_its_name(tab: Tab) -> None:
    for words, place in (("timeline", "timeline/"), ("corrections", "corrections/")):
        assert hits(tab, words)[0].place == place


def test_the_title_of_a_brief_leads_to_it(tab: Tab) -> None:
    for words, brief in (("security guarantees", "security-guarantees"), ("law and consent", "law-and-consent")):
        assert hits(tab, words)[0].place == f"briefs/{brief}/"


def test_what_contributors_need_is_in_no_reader_s_way(tab: Tab, index: list[dict[str, Any]]) -> None:
    assert not [one["location"] for one in index if one["location"].startswith("performance/")]
    assert hits(tab, "$15 trillion")[0].place.startswith(("briefs/", "sources/"))


def test_the_words_of_a_quotation_lead_to_it(tab: Tab) -> None:
    for words in (
        "didn't let the ministers sign",
        "didn’t let the ministers sign",
        "“let the ministers sign”",
    ):
        assert hits(tab, words)[0].place == "sources/ap-munich-report/#did-not-let-sign", words


def test_the_words_of_a_claim_lead_to_it(tab: Tab, index: list[dict[str, Any]]) -> None:
    claims = [one for one in index if one["title"].startswith("Claim ")]
    for claim in claims[:: len(claims) // 4]:
        found = hits(tab, claim["text"].partition("<")[0])
        assert found[0].place == claim["location"]


def test_a_sum_is_found_in_every_notation(tab: Tab, index: list[dict[str, Any]]) -> None:
    texts = {one["location"]: f"{one['title']} {one['text']}" for one in index}
    for words in ("$500bn", "$500 billion", "500 billion", "500bn"):
        found = hits(tab, words)[:8]
        assert any("#" in hit.place for hit in found), words
        assert all("500" in texts[hit.place] for hit in found), words
    for words in ("50%", "50 percent"):
        assert "sources/axios-reuters-digest/#half-of-rights" in {
            hit.place for hit in hits(tab, words)[:4]
        }, words


def test_typing_finds_and_enter_goes_to_the_best_hit(tab: Tab, built_site: Site) -> None:
    page = tab.open("")
    page.keyboard.press("/")
    page.keyboard.type("ministers sign a relevant agreement")
    page.locator(".md-search-result__link[href*='agreement']").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("#"))
    target = page.locator(f"[id='{urldefrag(page.url).fragment}']")
    assert "ministers sign a relevant agreement" in target.inner_text()
    assert target.locator("mark").count() > 0
    assert tab.stopped() == [] and tab.foreign() == []


def test_words_in_other_scripts(tabs: Callable[..., Tab], hostile_site: Site) -> None:
    tab = tabs(hostile_site.url)
    for words, anchor in ((ARABIC.split()[1], "arabic"), (CHINESE[5:9], "chinese"), (CHINESE, "chinese")):
        assert hits(tab, words)[0].place == f"sources/wall/#{anchor}", words
    assert {"people/ardal/"} <= {hit.place for hit in hits(tab, "Ardahl")}
    assert tab.complaints == []


def test_search_says_that_there_is_nothing(tabs: Callable[..., Tab], empty_site: Site) -> None:
    tab = tabs(empty_site.url)
    tab.page.goto(f"{tab.url}?q=pier")
    tab.page.get_by_text("No matching documents").wait_for()
    assert tab.complaints == []
