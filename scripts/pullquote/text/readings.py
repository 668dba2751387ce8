"""Other ways to read the same print. A source has one token sequence; a true quotation may follow another reading.

- A speech of several paragraphs opens each with a mark and closes only the last. Quoting across the break leaves
  the repeated mark out (the false alarm behind this reading).
- A source may quote with `[T]he` itself; an editor who cuts that passage writes the same brackets.
- An en dash without spaces is a hyphen in `US–Ukraine` and a dash in `the deal–which he signed–is`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .fold import DASH, DOUBLE, MARK, fold_word
from .patterns import regex

SEPARATOR = "\x1f"
"""White space to `re`, so never part of a token."""
_CLOSED = regex(r"[^\w\s][’'](?=\s|$)|[’']$")
"""A single mark behind the end of a sentence or a clause, or at the end of the paragraph."""


@dataclass(frozen=True)
class Reading:
    """Tokens with their code-point offsets in the source."""

    tokens: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @cached_property
    def joined(self) -> str:
        return f"{SEPARATOR}{SEPARATOR.join(self.tokens)}{SEPARATOR}"

    def find(self, tokens: tuple[str, ...]) -> Iterator[int]:
        """Indexes at which the tokens stand in a row."""
        if not tokens:
            return
        needle = f"{SEPARATOR}{SEPARATOR.join(tokens)}{SEPARATOR}"
        at, index, counted = self.joined.find(needle), 0, 0
        while at >= 0:
            index, counted = index + self.joined.count(SEPARATOR, counted, at), at
            yield index
            at = self.joined.find(needle, at + 1)


def without_continuation_marks(own: Reading, raw: str, breaks: tuple[int, ...]) -> Reading | None:
    """The text without the marks that re-open a speech at the start of a paragraph; None if it has none."""
    dropped = set()
    for number, start in enumerate(breaks):
        index = bisect_left(own.starts, start)
        before = breaks[number - 1] if number else 0
        if (
            index < len(own.tokens)
            and own.tokens[index] == MARK
            and _left_open(raw[before:start], raw[own.starts[index] : own.ends[index]])
        ):
            dropped.add(index)
    if not dropped:
        return None
    kept = [i for i in range(len(own.tokens)) if i not in dropped]
    return Reading(
        tuple(own.tokens[i] for i in kept),
        tuple(own.starts[i] for i in kept),
        tuple(own.ends[i] for i in kept),
    )


def _left_open(paragraph: str, mark: str) -> bool:
    """Whether a paragraph ends within a speech that opened with a mark of the kind that goes on.

    Double marks come in pairs. Single ones are apostrophes too: nothing may close what the last of them opened.
    """
    if DOUBLE.match(mark):
        return len(DOUBLE.findall(paragraph)) % 2 == 1
    *_, last = ("", *re.split(rf"(?:^|(?<=\s)){re.escape(mark)}(?=\w)", paragraph.strip()))
    return last != paragraph.strip() and not _CLOSED.search(last)


def with_dashes_between_words(own: Reading, raw: str) -> Reading | None:
    """The text with every unspaced en dash between two words read as a dash; None if it has none."""
    if "–" not in raw:
        return None
    rows: list[tuple[str, int, int]] = []
    for token, start, end in zip(own.tokens, own.starts, own.ends, strict=True):
        rows.extend(_split(token, raw[start:end], start))
    tokens, starts, ends = zip(*rows, strict=True)
    return Reading(tokens, starts, ends)


def with_bracketed_letters(own: Reading) -> Reading | None:
    """The text with the source's own `[T]he` as one token, brackets and all; None if it has none."""
    rows: list[tuple[str, int, int]] = []
    for token, start, end in zip(own.tokens, own.starts, own.ends, strict=True):
        if _continues_bracket(rows, token, start):
            text, first, _ = rows.pop()
            rows.append((text + token, first, end))
        else:
            rows.append((token, start, end))
    if len(rows) == len(own.tokens):
        return None
    tokens, starts, ends = zip(*rows, strict=True)
    return Reading(tokens, starts, ends)


def _continues_bracket(rows: list[tuple[str, int, int]], token: str, start: int) -> bool:
    """Whether the token goes on with `[`, `[T` or `[T]` right before it."""
    if not rows or rows[-1][2] != start:
        return False
    text = rows[-1][0]
    if text == "[":
        return len(token) == 1 and token.isalpha()
    if len(text) == 2 and text[0] == "[":
        return token == "]"
    return len(text) == 3 and text[0] == "[" and text[2] == "]" and token[0].isalpha()


def _split(token: str, raw: str, start: int) -> Iterator[tuple[str, int, int]]:
    if len(raw) < 3 or "–" not in raw[1:-1] or raw[0] in "-–−":
        yield token, start, start + len(raw)
        return
    for number, part in enumerate(raw.split("–")):
        if number:
            yield DASH, start - 1, start
        yield fold_word(part), start, start + len(part)
        start += len(part) + 1
