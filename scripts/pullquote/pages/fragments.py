"""Links into the original at the very words: text fragments (WICG Scroll to Text Fragment), where a url is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

MOST_WORDS = 12
"""Longer stretches are given by their first and last words: an address should stay readable."""
EDGE_WORDS = 5

_CUT = re.compile(r"\[(?:…|\.\.\.)\]|…|\.\.\.|\. \. \.")
_BRACKETS = re.compile(r"\[[^\]]*\]")
_EDGES = " \t\n\"'“”‘’«»„.,;:"


def text_fragment(exact: str, pieces: Sequence[str] = (), prefix: str | None = None) -> str:
    """`#:~:text=...` for a quotation. `pieces` are the source's own characters where these are at hand.

    Without them the quotation's own words are used, without what the editor put in brackets. Empty where no word
    is left to look for.
    """
    parts = [stretch for piece in pieces or _CUT.split(exact) if (stretch := _plain(piece, bool(pieces)))]
    if not parts:
        return ""
    before = f"{encoded(_last(prefix))}-," if prefix else ""
    words = parts[0].split()
    if len(parts) == 1 and len(words) <= MOST_WORDS:
        return f"#:~:text={before}{encoded(parts[0])}"
    start, end = " ".join(words[:EDGE_WORDS]), _last(parts[-1])
    return f"#:~:text={before}{encoded(start)},{encoded(end)}"


def _plain(piece: str, own: bool) -> str:
    """The longest stretch of a piece that stands in the source as it is, its white space folded."""
    if own or "[" not in piece:
        return " ".join(piece.strip(_EDGES).split())
    longest = max((stretch.strip(_EDGES) for stretch in _BRACKETS.split(piece)), key=len)
    return " ".join(longest.split())


def _last(text: str) -> str:
    return " ".join(text.strip(_EDGES).split()[-EDGE_WORDS:])


def encoded(text: str) -> str:
    """Percent-encoded for a text directive, in which `-`, `,` and `&` have a meaning of their own."""
    return quote(text, safe="").replace("-", "%2D")
