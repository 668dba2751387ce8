"""What a cut leaves out between two pieces of a quotation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from .fold import is_word
from .found import Found
from .prepared import Text
from .tokens import Token, tokenise


@dataclass(frozen=True, slots=True)
class Gap:
    """The code points [start, end) of the source between two pieces, and their tokens at offsets of the source."""

    source: Text
    start: int
    end: int
    tokens: tuple[Token, ...]

    @property
    def words(self) -> int:
        return sum(is_word(token.text) for token in self.tokens)

    @property
    def breaks(self) -> int:
        """Paragraphs that begin within the gap or right after it."""
        return bisect_left(self.source.breaks, self.end + 1) - bisect_left(self.source.breaks, self.start)


def gaps(place: Found) -> Iterator[Gap]:
    """The gaps between the pieces, in order."""
    for (_, start), (end, _) in pairwise(place.spans):
        tokens = tokenise(place.source.raw[start:end])
        shifted = tuple(Token(t.text, t.start + start, t.end + start) for t in tokens)
        yield Gap(place.source, start, end, shifted)
