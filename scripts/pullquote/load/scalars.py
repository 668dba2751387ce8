"""Where each character of a scalar's value stands in the file: carets and fixes need it."""

from __future__ import annotations

import re

_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|.)", re.DOTALL)
_SPACE = " \t\r\n"


def scalar_offsets(text: str, start: int, end: int, style: str, value: str) -> list[int]:
    """Offset in `text` of each code point of `value`, the scalar written at [start, end) in `style`.

    The value is laid beside the written form: what differs is only what YAML itself does (folded lines,
    indentation, escapes, doubled single quotes), so a mismatch is always white space to pass over.
    """
    at = _content_start(text, start, end, style)
    offsets: list[int] = []
    for char in value:
        at = _advance(text, at, end, style, char)
        offsets.append(min(at, end - 1))
        at += written_width(text, at, style)
    return offsets


def _content_start(text: str, start: int, end: int, style: str) -> int:
    if style in "|>" and style:
        line_end = text.find("\n", start, end)
        return end if line_end < 0 else line_end + 1
    return start + (1 if style else 0)


def _advance(text: str, at: int, end: int, style: str, char: str) -> int:
    """The first place from `at` on where `char` is written."""
    while at < end and not _writes(text, at, style, char):
        if style == '"' and text[at] == "\\":
            at += written_width(text, at, style)
        else:
            at += 1
    return at


def _writes(text: str, at: int, style: str, char: str) -> bool:
    here = text[at]
    if style == '"' and here == "\\":
        escape = _ESCAPE.match(text, at)
        return escape is not None and escape[1].strip(_SPACE) != ""
    if char in _SPACE:
        return here in _SPACE
    return here == char


def written_width(text: str, at: int, style: str) -> int:
    """How many code points of the file write the one character of the value that begins at `at`."""
    if style == '"' and text[at : at + 1] == "\\":
        escape = _ESCAPE.match(text, at)
        return len(escape[0]) if escape else 1
    if style == "'" and text[at : at + 2] == "''":
        return 2
    return 1
