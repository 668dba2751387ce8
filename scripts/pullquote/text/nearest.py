"""The passage of a source that is nearest to a quotation, and the word-for-word difference between both."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from heapq import nlargest

from rapidfuzz.distance import Levenshtein

from .fold import is_word
from .prepared import Text, prepare

_COMMON = 60
"""A token that occurs more often says little about where a passage is."""
_LONGEST = 3_000
"""Tokens of a quotation that are compared; a longer one is cut, so that work stays bounded."""


@dataclass(frozen=True, slots=True)
class Change:
    """Tokens [quote_start, quote_end) of the quotation stand where the source has [source_start, source_end)."""

    quote_start: int
    quote_end: int
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True)
class Nearest:
    """The nearest passage, as a half-open token range of the source, and how the quotation departs from it."""

    start: int
    end: int
    score: float
    """Share of words that agree: 1.0 all, 0.0 none."""
    changes: tuple[Change, ...]


def nearest(quote: str | Text, source: Text) -> Nearest | None:
    """The passage of `source` most like the quotation, or None where they share no telling word."""
    quoted = (prepare(quote) if isinstance(quote, str) else quote).tokens[:_LONGEST]
    candidates = [*_around_a_gap(quoted, source), *_along_diagonals(quoted, source)]
    best = max(candidates, key=lambda found: (found.score, -found.start), default=None)
    return (best and best.score < 1 and _reordered(quoted, source, best)) or best


def _reordered(quoted: tuple[str, ...], source: Text, near: Nearest) -> Nearest | None:
    """The passage with the same words in another order, where there is one around the nearest."""
    wanted = Counter(filter(is_word, quoted))
    size = wanted.total()
    if not size:
        return None
    low, high = max(near.start - len(quoted), 0), min(near.end + len(quoted), len(source.tokens))
    words = [at for at in range(low, high) if is_word(source.tokens[at])]
    lacking, unequal = wanted.copy(), len(wanted)
    for number, at in enumerate(words):
        old = words[number - size] if number >= size else None
        for token, step in (
            (source.tokens[at], -1),
            *(((source.tokens[old], 1),) if old is not None else ()),
        ):
            unequal += (lacking[token] == 0) - (lacking[token] + step == 0)
            lacking[token] += step
        if unequal == 0:
            start = words[number - size + 1]
            in_order = [t for t in source.tokens[start : at + 1] if is_word(t)] == list(
                filter(is_word, quoted)
            )
            return None if in_order else _as_one_change(quoted, source, start, at + 1)
    return None


def _as_one_change(quoted: tuple[str, ...], source: Text, start: int, end: int) -> Nearest:
    window = source.tokens[start:end]
    same = 0
    while same < min(len(quoted), len(window)) and quoted[same] == window[same]:
        same += 1
    tail = 0
    while tail < min(len(quoted), len(window)) - same and quoted[-1 - tail] == window[-1 - tail]:
        tail += 1
    change = Change(same, len(quoted) - tail, start + same, end - tail)
    return Nearest(start, end, 1.0, (change,))


def _along_diagonals(quoted: tuple[str, ...], source: Text) -> list[Nearest]:
    """Passages at the offsets for which most of the rarer tokens vote."""
    votes: defaultdict[int, float] = defaultdict(float)
    for index, token in enumerate(quoted):
        places = source.positions.get(token, ())
        if len(places) <= _COMMON:
            for place in places:
                votes[place - index] += 1 / len(places)
    slack = max(4, len(quoted) // 4)
    near = [
        _compare(quoted, source, at - slack, at + len(quoted) + slack)
        for at in nlargest(4, votes, key=lambda at: (votes[at], -at))
    ]
    return [found for found in near if found]


def _around_a_gap(quoted: tuple[str, ...], source: Text) -> list[Nearest]:
    """The passage in which the quotation's beginning and end stand with other words between them."""
    reading = source.readings[0]
    head = _longest(len(quoted), lambda n: next(reading.find(quoted[:n]), None))
    if head is None or head[0] == len(quoted):
        return []
    size, start = head
    resumed = size
    while resumed < len(quoted) and not is_word(quoted[resumed]):
        resumed += 1
    rest = quoted[resumed:]
    end = next((at for at in reading.find(rest) if at >= start + size), None)
    if end is None:
        return []
    change = Change(size, resumed, start + size, end)
    return [Nearest(start, end + len(rest), _score(quoted, source, (change,)), (change,))]


