"""Why a quotation is refused whose words are not in the source as they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pullquote.diagnostics import Finding

from .differences import differences
from .find import find, missing_pieces
from .fold import is_word
from .nearest import nearest
from .passage import Passage
from .prepared import Text, prepare
from .quotation import Piece, only_words, pieces
from .rules import (
    DIFFERENCE_RULES,
    cut_out_of_order,
    empty_quotation,
    found_elsewhere,
    look_alike_characters,
    not_in_source,
    nothing_quoted,
)

_NEAR = 0.5
"""Share of words that must agree for a passage to be shown word by word."""


def explain(quote: str, source: Text, others: Mapping[str, Text]) -> tuple[Finding, ...]:
    """The findings of a quotation that was not found; never empty."""
    if not any(map(is_word, prepare(quote).tokens)):
        return (empty_quotation.finding(quote),)
    parted = pieces(quote)
    if not any(is_word(part) for piece in parted for part in _texts(piece)):
        return (nothing_quoted.finding(quote),)
    look_alikes = look_alike_characters.finding(quote, source)
    if look_alikes:
        return (look_alikes,)
    elsewhere = [name for name, text in others.items() if text is not source and find(quote, text)]
    if elsewhere:
        return (found_elsewhere.finding(quote, elsewhere),)
    missing = missing_pieces(parted, quote, source)
    if not missing:
        return (cut_out_of_order.finding(quote, source, parted),)
    return tuple(finding for piece in missing for finding in _about(quote, source, piece, len(parted) == 1))


def _texts(piece: Piece) -> Iterator[str]:
    return (part.token.text for part in piece if not hasattr(part, "inside"))


def _about(quote: str, source: Text, piece: Piece, alone: bool) -> Iterator[Finding]:
    """What is wrong with the words of one piece, by the nearest passage of the source."""
    own = prepare(only_words(quote, piece))
    near = nearest(own, source)
    if near is None or near.score < _NEAR:
        yield not_in_source.finding(quote, source, own, near)
        return
    passage = Passage(quote, own, source, near, differences(own, source, near), alone)
    found = [finding for rule in DIFFERENCE_RULES if (finding := rule.finding(passage))]
    yield from found or [not_in_source.finding(quote, source, own, near)]
