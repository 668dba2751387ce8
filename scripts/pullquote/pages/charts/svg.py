"""SVG as charts need it: an image with a name and a description, marks placed in percent, and text that is wrapped.

Marks that stand in percent stretch with the page while text and dots keep their size: no label shrinks on a phone.
"""

from __future__ import annotations

from functools import cache, lru_cache
from unicodedata import east_asian_width

from pullquote.pages.html import Html, el, escape, join, written

_NARROW = frozenset("iljtfrI.,:;'’‘|!()[]- ")
_WIDE = frozenset("mwMW@%—…&")


def image(id: str, title: str, desc: str, *marks: str, **attributes: str | None) -> Html:
    """An `<svg>` that screen readers read as one image. `id` must be unique in its page."""
    return Html(
        f'<svg role="img" aria-labelledby="{id}_title {id}_desc"{written(attributes)}>'
        f'<title id="{id}_title">{escape(title)}</title><desc id="{id}_desc">{escape(desc)}</desc>'
        f"{join(marks)}</svg>"
    )


def decoration(*marks: str, **attributes: str | None) -> Html:
    """An `<svg>` that only repeats what the text beside it says: screen readers pass it over."""
    return el("svg", join(marks), aria_hidden="true", focusable="false", **attributes)


def mark(tag: str, **attributes: str | None) -> Html:
    """A shape, closed by a tag of its own: within SVG a browser would put what follows an unclosed one into it."""
    return el(tag, Html(""), **attributes)


def percent(share: float) -> str:
    """A share of the width as SVG takes it, short and the same everywhere: `0.125` is `12.5%`."""
    return f"{number(share * 100)}%"


@lru_cache(maxsize=8192)
def number(value: float) -> str:
    """A coordinate with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0")


def text_width(text: str, size: float) -> float:
    """About how wide a text is in pixels at a font size: on the safe side for the common sans-serif fonts."""
    return sum(map(_em, text)) * size


@cache
def _em(char: str) -> float:
    if char in _NARROW:
        return 0.36
    if char in _WIDE or char.isupper():
        return 0.78
    return 1.05 if east_asian_width(char) in "WF" else 0.62


@lru_cache(maxsize=4096)
def wrapped(text: str, width: float, size: float, most: int = 4) -> tuple[str, ...]:
    """A text in lines no wider than `width` pixels, at most `most` of them; what is left out shows as an ellipsis."""
    lines: list[str] = [""]
    for word in (piece for whole in text.split() for piece in _pieces(whole, width, size)):
        longer = f"{lines[-1]} {word}".strip()
        if text_width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    lines = [line for line in lines if line]
    if len(lines) <= most:
        return tuple(lines)
    last = lines[most - 1]
    while last and text_width(f"{last}…", size) > width:
        last = last[:-1]
    return (*lines[: most - 1], f"{last.rstrip()}…")


def _pieces(word: str, width: float, size: float) -> list[str]:
    """A word that is wider than a line, broken where it must be."""
    if text_width(word, size) <= width:
        return [word]
    pieces, start = [], 0
    for end in range(1, len(word) + 1):
        if text_width(word[start:end], size) > width and end - 1 > start:
            pieces.append(word[start : end - 1])
            start = end - 1
    return [*pieces, word[start:]]
