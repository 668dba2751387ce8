"""Links to the very words of an original."""

from __future__ import annotations

import pytest

from pullquote.pages.fragments import text_fragment


@pytest.mark.parametrize(
    ("exact", "pieces", "prefix", "address"),
    [
        ("We will build", (), None, "We%20will%20build"),
        ("“We will build.”", (), None, "We%20will%20build"),
        ("short-sighted, he said & left", (), None, "short%2Dsighted%2C%20he%20said%20%26%20left"),
        ("one two three four five six seven eight nine ten eleven twelve thirteen", (), None,
         "one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen"),
        ("We will [...] build", (), None, "We%20will,build"),
        ("[T]he minister [Ardal] signed nothing today", (), None, "signed%20nothing%20today"),
        ("didn't", ("didn’t",), None, "didn%E2%80%99t"),
        ("a wall", (), "said the fifth of them that", "the%20fifth%20of%20them%20that-,a%20wall"),
        ("[...]", (), None, ""),
    ],
)  # fmt: skip
def test_fragment(exact: str, pieces: tuple[str, ...], prefix: str | None, address: str) -> None:
    assert text_fragment(exact, pieces, prefix).removeprefix("#:~:text=") == address
