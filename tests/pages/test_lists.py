"""Lists, home, checks and paper: what stands where, and how it is called."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from pullquote.compare.words import inside
from pullquote.load.project import open_project
from pullquote.pages import build
from pullquote.pages.html import ticked
from pullquote.pages.page import Page
from pullquote.pages.quote import cut_ends
from pullquote.run import run
from tests.harbour import FILES, write_harbour
from tests.pages.test_quotations import entry, text

EVENT = {"id": "told", "date": "2024-05-03", "evidence": [{"supports": "wire/second-pier"}]}
"""What two briefs tell of the same day by the same words."""


def made(root: Path, changes: dict[str, dict[str, Any]]) -> dict[str, Page]:
    """The pages of the small project with changes."""
    return {page.path: page for page in build(run(open_project(write_harbour(root, changes), config={})).site)}


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Page]:
    """The pages of a project with two briefs, of which the second by name is what the first leads to."""
    first = FILES["briefs/harbour.yml"]
    third = {"id": "later", "date": "2024-05-04", "text": "Nora Vik visits.", "evidence": [{"supports": "wire/cost"}]}
    changes = {
        "briefs/people.yml": FILES["briefs/people.yml"] | {"vik": {"name": "Nora Vik"}},
        "briefs/harbour.yml": {"related": ["pier"], "timeline": [EVENT | {"text": "The mayor speaks."}]},
        "briefs/pier.yml": first
        | {"title": "The pier", "timeline": [EVENT | {"text": "Mayor Ada Ardal speaks to reporters."}, third]},
    }
    return made(tmp_path_factory.mktemp("two"), changes)


def test_the_brief_to_which_others_lead_comes_first(two: dict[str, Page]) -> None:
    for path in ("", "briefs/", "print/"):
        assert text(two[path].body).index("The pier") < text(two[path].body).index("The harbour"), path


def test_an_event_of_two_briefs_is_told_once(two: dict[str, Page]) -> None:
    body = two["timeline/"].body
    assert body.count('class="pq-entry"') == 2
    assert "The mayor speaks." not in body
    told = body.split("Mayor Ada Ardal speaks to reporters.")[1].split("</li>")[0]
    assert "briefs/harbour/#told" in told
    assert "briefs/pier/#told" in told


def test_who_is_not_quoted_leads_to_where_he_is_named(two: dict[str, Page]) -> None:
    shown = two["people/vik/"].body
    assert "Nothing is quoted from Nora Vik." in shown
    assert 'href="../../briefs/pier/#later"' in shown
    assert "the_mentions" not in two["people/ardal/"].body


def test_paper_has_every_card_once_where_it_is_cited(two: dict[str, Page]) -> None:
    cards = re.findall(r'<details class="(pq-cite[^"]*)">.*?<q>(.*?)</q>', two["briefs/pier/"].body, re.DOTALL)
    whole = [words for kind, words in cards if kind == "pq-cite"]
    assert len(whole) == len(set(whole)) < len(cards)
    bottom = two["briefs/harbour/"].body.split('id="the_bottom_line"')[1].split("</section>")[0]
    assert "pq-again" not in bottom, "cited nowhere else"


def test_paper_keeps_notes(harbour: Any, pages: dict[str, Page]) -> None:
    noted = [one for one in harbour.site.library.excerpts.values() if one.note]
    shown = text(pages["print/"].body)
    used = [one for one in noted if one.exact in shown]
    assert all(one.note in shown for one in used)


def test_home_names_a_brief_that_cannot_be_shown(pages: dict[str, Page]) -> None:
    for path in ("", "briefs/"):
        assert "The brief “broken” cannot be shown: its file has faults" in text(pages[path].body)


def test_an_only_known_origin_is_not_said_to_carry_a_claim_alone(pages: dict[str, Page]) -> None:
    assert not [path for path, page in pages.items() if "on it alone" in page.body]
    assert "Which claims have it as their only known origin?" in pages["origins/gazette/"].body


def test_home_says_where_sources_differ_as_briefs_do(pages: dict[str, Page]) -> None:
    assert "Where do the sources differ?" in pages[""].body
    assert "and no later events." in pages[""].body


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("is the largest producer", ' class="pq-from-mid"'),
        ("Peace requires the town to be in a", ' class="pq-to-mid"'),
        ("preparing a", ' class="pq-from-mid pq-to-mid"'),
        # the full stop may stand in the source
        ("The town has vast reserves", ""),
    ],
)
def test_a_passage_cut_within_a_sentence_shows_it(words: str, ends: str) -> None:
    assert cut_ends(words) == ends


def test_the_mark_of_a_cut_is_not_among_the_words(two: dict[str, Page], pages: dict[str, Page]) -> None:
    assert "…" not in entry(pages["sources/wire/"], "cost")


@pytest.mark.parametrize(
    ("name", "shown"),
    [("The BBC", "the BBC"), ("A post on X", "a post on X"), ("An agency", "an agency"), ("AP", "AP")],
)
def test_names_in_the_middle_of_a_sentence(name: str, shown: str) -> None:
    assert inside(name) == shown


def test_no_raw_backtick_is_shown(pages: dict[str, Page]) -> None:
    assert "`" not in pages["checks/"].body
    assert ticked("write `a: b` & go") == "write <code>a: b</code> &amp; go"
    assert "`" not in re.sub(r"<pre>.*?</pre>", "", pages["briefs/broken/"].body, flags=re.DOTALL)


def test_boxes_of_an_example_say_what_they_hold(pages: dict[str, Page]) -> None:
    body = pages["checks/words-changed/"].body
    assert re.search(r">The source</p><pre>.*>The quotation</p><pre>", body, re.DOTALL)
