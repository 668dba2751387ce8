"""A quotation beside the nearest passage of its source: what the rules about changed words look at."""

from __future__ import annotations

from dataclasses import dataclass

from pullquote.diagnostics import Finding, Severity

from .differences import Difference, Kind
from .nearest import Nearest
from .prepared import Text
from .wording import one_line, shown

_LONGEST = 80
"""Words of a passage that may be shown: longer ones would republish the source."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of a quotation, the passage it comes nearest to, and every difference between both."""

    quote: str
    own: Text
    """The piece alone, at the offsets of the whole quotation."""
    source: Text
    near: Nearest
    differences: tuple[Difference, ...]
    alone: bool
    """Whether the piece is the whole quotation."""

    def of_kind(self, *kinds: Kind) -> tuple[Difference, ...]:
        return tuple(one for one in self.differences if one.kind in kinds)

    @property
    def text(self) -> str:
        """The source's own words at this place, on one line."""
        return one_line(
            self.source.raw[self.source.starts[self.near.start] : self.source.ends[self.near.end - 1]]
        )

    @property
    def replacement(self) -> str | None:
        """The whole quotation with the source's words in place of the piece's; None if that is too long to show."""
        text = self.text
        if len(text.split()) > _LONGEST:
            return None
        if self.alone and "[" not in self.quote:
            return text
        first, last = self.own.starts[0], self.own.ends[-1]
        return None if "[" in self.quote[first:last] else self.quote[:first] + text + self.quote[last:]

    def finding(
        self, code: str, name: str, severity: Severity, message: str, advice: str, *kinds: Kind
    ) -> Finding:
        """A finding about all differences of these kinds, with the passage and the text to paste."""
        spots = self.of_kind(*kinds)
        return Finding(
            code,
            name,
            severity,
            message,
            f"{advice} The source has: {shown(self.text, 240)}",
            self.replacement,
            tuple(one.quote_span for one in spots),
            tuple(one.source_span for one in spots),
        )
