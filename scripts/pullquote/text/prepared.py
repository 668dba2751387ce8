"""A text made ready to be searched: its tokens, where they stand, and which words occur where."""

from __future__ import annotations

from functools import cached_property

from .tokens import Token, tokenise


class Text:
    """A source (or a quotation) and its tokens. Values never change; everything costly is made on first use.

    Offsets are code points of `raw`. Token ranges are half-open.
    """

    def __init__(self, raw: str) -> None:
        self.raw = raw

    @cached_property
    def _tokens(self) -> list[Token]:
        return tokenise(self.raw)

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """Folded tokens, the same for every typography of the text. Proofs commit to these."""
        return tuple(token.text for token in self._tokens)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Offset in `raw` of each token's first code point."""
        return tuple(token.start for token in self._tokens)

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """Offset in `raw` just after each token."""
        return tuple(token.end for token in self._tokens)


def prepare(raw: str) -> Text:
    """Make a text ready for `match`. Cheap: tokens are made when they are first asked for."""
    return Text(raw)
