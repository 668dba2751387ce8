"""What search is given: everything once, in every spelling and notation."""

from __future__ import annotations

import pytest

from pullquote.pages.page import Page
from pullquote.pages.search import notations, number_of_entries
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


def test_every_quotation_and_claim_is_found_once(pages: dict[str, Page]) -> None:
    texts = [entry.text for page in pages.values() for entry in page.entries]
    for words in ("I didn't let the ministers sign it", "Nobody consulted the fishermen."):
        assert sum(words in text for text in texts) == 1


def test_a_quotation_is_found_by_every_spelling_of_its_speaker(pages: dict[str, Page]) -> None:
    entry = next(entry for entry in pages["sources/wire/"].entries if entry.anchor == "sign")
    assert entry.title.startswith("Ilana Ardal: ")
    words = entry.text.split()
    assert all(words.count(word) == 1 for word in ("Ilana", "Ardal", "Ms", "Ardahl"))


def test_the_number_of_entries_is_known_before_they_are_made(harbour: Run, pages: dict[str, Page]) -> None:
    made = sum(len(page.entries) for page in pages.values() if page.kind != "rule")
    assert number_of_entries(harbour.site.library) == made > 10
