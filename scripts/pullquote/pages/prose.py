"""Our own prose as HTML: emphasis, and citations that the caller numbers. Raw HTML is text here."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import markdown

from pullquote.model.citations import INLINE
from pullquote.pages.html import Html

_PLACE = "\ue000{}\ue001"
"""Stands for a citation while Markdown works; private-use characters of the prose itself are dropped first."""


@lru_cache(maxsize=1)
def _markdown() -> markdown.Markdown:
    converter = markdown.Markdown(output_format="html")
    converter.preprocessors.deregister("html_block")
    for name in ("html", "entity", "link", "image_link", "image_reference", "short_reference", "reference", "autolink", "automail"):
        if name in converter.inlinePatterns:
            converter.inlinePatterns.deregister(name)
    for name in ("code", "setextheader", "hashheader", "hr", "olist", "ulist", "quote", "indent", "reference"):
        if name in converter.parser.blockprocessors:
            converter.parser.blockprocessors.deregister(name)
    return converter


def paragraphs(text: str, cite: Callable[[str], str]) -> Html:
    """Prose as one or more `<p>`. `cite` gets each inline reference and returns the HTML that stands for it."""
    references = [found[1] for found in INLINE.finditer(text)]
    numbers = iter(range(len(references)))
    marked = INLINE.sub(lambda _: _PLACE.format(next(numbers)), text.replace("\ue000", "").replace("\ue001", ""))
    rendered = _markdown().reset().convert(marked)
    for number, ref in enumerate(references):
        rendered = rendered.replace(_PLACE.format(number), cite(ref))
    return Html(rendered)


def inline(text: str, cite: Callable[[str], str]) -> Html:
    """Prose of a single paragraph, without the `<p>` around it."""
    rendered = paragraphs(text, cite)
    if rendered.count("<p>") == 1:
        rendered = Html(rendered.removeprefix("<p>").removesuffix("</p>"))
    return rendered


def plain(text: str) -> str:
    """Prose without citations and emphasis marks, for search entries and descriptions."""
    return " ".join(INLINE.sub("", text).replace("*", "").split())
