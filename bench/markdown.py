"""Our pages as Markdown: the same headings, words, links, anchors and charts, for generators that build from it.

Charts stay HTML, because Markdown has none.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from html.parser import HTMLParser

_BLOCKS = {"p", "h1", "h2", "h3", "li", "blockquote", "summary", "dt", "dd", "td", "th", "caption", "div", "section"}
_HEADS = {"h1": "# ", "h2": "## ", "h3": "### "}
_INDENTS = {"li": "    ", "blockquote": "> "}
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|{}])")
_NUMBER = re.compile(r"^(\d+)([.)])")


def markdown(body: str, link: Callable[[str], str]) -> str:
    """The HTML of a page's article as Markdown; `link` rewrites the address of each link inside the site."""
    parser = _Parser(link)
    parser.feed(body)
    parser.end_block()
    return "\n\n".join(parser.blocks) + "\n"


class _Parser(HTMLParser):
    def __init__(self, link: Callable[[str], str]) -> None:
        super().__init__(convert_charrefs=True)
        self.link = link
        self.blocks: list[str] = []
        self.text: list[str] = []
        self.head = ""
        self.nesting: list[str] = []
        self.bullet = False
        self.hrefs: list[str] = []
        self.drawing: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "svg" or self.drawing:
            self.drawing.append(self.get_starttag_text() or "")
            return
        given = dict(attrs)
        if tag in _BLOCKS:
            self.end_block()
        if tag in _HEADS:
            self.head = _HEADS[tag]
        if tag in _INDENTS:
            self.nesting.append(tag)
            self.bullet = self.bullet or tag == "li"
        if given.get("id") and tag not in _HEADS:
            self.text.append(f'<a id="{given["id"]}"></a>')
        if tag == "a":
            self.hrefs.append(self.link(given.get("href") or ""))
            self.text.append("[")
        elif tag in ("b", "strong"):
            self.text.append("**")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.drawing:
            self.drawing.append(self.get_starttag_text() or "")
        else:
            super().handle_startendtag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self.drawing:
            self.drawing.append(f"</{tag}>")
            if tag == "svg":
                self.end_drawing()
            return
        if tag == "a":
            self.text.append(f"]({self.hrefs.pop()})")
        elif tag in ("b", "strong"):
            self.text.append("**")
        if tag in _BLOCKS:
            self.end_block()
        if tag in _INDENTS and self.nesting:
            self.nesting.pop()

    def handle_data(self, data: str) -> None:
        if self.drawing:
            self.drawing.append(escape(data))
            return
        self.text.append(_SPECIAL.sub(r"\\\1", data))

    def end_drawing(self) -> None:
        """Put a chart into a block of its own, on one line, so that nothing in it is taken for Markdown."""
        drawn = " ".join("".join(self.drawing).split())
        self.drawing = []
        self.end_block()
        self.blocks.append(f"{''.join(self._prefixes())}<div>{drawn}</div>")

    def end_block(self) -> None:
        """Put what was read since the last block into a block of its own."""
        text = " ".join("".join(self.text).split())
        self.text = []
        if not text:
            return
        line = self.head + _NUMBER.sub(r"\1\\\2", text)
        self.head = ""
        self.blocks.append("".join(self._prefixes()) + line)
        self.bullet = False

    def _prefixes(self) -> list[str]:
        prefixes = [_INDENTS[tag] for tag in self.nesting]
        last = max((at for at, tag in enumerate(self.nesting) if tag == "li"), default=None)
        if self.bullet and last is not None:
            prefixes[last] = "-   "
        return prefixes
