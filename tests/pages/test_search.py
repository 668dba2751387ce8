"""What search is given: everything once, in every spelling and notation."""

from __future__ import annotations

import pytest

from pullquote.pages import drafts
from pullquote.pages.menu import LISTS
from pullquote.pages.page import Page, SearchEntry
from pullquote.pages.search import notations, number_of_entries
from pullquote.pages.spellings import respelt, spellings
from pullquote.run import Run


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("costs $500bn", "$500 billion"),
        ("costs $500 billion", "$500bn"),
        ("€1.5m and 2 trillion", "€1.5 million 2tn"),
        ("a share of 50%", "50 percent"),
        ("a share of 50 per cent", "50%"),
        ("500 men", ""),
        ("no figure", ""),
    ],
)
def test_figures_in_the_other_notation(text: str, others: str) -> None:
    assert notations(text) == others


def test_every_quotation_and_claim_is_found_once(found: dict[str, tuple[SearchEntry, ...]]) -> None:
    texts = [entry.text for entries in found.values() for entry in entries]
    for words in ("I didn't let the ministers sign it", "Nobody consulted the fishermen."):
        assert sum(words in text for text in texts) == 1


def test_a_quotation_is_found_by_every_spelling_of_its_speaker(found: dict[str, tuple[SearchEntry, ...]]) -> None:
    entry = next(entry for entry in found["sources/wire/"] if entry.anchor == "sign")
    assert entry.title.startswith("Ilana Ardal: ")
    assert entry.text == "I didn't let the ministers sign it"
    words = entry.also.split()
    assert all(words.count(word) == 1 for word in ("Ilana", "Ardal", "Ms", "Ardahl"))


@pytest.mark.parametrize("path", LISTS)
def test_a_list_is_found_by_its_name(
    path: str, pages: dict[str, Page], found: dict[str, tuple[SearchEntry, ...]]
) -> None:
    assert [one.title for one in found[path]] == [pages[path].title]


def test_words_that_are_no_names_have_other_spellings_too() -> None:
    known = spellings([], [["Kyiv", "Kiev"]])
    assert list(respelt("They met in Kyiv.", known)) == ["Kiev"]


def test_the_number_of_entries_is_known_before_they_are_made(harbour: Run) -> None:
    made = sum(len(draft.entries()) for draft in drafts(harbour.site) if draft.kind != "rule")
    assert number_of_entries(harbour.site.library) == made > 10
