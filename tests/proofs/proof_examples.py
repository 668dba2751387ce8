"""An invented text with two quotations, committed and proved, for the tests of this folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pullquote.proofs.layout import stretches_of, template
from pullquote.proofs.locks import Entry, Lock
from pullquote.proofs.tokeniser import TOKENISER
from pullquote.proofs.tree import Range, commit, prove_ranges, seed_of

VOCABULARY = (
    "the a of to and in that it is for was with on not no never harbour ferry council tide lamp keeper bridge"
    " engine north old stone said Ms Ardal Mr Brandt told reporters Friday loan rent fish 19 9 $500bn 6.1%"
).split()
TEXT = tuple(
    VOCABULARY[(place * place * 7 + place * 3 + place // 11) % len(VOCABULARY)] for place in range(250)
)
"""250 tokens that repeat, so that equal words stand at many places."""


@dataclass(frozen=True)
class Quoted:
    """A quotation of a text: where it stands, and how it is written now."""

    id: str
    pieces: tuple[Range, ...]
    clause: tuple[Range, ...]
    words: tuple[str, ...]


DEAL = Quoted("deal", ((40, 61),), ((65, 72), (110, 112)), TEXT[40:61])
TIDE = Quoted(
    "tide", ((130, 141), (146, 155)), ((124, 129),), (*TEXT[130:141], "[", "…", "]", *TEXT[146:155])
)


def build(
    text: Sequence[str] = TEXT,
    quoted: Sequence[Quoted] = (DEAL, TIDE),
    seed: bytes | None = None,
    tokeniser: int = TOKENISER,
) -> Lock:
    """The lock of `text` with a proof for each of `quoted`."""
    seed = seed or seed_of(text, tokeniser)
    made = commit(text, seed, tokeniser)
    root, who = made.root.hex(), "2026-11-21 by Ida Holm"
    head = Lock("ferry", "ferry.txt", tokeniser, len(text), "text", root, who, made.chunks)
    return replace(head, entries=tuple(entry(text, one, seed) for one in quoted))


def entry(text: Sequence[str], one: Quoted, seed: bytes) -> Entry:
    """The proof of one quotation of `text`."""
    ranges = stretches_of(one.pieces, one.clause, dict(enumerate(text)), len(text))
    opens, edits = template(text, ranges, one.pieces, one.words)
    proof = prove_ranges(text, ranges, seed)
    shown = "clause" if one.clause else "reviewed"
    tier = "editorial" if edits else "literal"
    return Entry("quotation", one.id, 0, "ardal", shown, tier, len(one.words), edits, opens, one.pieces, one.clause,
                 proof)  # fmt: skip
