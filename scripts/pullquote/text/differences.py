"""Every single departure of a quotation from the nearest passage, each with its kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from rapidfuzz.distance import Levenshtein

from .fold import is_word
from .lexicon import has_figure
from .nearest import Change, Nearest
from .patterns import regex
from .prepared import Text
from .short_forms import same_when_spelled_out
from .wording import one_line, shown


class Kind(Enum):
    """What was done to the words, from the most telling to the least."""

    REORDERED = "reordered"
    FIGURE = "figure"
    PART = "part"
    CASE = "case"
    SHORT_FORM = "short form"
    SPELLING = "spelling"
    CHANGED = "changed"
    ADDED = "added"
    MISSING = "missing"
    PUNCTUATION = "punctuation"


@dataclass(frozen=True, slots=True)
class Difference:
    """One departure: words of the quotation, and the words that the source has there (either may be empty)."""

    kind: Kind
    wrote: str
    has: str
    quote_span: tuple[int, int]
    source_span: tuple[int, int]

    @property
    def both(self) -> str:
        """Both sides, for a message."""
        return f"{shown(self.wrote)} where the source has {shown(self.has)}"


def differences(quote: Text, source: Text, near: Nearest) -> tuple[Difference, ...]:
    """What separates the quotation from the passage, in the order of the quotation."""
    if _is_reordered(quote, source, near):
        first, last = near.changes[0], near.changes[-1]
        whole = Change(first.quote_start, last.quote_end, first.source_start, last.source_end)
        return (_difference(Kind.REORDERED, quote, source, whole),)
    small = (part for change in near.changes for part in _apart(quote, source, change))
    return tuple(_difference(_kind(quote, source, change), quote, source, change) for change in small)


def _is_reordered(quote: Text, source: Text, near: Nearest) -> bool:
    """Whether both have the same words, some of them elsewhere."""
    wrote = Counter(t for c in near.changes for t in quote.tokens[c.quote_start : c.quote_end] if is_word(t))
    has = Counter(t for c in near.changes for t in source.tokens[c.source_start : c.source_end] if is_word(t))
    return wrote.total() > 1 and wrote == has


def _apart(quote: Text, source: Text, change: Change) -> Iterator[Change]:
    """A block of the same number of tokens on both sides is taken token by token; others stay whole."""
    wrote, has = _sides(quote, source, change)
    if len(wrote) != len(has) or len(wrote) < 2 or same_when_spelled_out(wrote, has):
        yield change
        return
    for n in range(len(wrote)):
        at, to = change.quote_start + n, change.source_start + n
        yield Change(at, at + 1, to, to + 1)


def _sides(quote: Text, source: Text, change: Change) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return (
        quote.tokens[change.quote_start : change.quote_end],
        source.tokens[change.source_start : change.source_end],
    )


def _kind(quote: Text, source: Text, change: Change) -> Kind:
    wrote, has = _sides(quote, source, change)
    if not any(map(is_word, (*wrote, *has))):
        return Kind.PUNCTUATION
    if not any(map(is_word, wrote)):
        return Kind.MISSING
    if not any(map(is_word, has)):
        return Kind.ADDED
    if [t.casefold() for t in wrote] == [t.casefold() for t in has]:
        return Kind.CASE
    if same_when_spelled_out(wrote, has):
        return Kind.SHORT_FORM
    at_edge = change.quote_start == 0 or change.quote_end == len(quote.tokens)
    if (
        at_edge
        and len(wrote) == len(has) == 1
        and _is_part(wrote[0], has[0], at_start=change.quote_start == 0)
    ):
        return Kind.PART
    if any(map(has_figure, wrote)) and any(map(has_figure, has)):
        return Kind.FIGURE
    return Kind.SPELLING if _is_spelling(" ".join(wrote), " ".join(has)) else Kind.CHANGED


def _is_part(piece: str, token: str, *, at_start: bool) -> bool:
    """Whether `piece` is cut out of `token` at the side where the quotation begins or ends."""
    return len(piece) < len(token) and (token.endswith(piece) if at_start else token.startswith(piece))


_ENDINGS = regex(r"(ings?|e[dnrs]|s|d|ly|est|n't|'s)$")


def _is_spelling(wrote: str, has: str) -> bool:
    """Whether both are spellings of one word (`colour`, `color`), not two forms of it (`sign`, `signs`)."""
    one, two = (re.sub(r"[\s\-'.]", "", text.lower()) for text in (wrote, has))
    if one == two:
        return True
    if min(len(one), len(two)) < 4 or _ENDINGS.sub("", one) == _ENDINGS.sub("", two):
        return False
    return Levenshtein.distance(one, two) <= (1 if len(two) < 8 else 2)


def _difference(kind: Kind, quote: Text, source: Text, change: Change) -> Difference:
    at = _span(quote, change.quote_start, change.quote_end)
    to = _span(source, change.source_start, change.source_end)
    return Difference(kind, one_line(quote.raw[slice(*at)]), one_line(source.raw[slice(*to)]), at, to)


def _span(text: Text, start: int, end: int) -> tuple[int, int]:
    """Code points of a token range; for an empty range the point between its neighbours."""
    if start < end:
        return text.starts[start], text.ends[end - 1]
    point = text.ends[start - 1] if start else 0
    return point, point
