"""Our own prose as HTML: emphasis, and citations that the caller numbers. Raw HTML is text here."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

import markdown

from pullquote.model.citations import INLINE
from pullquote.pages.html import Html

_CITED = re.compile(rf"[ ]*{INLINE.pattern}")
"""A citation with the spaces before it: its number stands close to the words it proves."""

_FIRST, _LAST, _AMPERSAND = "\ue000", "\ue001", "\ue002"
"""Stand for a citation's ends and for `&` while Markdown works; the prose's own ones are dropped first."""
_PRIVATE = str.maketrans("", "", _FIRST + _LAST + _AMPERSAND)
_PLACED = re.compile(f"{_FIRST}([0-9]+){_LAST}")

_MARKUP = re.compile(r"[*_\\\n\r\t\x02\x03]")
"""What Markdown may read as markup here; prose without any needs no Markdown, which takes a millisecond a call."""

_BLOCKS = ("indent", "code", "hashheader", "setextheader", "hr", "olist", "ulist", "quote", "reference")
_INLINES = (
    "backtick reference link image_link image_reference short_reference short_image_ref autolink automail "
    "linebreak html entity"
).split()


@lru_cache(maxsize=1)
def _markdown() -> markdown.Markdown:
    """Markdown of which only paragraphs, emphasis and backslash escapes are left."""
    converter = markdown.Markdown(output_format="html")
    converter.preprocessors.deregister("html_block")
    for name in _INLINES:
        converter.inlinePatterns.deregister(name, strict=False)
    for name in _BLOCKS:
        converter.parser.blockprocessors.deregister(name, strict=False)
    return converter


def paragraphs(text: str, cite: Callable[[str], str]) -> Html:
    """Prose as one or more `<p>`. `cite` gets each inline reference and returns the HTML that stands for it."""
    if "[@" not in text:
        return Html(_rendered(text))
    references: list[str] = []

    def place(found: re.Match[str]) -> str:
        references.append(found[1])
        return f"{_FIRST}{len(references) - 1}{_LAST}"

    rendered = _rendered(_CITED.sub(place, text.translate(_PRIVATE)))
    return Html(_PLACED.sub(lambda found: cite(references[int(found[1])]), rendered))


def _rendered(text: str) -> str:
    if _MARKUP.search(text) or text != text.strip():
        return with_markdown(text)
    return f"<p>{text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</p>"


def with_markdown(text: str) -> str:
    """The slow path, right for all prose. Entities are text: what an editor writes is what readers see."""
    rendered = _markdown().reset().convert(text.replace("&", _AMPERSAND))
    return rendered.replace(_AMPERSAND, "&amp;")


def inline(text: str, cite: Callable[[str], str]) -> Html:
    """Prose of a single paragraph, without the `<p>` around it."""
    rendered = paragraphs(text, cite)
    if rendered.count("<p>") == 1:
        rendered = Html(rendered.removeprefix("<p>").removesuffix("</p>"))
    return rendered
