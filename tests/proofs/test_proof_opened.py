"""The opened words as prose: the same tokens, and every quotation mark looks the right way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pullquote.proofs.opened import joined, text_around
from pullquote.text import prepare
from tests.proofs.proof_examples import build
from tests.proofs.test_proof_tokeniser import SAMPLE

ENTRY = build().entries[0]
WORDS = dict(enumerate('He said : " We will " , not " They will " . The'.split(), 10))


@pytest.mark.parametrize(
    "kind, quoted, text",
    [
        ("quotation", ((14, 16),), "He said: “We will”, not “They will”. The"),
        ("quotation", ((20, 22),), "He said: “We will”, not “They will”. The"),
        ("quotation", ((14, 16), (20, 22)), "He said: “We will”, not “They will”. The"),
        ("passage", ((10, 12),), "He said: “We will”, not “They will”. The"),
        ("passage", ((18, 24),), "He said: “We will”, not “They will”. The"),
    ],
)
def test_marks_are_told_by_counting(kind: str, quoted: tuple[tuple[int, int], ...], text: str) -> None:
    assert text_around(replace(ENTRY, kind=kind, quoted=quoted), WORDS) == text


def test_a_closed_word_within_the_quotation_parts_it() -> None:
    words = {at: token for at, token in WORDS.items() if at != 18}
    entry = replace(ENTRY, kind="quotation", quoted=((14, 16), (20, 22)))
    assert "\n\n" in text_around(entry, words)


def test_joined_tokens_are_split_the_same() -> None:
    tokens = prepare(SAMPLE).tokens
    assert prepare(joined(tokens)).tokens == tokens
