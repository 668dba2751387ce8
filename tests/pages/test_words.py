"""Dates and lists in words."""

from __future__ import annotations

import pytest

from pullquote.model.base import When
from pullquote.pages.words import as_shown, date_words, shortened, when_tag


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


def test_a_comma_before_the_closing_mark_is_not_shown() -> None:
    assert as_shown("We did not sign it,") == "We did not sign it"
    assert as_shown("We did not sign it.") == "We did not sign it."


def test_an_inferred_date_ends_in_one_mark() -> None:
    assert "(inferred: The day after 3 May)" in when_tag(When(date="2024-05-04", basis="The day after 3 May."))
    assert "(inferred: a speech in the U.S.)" in when_tag(When(date="2024-05-04", basis="a speech in the U.S."))
