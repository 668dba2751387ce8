"""The words of an entry: what the index holds must be what the worker makes of a reader's question."""

from __future__ import annotations

import pytest

from pullquote.search_engine.words import SPACE, Words
from tests.search_engine.sites import SEPARATOR


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("The mayor’s pier", ["mayor", "pier"]),
        ("the US-Ukraine deal", ["us", "ukraine", "deal"]),
        ("1,000 – 6.1% of $500bn", ["1", "000", "6", "1", "500bn"]),
        ("Zürich, Škoda, Việt Nam", ["zurich", "skoda", "viet", "nam"]),
        ("今天 says", ["今", "天", "says"]),
        ("<p>fishers&#x27; <code>union</code></p>", ["fishers", "union"]),
        ("&lt;b&gt; alert(&quot;x&quot;) &amp;amp;", ["b", "alert", "x", "amp"]),
        ("___PAGEFIND_WEIGHT___7 \u202e\u200b", ["pagefindweight7"]),
        ("the of and", []),
    ],
)
def test_words_are_bare(html: str, expected: list[str]) -> None:
    assert Words(SEPARATOR).of(html) == expected


def test_stop_words_are_kept_where_the_site_keeps_them() -> None:
    assert Words(SEPARATOR, pipeline=[]).of("the pier") == ["the", "pier"]


def test_a_separator_that_only_javascript_understands_is_replaced_for_both() -> None:
    parted = Words(r"(?<before>x)|[\s]+")
    assert parted.separator == SPACE
    assert parted.of("second-hand pier") == ["second", "hand", "pier"]
