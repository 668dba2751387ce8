"""Which tokens a proof opens: the quotation, a few on either side, gaps of a cut, the clause of the speaker."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher

from pullquote.proofs.tree import Range

MARGIN = 4
"""Tokens opened on either side of a quotation at most, so that a negation just before it is seen. Where the sentence
begins or ends nearer by, only up to there: words of another sentence cannot turn the quotation round."""
ALIGN = 2
"""Stretches begin and end at multiples of this, which saves hashes: each may have ALIGN - 1 tokens more at an end."""
CLAUSE = 80
"""Tokens that may be opened to show one speaker, at most."""
ENDS = frozenset(".?!;…")
MARK = '"'
Item = str | Range


def stretches_of(
    pieces: Sequence[Range], clause: Iterable[Range], text: Mapping[int, str], tokens: int
) -> tuple[Range, ...]:
    """The half-open ranges to open in a text of `tokens` tokens, sorted, none touching the next.

    `text` gives the tokens by position: all of them to the prover, the opened ones to a verifier, who finds the same
    ranges exactly if these are what was opened.
    """
    first, last = pieces[0][0], pieces[-1][1]
    wanted = [(first - _before(text, first), last + _after(text, last)), *clause]
    merged: list[Range] = []
    for start, end in sorted(_align(*span, tokens) for span in wanted):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _before(text: Mapping[int, str], first: int) -> int:
    """How many tokens before a quotation are opened: to the mark that ends the sentence before, included."""
    for size in range(MARGIN):
        if size and text.get(first - size) in ENDS:
            return size
    return MARGIN


def _after(text: Mapping[int, str], last: int) -> int:
    """How many tokens after a quotation are opened: to the mark that ends its sentence, and the marks that close it."""
    ended = text.get(last - 1) in ENDS
    for size in range(MARGIN):
        token = text.get(last + size)
        if ended and token != MARK:
            return size
        ended = ended or token in ENDS
    return MARGIN


def _align(start: int, end: int, tokens: int) -> Range:
    return max(0, start // ALIGN * ALIGN), min(tokens, -(-end // ALIGN) * ALIGN)


def template(
    text: Sequence[str], stretches: Sequence[Range], pieces: Sequence[Range], quotation: Sequence[str]
) -> tuple[tuple[tuple[int, tuple[Item, ...]], ...], tuple[str, ...]]:
    """The stretches written without the quotation's own words, and those of its tokens that nothing refers to."""
    own = _own(text, pieces, quotation)
    opens = tuple((start, tuple(_items(text, start, end, own))) for start, end in stretches)
    used = set(own.values())
    return opens, tuple(token for place, token in enumerate(quotation) if place not in used)


def _own(text: Sequence[str], pieces: Sequence[Range], quotation: Sequence[str]) -> dict[int, int]:
    """Where each quoted position of the text stands in the quotation, in the same order in both."""
    places = [position for start, end in pieces for position in range(start, end)]
    matcher = SequenceMatcher(None, [text[position] for position in places], quotation, autojunk=False)
    blocks = matcher.get_matching_blocks()
    return {places[a + step]: b + step for a, b, size in blocks for step in range(size)}


def _items(text: Sequence[str], start: int, end: int, own: dict[int, int]) -> list[Item]:
    items: list[Item] = []
    for position in range(start, end):
        place = own.get(position)
        if place is None:
            items.append(text[position])
        elif items and isinstance(items[-1], tuple) and items[-1][1] == place:
            items[-1] = (items[-1][0], place + 1)
        else:
            items.append((place, place + 1))
    return items
