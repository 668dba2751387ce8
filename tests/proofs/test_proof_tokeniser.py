"""A change of the tokens is noticed here before it silently breaks every lock."""

from __future__ import annotations

from hashlib import sha256

from pullquote.proofs.tokeniser import TOKENISER
from pullquote.text import prepare

SAMPLE = """“I didn’t let the ministers sign it,” Ms Ardal said on Friday — ‘not today’, she added.
The U.S. price: $500bn, 6.1%, a 50:50 split, 1,000 boats (or 19); 2014–20, the short-sighted
co-operation of Zelenskyy's ﬁnance office… it's . . . [sic] broken at a line-
end and at a soft\u00adhyphen. €3.5m? No! «Tak», he said: -5 °C, ½, A&B, e-mail@example.org, naïve, Київ."""
VERSIONS = {1: "76d8ed87a0d552afecd9ebdff8d2e0b9c7f5b9484c96b4c2db379b39908981f7"}


def test_tokens_change_only_with_the_version() -> None:
    digest = sha256("\n".join(prepare(SAMPLE).tokens).encode()).hexdigest()
    assert VERSIONS[TOKENISER] == digest, (
        "the tokens of a text changed: raise TOKENISER and make all locks again"
    )


def test_the_tokens_of_joined_tokens_are_the_same() -> None:
    """What a proof opens is matched again from its tokens alone."""
    tokens = prepare(SAMPLE).tokens
    assert prepare(" ".join(tokens)).tokens == tokens
