"""Lines of a file with carets under the words a diagnostic is about."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from pullquote.diagnostics import Span

WIDTH = 100
"""Columns of a line that are shown at most."""
BEFORE = 20
"""Columns left of the carets that are shown where a line is cropped."""
MOST_LINES = 4


def excerpt(text: str, span: Span) -> Iterator[tuple[str, str]]:
    """Pairs of gutter and line: the lines of `span` (at most MOST_LINES), each followed by its carets.

    Long lines are cropped around the carets, so that these stay in sight. Tabs become spaces, and characters that
    nobody can see are shown by their number.
    """
    lines = text.split("\n")
    last = min(span.end_line, span.line + MOST_LINES - 1)
    for number in range(span.line, last + 1):
        line = lines[number - 1].rstrip("\r") if number <= len(lines) else ""
        start = span.column - 1 if number == span.line else len(line) - len(line.lstrip())
        end = span.end_column - 1 if number == span.end_line else len(line)
        shown = [visible(char) if char != "\t" else "    " for char in line]
        left, right = _window(list(map(columns, shown)), start, max(end, start + 1))
        yield str(number), ("…" if left else "") + "".join(shown[left:right]) + ("…" if right < len(line) else "")
        indent = (1 if left else 0) + columns("".join(shown[left:start]))
        carets = "^" * max(columns("".join(shown[start : min(end, right)])), 1)
        more = " …" if number == last and last < span.end_line else ""
        label = f" {visible(span.label)}" if span.label and number == last else ""
        yield "", " " * indent + carets + more + label


def _window(widths: list[int], start: int, end: int) -> tuple[int, int]:
    """The stretch of a line that fits into WIDTH columns and shows what lies at [start, end)."""
    if sum(widths) <= WIDTH:
        return 0, len(widths)
    left = min(start, len(widths))
    while left > 0 and sum(widths[left - 1 : start]) <= BEFORE:
        left -= 1
    right = left
    while right < len(widths) and sum(widths[left : right + 1]) <= WIDTH:
        right += 1
    while left > 0 and right == len(widths) and sum(widths[left - 1 :]) <= WIDTH:
        left -= 1
    return left, right


def visible(text: str) -> str:
    """The text with control, zero-width and direction characters as `<U+200B>`; line breaks stay.

    Joiners of emoji and letters and all that has a width stay too.
    """
    return "".join(f"<U+{ord(char):04X}>" if _unseen(char) else char for char in text)


def _unseen(char: str) -> bool:
    return char not in "\n\t\u200d\u200c" and unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def columns(text: str) -> int:
    """Columns a terminal gives to `text`: none to combining marks and joiners, two to wide characters."""
    return sum(map(_columns_of, text))


def _columns_of(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