def _longest(limit: int, find: Callable[[int], int | None]) -> tuple[int, int] | None:
    """The largest n <= limit for which find(n) is not None, and what it found; None if not even 1."""
    low, high, best = 1, limit, None
    while low <= high:
        middle = (low + high) // 2
        at = find(middle)
        if at is None:
            high = middle - 1
        else:
            best, low = (middle, at), middle + 1
    return best


def _compare(quoted: tuple[str, ...], source: Text, start: int, end: int) -> Nearest | None:
    """The passage within tokens [start, end) that takes the fewest changes, or None if it is the same."""
    start, end = max(start, 0), min(end, len(source.tokens))
    start, end = _tightest(quoted, source.tokens, *_trimmed(quoted, source.tokens, start, end))
    changes = tuple(
        Change(c.quote_start, c.quote_end, c.source_start + start, c.source_end + start)
        for c in _blocks(quoted, source.tokens[start:end])
    )
    return Nearest(start, end, _score(quoted, source, changes), changes) if changes else None


def _trimmed(quoted: tuple[str, ...], tokens: tuple[str, ...], start: int, end: int) -> tuple[int, int]:
    """The window without what stands before and after the words that agree, as far as the quotation reaches."""
    blocks = _blocks(quoted, tokens[start:end])
    if not blocks:
        return start, end
    first, last = blocks[0], blocks[-1]
    low, high = start, end
    if first.quote_start == 0 and first.source_start == 0:
        low = start + max(first.source_end - first.quote_end, 0)
    if last.quote_end == len(quoted) and start + last.source_end == end:
        high = min(start + last.source_start + last.quote_end - last.quote_start, end)
    return low, max(high, low)


def _tightest(quoted: tuple[str, ...], tokens: tuple[str, ...], start: int, end: int) -> tuple[int, int]:
    """The window with its ends moved by a token or two to where the distance is least."""
    starts = range(max(start - 2, 0), start + 3)
    ends = range(max(end - 2, 0), min(end + 2, len(tokens)) + 1)
    windows = [(low, high) for low in starts for high in ends if low < high]
    return min(windows, key=lambda window: _departure(quoted, tokens[slice(*window)]), default=(start, end))


def _departure(quoted: tuple[str, ...], window: tuple[str, ...]) -> tuple[int, int, int]:
    """How far a window is from the quotation: by changes, then by its ends, then by its length."""
    ends = (quoted[0] != window[0]) + (quoted[-1] != window[-1])
    return Levenshtein.distance(quoted, window), ends, abs(len(quoted) - len(window))


def _blocks(quoted: tuple[str, ...], window: tuple[str, ...]) -> list[Change]:
    """Differences, neighbours joined, in tokens of the quotation and of the window."""
    blocks: list[Change] = []
    for op in Levenshtein.opcodes(quoted, window):
        if op.tag == "equal":
            continue
        if blocks and blocks[-1].quote_end == op.src_start and blocks[-1].source_end == op.dest_start:
            last = blocks.pop()
            blocks.append(Change(last.quote_start, op.src_end, last.source_start, op.dest_end))
        else:
            blocks.append(Change(op.src_start, op.src_end, op.dest_start, op.dest_end))
    return blocks


def _score(quoted: tuple[str, ...], source: Text, changes: tuple[Change, ...]) -> float:
    words = sum(map(is_word, quoted))
    wrong = sum(is_word(token) for c in changes for token in quoted[c.quote_start : c.quote_end])
    spare = sum(is_word(token) for c in changes for token in source.tokens[c.source_start : c.source_end])
    return max(0.0, words - wrong) / (words + 0.2 * min(max(spare - wrong, 0), words) or 1)
