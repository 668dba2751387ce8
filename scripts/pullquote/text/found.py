"""The values that matching hands on: where a quotation was found, and the verdict."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from pullquote.diagnostics import Finding

from .edges import before
from .locate import Hit
from .prepared import Text
from .quotation import Piece

Verdict = Literal["verbatim", "refused", "unclear"]
Tier = Literal["literal", "typography", "editorial"]


@dataclass(frozen=True)
class Found:
    """A quotation at one place of a source: one hit a piece, in the quotation's order."""

    quote: str
    source: Text
    pieces: tuple[Piece, ...]
    """The parts of each piece, as far as they are known; empty for a literal match."""
    hits: tuple[Hit, ...]
    tier: Tier

    spans: tuple[tuple[int, int], ...] = field(init=False, compare=False)
    """Code points of the source, one range a hit."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "spans", tuple([(hit.start, hit.end) for hit in self.hits]))

    @cached_property
    def lead(self) -> str:
        """The source's text before the first piece, see edges.before: several rules look at it."""
        return before(self.source, self.spans[0][0])

    def upto(self, cut: int) -> Found:
        """The quotation as if it ended at its cut of this number."""
        return replace(self, pieces=self.pieces[: cut + 1], hits=self.hits[: cut + 1])

    def behind(self, cut: int) -> Found:
        """The quotation as if it began behind its cut of this number."""
        return replace(self, pieces=self.pieces[cut + 1 :], hits=self.hits[cut + 1 :])


@dataclass(frozen=True, slots=True)
class StandIn:
    """A noun of the editor's that stands in brackets for a pronoun."""

    noun: tuple[str, ...]
    """Its words, an owner's with `'s`."""
    pronoun: str
    """In lower case, without a contraction."""
    place: int
    """The pronoun's code point in the source; behind a cut, that of the word after it."""
    mark: tuple[int, int]
    """Where the quotation has the brackets."""


@dataclass(frozen=True)
class Match:
    """The verdict on one quotation and what was found."""

    verdict: Verdict
    tier: Tier | None
    """How far up the ladder one had to go; None where the words were not found."""
    spans: tuple[tuple[int, int], ...]
    """Half-open ranges of code points of the source's `raw`, one a piece; for words that were not found, ()."""
    findings: tuple[Finding, ...]
    source: Text
    stand_ins: tuple[StandIn, ...] = ()
    """What brackets put for pronouns, unless an editor has reviewed the quotation."""

    @property
    def token_spans(self) -> tuple[tuple[int, int], ...]:
        """Half-open ranges of the source's tokens, one a piece."""
        return tuple(self.source.token_range(start, end) for start, end in self.spans)
