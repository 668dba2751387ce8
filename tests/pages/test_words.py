"""Dates and lists in words."""

from __future__ import annotations

import pytest

from pullquote.pages.words import date_words, shortened


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2025", "2025"),
        ("2025-02", "February 2025"),
        ("2025-02-17", "17 February 2025"),
        ("2025-02-12/2025-02-17", "12 to 17 February 2025"),
        ("2025-02-12/2025-03-12", "12 February to 12 March 2025"),
        ("2024-12-30/2025-01-02", "30 December 2024 to 2 January 2025"),
        ("2025-06/2025-07", "June to July 2025"),
        ("2024/2025", "2024 to 2025"),
        ("2025-02/2025-03-15", "February 2025 to 15 March 2025"),
    ],
)
def test_dates(date: str, words: str) -> None:
    assert date_words(date) == words


def test_a_long_text_is_cut_between_words() -> None:
    assert shortened("one two, three", 9) == "one two…"
