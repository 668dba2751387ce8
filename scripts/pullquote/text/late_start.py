"""A quotation that begins too late in its sentence: what stands before it, and what an editor is told."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.diagnostics import Finding, Severity

from .edges import before, last_word
from .found import Found
from .wording import one_line, shown

_EDGES = " ,:“”\"‘’'\n"
_LONGEST = 80
"""Words of a longer text to paste."""


def lead(place: Found, start: int) -> str:
    """The source's text before the quotation, which begins at `start` with what its first brackets stand for."""
    return place.lead if start == place.spans[0][0] else before(place.source, start)


def left_out(place: Found, start: int, words: Sequence[str]) -> str:
    """The source's text from the first of the `words` to the quotation, as a message shows it."""
    at = last_word(words[0], place.source.plain, start)
    return shown(place.source.raw[at:start].strip(_EDGES))


def finding(
    code: str, name: str, severity: Severity, message: str, place: Found, start: int, words: Sequence[str]
) -> Finding:
    """The advice to begin with the first of the `words`, which stand before the quotation, and the text to paste."""
    source, end = place.source, place.spans[0][1]
    at = last_word(words[0], source.plain, start)
    advice = (
        f'Begin with {shown(words[0])} or earlier; if the sense is right, say so with reviewed: "<reason>".'
    )
    earlier = one_line(source.raw[at:end])
    suggestion = earlier if len(place.spans) == 1 and len(earlier.split()) <= _LONGEST else None
    return Finding(code, name, severity, message, advice, suggestion, ((0, len(place.quote)),), ((at, end),))
