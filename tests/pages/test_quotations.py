"""Whose words are shown as whose: the promise that readers rely on."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from pullquote.checks.site import Site
from pullquote.evidence import Evidence, Verdict
from pullquote.evidence.verdict import Certificate
from pullquote.pages import build
from pullquote.pages.page import Page
from pullquote.run import Run


def entry(page: Page, id: str) -> str:
    """The HTML of one quotation or passage of a source's page."""
    found = re.search(rf'<article class="pq-entry" id="{id}">(.*?)</article>', page.body, re.DOTALL)
    assert found
    return found[1]


def text(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_speech_names_speaker_day_place_and_chain(pages: dict[str, Page]) -> None:
    shown = text(entry(pages["sources/wire/"], "sign"))
    assert "Ilana Ardal , 3 May 2024 (inferred), Port Ansel:" in shown
    assert "Date inferred: on Friday" in shown
    assert "said to reporters first reported by Wire found in Wire" in shown


@pytest.mark.parametrize(
    ("id", "introduction"),
    [
        ("cost", "Wire, in its own words:"),
        ("opens", "Wire, paraphrasing the port authority:"),
        ("golden-quay", "Wire prints in quotation marks, without showing who said it:"),
    ],
)
def test_words_that_are_nobody_s_speech(pages: dict[str, Page], id: str, introduction: str) -> None:
    shown = entry(pages["sources/wire/"], id)
    assert text(shown).removeprefix("# ✎ ").replace(" ,", ",").replace(" :", ":").startswith(introduction)
    assert "pq-speech" not in shown


def test_only_quotations_stand_in_quotation_marks(pages: dict[str, Page]) -> None:
    assert "<q>a work of fiction</q>" in entry(pages["sources/wire/"], "fiction")
    assert "<q>" not in entry(pages["sources/wire/"], "cost")


def test_the_words_are_those_of_the_file(harbour: Run, pages: dict[str, Page]) -> None:
    for ref, excerpt in harbour.site.library.excerpts.items():
        source, id = ref.split("/")
        shown = entry(pages[f"sources/{source}/"], id)
        found = re.search(r"<blockquote[^>]*><p>(?:<q>)?(.*?)(?:</q>)?</p></blockquote>", shown)
        assert found
        words = (
            found[1].replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
        )
        assert words == excerpt.exact


@pytest.mark.parametrize(
    ("page", "id", "words"),
    [
        ("sources/wire/", "sign", "Found in the source by its text"),
        ("sources/gazette/", "wrong", "Refused"),
        ("sources/sada/", "nine", "Not checked"),
    ],
)
def test_the_badge_says_how_it_stands(pages: dict[str, Page], page: str, id: str, words: str) -> None:
    assert f">{words}</span>" in entry(pages[page], id)


def test_words_in_another_script_have_their_language(pages: dict[str, Page]) -> None:
    assert '<blockquote lang="ar" dir="auto">' in entry(pages["sources/sada/"], "nine")


def test_a_claim_s_number_opens_the_quotation_below_it(pages: dict[str, Page]) -> None:
    body = pages["briefs/harbour/"].body
    assert '<a href="#nothing-signed_1" aria-label="Citation 1: Ilana Ardal">1</a>' in body
    opened = re.search(
        r'<details class="pq-cite"><summary>.*?</summary><div id="nothing-signed_1">(.*?)</details>', body
    )
    assert opened
    assert "I didn't let the ministers sign it" in opened[1]


def test_what_speaks_against_a_claim_is_named_as_that(pages: dict[str, Page]) -> None:
    claim = pages["briefs/harbour/"].body.split('id="nine-billion"')[1].split('id="fishermen"')[0]
    assert claim.index("Disputed") < claim.index("Speaking against it") < claim.index("a work of fiction")


def test_both_sides_of_a_disagreement_show_their_words(pages: dict[str, Page]) -> None:
    for body in (pages["briefs/harbour/"].body, pages["disagreements/"].body):
        sides = body.split('class="pq-sides"')[1].split("</ul>")[0].split('class="pq-side"')[1:]
        assert ["$9 billion, the ministry" in sides[0], "a work of fiction" in sides[1]] == [True, True]


def test_a_paraphrase_is_not_among_somebody_s_words(pages: dict[str, Page]) -> None:
    body = pages["people/authority/"].body
    assert "the_quotations" not in body
    assert "These words are the sources’, not the port authority’s." in body


def test_a_source_says_what_is_not_known_of_it(pages: dict[str, Page]) -> None:
    shown = text(pages["sources/gazette/"].body)
    for fact in ("Title none printed in our copy", "Author not shown in our copy", "Address not known"):
        assert fact in shown
    assert "3 to 6 May 2024 (inferred: it follows Wire and names Monday)" in shown


def test_links_to_the_original_lead_to_the_words(pages: dict[str, Page]) -> None:
    assert (
        'href="https://example.org/news/harbour-to-cost#:~:text=I%20didn%27t%20let%20the%20ministers%20sign%20it"'
        in entry(pages["sources/wire/"], "sign")
    )
    assert "in the original" not in pages["sources/gazette/"].body


def test_a_misquote_is_reported_with_the_quotation_filled_in(pages: dict[str, Page]) -> None:
    assert "misquote.yml&amp;title=Misquote%3A%20wire%2Fsign&amp;quotation=wire%2Fsign" in entry(
        pages["sources/wire/"], "sign"
    )


def test_a_broken_brief_keeps_its_address_and_shows_the_line(pages: dict[str, Page]) -> None:
    page = pages["briefs/broken/"]
    assert "question: <mark>?</mark>" in page.body
    assert page.file == "briefs/broken.yml"


@pytest.mark.parametrize(
    ("page", "line"),
    [("sources/wire/", "briefs/sources/wire.yml#L12"), ("briefs/harbour/", "briefs/harbour.yml#L10")],
)
def test_entries_lead_to_their_line(pages: dict[str, Page], page: str, line: str) -> None:
    assert f'href="https://example.org/harbour/blob/main/{line}"' in pages[page].body


def test_only_files_that_exist_are_linked(harbour: Run) -> None:
    made = {page.path: page.body for page in build(harbour.site, (), {"data/citations/briefs/harbour.bib"})}
    assert (
        'Citation of the brief: <a href="../../data/citations/briefs/harbour.bib">BibTeX</a></p>'
        in made["briefs/harbour/"]
    )
    assert "data/" not in made["briefs/empty/"]


def test_every_claim_figure_and_event_can_be_cited(harbour: Run, pages: dict[str, Page]) -> None:
    body = pages["briefs/harbour/"].body
    brief = harbour.site.library.briefs["harbour"]
    for one in (*brief.claims, *brief.figures, *brief.timeline):
        assert re.search(rf'class="pq-citation">[^<]*briefs/harbour/#{one.id}<', body), one.id


def behind(site: Site, page: str, id: str) -> str:
    """The explanation behind the badge of one entry."""
    shown = entry({one.path: one for one in build(site)}[page], id)
    return text(shown.split('<details class="pq-proof">')[1].split("</details>")[0])


def by_proof_alone(site: Site, tier: str, shown: str = "") -> Site:
    """The site as if all that is known of everything in it were a proof."""
    verdict = Verdict("proved", ("proof",), certificate=Certificate("ab" * 32, "2024-05-04 by us", tier, shown))
    return replace(site, evidence=Evidence(dict.fromkeys(site.library.excerpts, verdict), {}))


@pytest.mark.parametrize(("page", "id"), [("sources/wire/", "sign"), ("sources/wire/", "cost")])
@pytest.mark.parametrize("tier", ["literal", "typography", "editorial"])
def test_a_proof_alone_is_not_said_to_show_marks_and_spaces(harbour: Run, page: str, id: str, tier: str) -> None:
    said = behind(by_proof_alone(harbour.site, tier), page, id)
    assert said.startswith("Proved without the full text")
    assert "marks and spaces may differ" in said
    assert "character for character" not in said


def test_with_the_text_the_tier_is_the_one_just_found(harbour: Run) -> None:
    verdict = harbour.site.evidence["wire/sign"]
    assert verdict.match is not None
    for found, words in (("literal", "character for character"), ("typography", "marks or spaces differ")):
        # the lock still says literal
        certificate = Certificate("ab" * 32, "2024-05-04 by us", "literal", "clause")
        now = replace(verdict, match=replace(verdict.match, tier=found), certificate=certificate)
        site = replace(harbour.site, evidence=Evidence({"wire/sign": replace(now, ways=("archive", "proof"))}, {}))
        said = behind(site, "sources/wire/", "sign")
        assert words in said
        assert ("character for character" in said) == (found == "literal")


def test_only_the_text_ties_words_to_their_speaker(harbour: Run) -> None:
    assert "The text around them gives them to this speaker." in behind(harbour.site, "sources/wire/", "sign")
    alone = by_proof_alone(harbour.site, "literal", "clause")
    said = behind(alone, "sources/wire/", "sign")
    assert "gives them" not in said
    assert "that they belong to this quotation was checked when the proof was made" in said
    assert "this speaker" not in behind(alone, "sources/wire/", "opens")


def test_what_a_badge_does_not_show_is_said_last(harbour: Run) -> None:
    for site in (harbour.site, by_proof_alone(harbour.site, "literal", "clause")):
        said = behind(site, "sources/wire/", "sign")
        assert said.endswith("This does not show that they are true. How this is checked")
