"""A label needs no speaker that the text shows; a sentence does not become one by being called so."""

from __future__ import annotations

import pytest

from pullquote.evidence.by_archive import check_excerpt
from pullquote.model.source import Quotation
from pullquote.speech import Speaker
from pullquote.text import prepare

TEXT = """The quay was full. “We will never pay for a pier like this one, whatever they say.”

Ms Ardal came late. The council calls the pier its “Golden Mile” now.
"""
ARDAL = Speaker("ardal", ("Ada Ardal", "Ardal"))


@pytest.mark.parametrize(
    ("words", "state"),
    [("We will never pay for a pier like this one, whatever they say.", "unclear"), ("Golden Mile", "proved")],
)
def test_only_a_label_is_one(words: str, state: str) -> None:
    quotation = Quotation(id="q", exact=words, kind="label", speaker="ardal")
    assert check_excerpt(quotation, prepare(TEXT), {}, {"ardal": ARDAL}).state == state
