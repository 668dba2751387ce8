"""Our prose as HTML: emphasis and citations, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pullquote.pages.prose import inline, paragraphs, with_markdown


def cite(ref: str) -> str:
    return f"<sup>{ref}</sup>"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A *word* stands out.", "A <em>word</em> stands out."),
        ("First [@a/b], then [@c/d] [@e/f].", "First<sup>a/b</sup>, then<sup>c/d</sup><sup>e/f</sup>."),
        ("2025. AP photo", "2025. AP photo"),
        ("# no heading", "# no heading"),
        ("- no list", "- no list"),
        ("> no quotation", "&gt; no quotation"),
        ("<b>text</b> &amp; `code` [a](b)", "&lt;b&gt;text&lt;/b&gt; &amp;amp; `code` [a](b)"),
        (r"five \* six", "five * six"),
        ("*[@a/b]*", "<em><sup>a/b</sup></em>"),
        ("\ue0000\ue001 [@a/b]", "0<sup>a/b</sup>"),
    ],
)
def test_inline(text: str, shown: str) -> None:
    assert inline(text, cite) == shown


def test_paragraphs_are_kept() -> None:
    assert paragraphs("One.\n\nTwo [@a/b].\n", cite) == "<p>One.</p>\n<p>Two<sup>a/b</sup>.</p>"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Co"]), min_size=1).filter(str.strip))
def test_the_short_way_is_the_long_way(text: str) -> None:
    assert paragraphs(text.replace("[@", ""), cite) == with_markdown(text.replace("[@", ""))
