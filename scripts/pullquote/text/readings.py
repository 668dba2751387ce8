"""Other ways to read the same print. A source has one token sequence; a true quotation may follow another reading.

- A speech of several paragraphs opens each with a mark and closes only the last. Quoting across the break leaves
  the repeated mark out (the false alarm behind this reading). Many archives run the paragraphs together: then the mark
  stands within one.
- A source may quote with `[T]he` itself; an editor who cuts that passage writes the same brackets.
- An en dash without spaces is a hyphen in `US–Ukraine` and a dash in `the deal–which he signed–is`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
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
    """The text without the marks that re-open a speech where a paragraph begins or once began; None if it has none."""
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
    dropped |= _opened_again(own, raw, breaks)
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


def _opened_again(own: Reading, raw: str, breaks: tuple[int, ...]) -> set[int]:
    """Double marks that open a sentence within a speech which nothing has closed: paragraphs that were run together.

    Words in marks within a speech are closed before the speech is: "He knew. “Never,” they said.” opens nothing again.
    """
    found: set[int] = set()
    opened, again = -1, set[int]()
    marks = [at for at, token in enumerate(own.tokens) if token == MARK and DOUBLE.match(raw, own.starts[at])]
    opens = [_opens(raw, own.starts[at], own.ends[at]) for at in marks]
    for place, at in enumerate(marks):
        paragraph = bisect_right(breaks, own.starts[at])
        if opened != paragraph:
            opened, again = (paragraph if opens[place] else -1), set()
        elif opens[place]:
            again |= {at} if _begins_sentence(raw, own.starts[at], own.ends[at]) else set()
        else:
            inner = opens[place + 1 : place + 2] == [False]
            found |= set() if inner else again
            opened, again = (paragraph if inner else -1), set()
    return found


def _opens(raw: str, start: int, end: int) -> bool:
    return not raw[start - 1 : start].strip() and bool(raw[end : end + 1].strip())


def _begins_sentence(raw: str, start: int, end: int) -> bool:
    return raw[max(0, start - 4) : start].rstrip()[-1:] in {".", "?", "!", "…"} and raw[end : end + 1].isupper()


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
