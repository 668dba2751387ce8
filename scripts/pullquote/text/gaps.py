"""What a cut leaves out between two pieces of a quotation."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from .clauses import since_mark
from .edges import sentence_after, sentence_before
from .fold import MARK, is_word
from .found import Found
from .left_out import is_left_out_whole
from .lexicon import DENIALS
from .prepared import Text
from .stretches import Stretch
from .tokens import Token, tokenise

_LONGEST = 6
"""Words of a cut that takes *denies that it* and no more than the subject behind it."""
_FOLLOWING = 8
"""Tokens behind a cut that tell how the words there begin."""


@dataclass(frozen=True, eq=False)
class Gap:
    """The code points [start, end) of the source between two pieces, and their tokens at offsets of the source."""

    source: Text
    start: int
    end: int
    tokens: tuple[Token, ...]
    mark: tuple[int, int]
    """Where the quotation has the mark of the cut."""

    @property
    def words(self) -> int:
        return sum(is_word(token.text) for token in self.tokens)

    @cached_property
    def spoken(self) -> tuple[Token, ...]:
        """The tokens without what the reporter says between two stretches of speech: `,” he estimated. “`."""
        stretches = self.source.stretches
        starts = [stretch.start for stretch in stretches]
        if (
            _stretch_at(stretches, starts, self.start) is None
            or _stretch_at(stretches, starts, self.end) is None
        ):
            return self.tokens
        return tuple(
            token for token in self.tokens if _stretch_at(stretches, starts, token.start) is not None
        )

    @property
    def breaks(self) -> int:
        """Paragraphs that begin within the gap or right after it."""
        return bisect_left(self.source.breaks, self.end + 1) - bisect_left(self.source.breaks, self.start)


@lru_cache(maxsize=16)
def lost(gap: Gap) -> tuple[Token, ...]:
    """The tokens of a cut that may govern what stays: none where only whole clauses of one paragraph are left out."""
    spoken = gap.spoken
    if gap.breaks:
        return spoken
    before = since_mark(sentence_before(gap.source, gap.start))
    if not before:
        before = (*since_mark(sentence_before(gap.source, max(gap.start - 1, 0))), ".")
    if spoken is not gap.tokens and _is_closed(gap, spoken):
        before = (*before, ".")
    following = sentence_after(gap.source, gap.end)[:_FOLLOWING]
    return () if is_left_out_whole(before, tuple(token.text for token in spoken), following) else spoken


def undoing(gap: Gap) -> list[Token]:
    """The verb of a cut that undoes what stays behind it: "It [denies that it] knew"."""
    words = [token.text.lower() for token in gap.tokens]
    opens = 1 < len(words) < _LONGEST and words[0] in DENIALS and all(map(is_word, words))
    return list(gap.tokens[:1]) if opens and words[1] == "that" else []


def _is_closed(gap: Gap, spoken: tuple[Token, ...]) -> bool:
    """Whether the reporter's full stop ends the sentence before the cut: `,” she said. “My legs were like jelly.`"""
    first = next((token for token in spoken if is_word(token.text)), None)
    if first is None or not first.text[:1].isupper():
        return False
    between = [token.text for token in gap.tokens if token.start < first.start and token.text != MARK]
    return between[-1:] == ["."]


def _stretch_at(stretches: tuple[Stretch, ...], starts: list[int], place: int) -> int | None:
    """The number of the stretch between quotation marks around a place, or None."""
    at = bisect_right(starts, place) - 1
    return at if at >= 0 and place <= stretches[at].end else None


def gaps(place: Found) -> Iterator[Gap]:
    """The gaps between the pieces, in order."""
    for number, ((_, start), (end, _)) in enumerate(pairwise(place.spans)):
        before, after = place.pieces[number], place.pieces[number + 1]
        yield _gap(place.source, start, end, _trimmed(place.quote, before[-1].end, after[0].start))


@lru_cache(maxsize=16)
def _gap(source: Text, start: int, end: int, mark: tuple[int, int]) -> Gap:
    """The gap between two code points: several rules look at the same one."""
    tokens = tokenise(source.raw[start:end])
    return Gap(source, start, end, tuple(Token(t.text, t.start + start, t.end + start) for t in tokens), mark)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without white space at its ends."""
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())
