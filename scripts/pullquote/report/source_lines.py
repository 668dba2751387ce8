"""Lines of a file with carets under the words a diagnostic is about."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from pullquote.diagnostics import Span

WIDTH = 100
MOST_LINES = 4


def excerpt(text: str, span: Span) -> Iterator[tuple[str, str]]:
    """Pairs of gutter and line: the lines of `span` (at most MOST_LINES), each followed by its carets.

    Long lines are cropped around the carets, so that these stay in sight.
    """
    lines = text.split("\n")
    last = min(span.end_line, span.line + MOST_LINES - 1)
    for number in range(span.line, last + 1):
        line = lines[number - 1].rstrip("\r") if number <= len(lines) else ""
        start = span.column - 1 if number == span.line else len(line) - len(line.lstrip())
        end = span.end_column - 1 if number == span.end_line else len(line)
        end = max(min(end, len(line)), start + 1)
        shown, start, end = _crop(line, start, end)
        label = f" {span.label}" if span.label and number == last else ""
        yield str(number), shown
        yield "", " " * _columns(shown[:start]) + "^" * max(_columns(shown[start:end]), 1) + label


def _crop(line: str, start: int, end: int) -> tuple[str, int, int]:
    if len(line) <= WIDTH:
        return line, start, end
    left = max(0, min(start - 20, len(line) - WIDTH))
    right = min(len(line), left + WIDTH)
    before, after = "…" if left else "", "…" if right < len(line) else ""
    shown = before + line[left:right] + after
    return shown, start - left + len(before), min(end, right) - left + len(before)


def _columns(text: str) -> int:
    """Columns a terminal gives to `text`: none to combining marks, two to wide characters."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )
