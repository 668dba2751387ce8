"""The theme around a page, rendered once for all pages that differ in title, address and body only.

A shell is the theme's output for a stand-in page whose values cannot be mistaken for anything else, cut at these
values. A shell whose first page does not come out as the theme renders it is never used.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass

from markupsafe import Markup

from pullquote.plugin import GeneratedPage

# Themes add a heading of their own to a body without one.
CONTENT, SLUG, EDIT = "<h1>pq0content0pq</h1>", "pq0slug0pq", "https://pq0edit0pq.example/"
TITLE, DESCRIPTION = (f"pq0 <i>{word}</i>  &amp;&quot;&#39; 0pq" for word in ("title", "description"))
_LEFT_OVER = re.compile("pq0|0pq")


def _bare(text: str) -> str:
    return Markup(text).striptags()


_FILTERS: tuple[Callable[[str], str], ...] = (
    str,
    _bare,
    lambda text: str(Markup.escape(text)),
    lambda text: str(Markup.escape(_bare(text))),
)
"""What themes do with a title: as it is, without tags, escaped, both."""

Slot = tuple[str, Callable[[str], str]]
_SLOTS: dict[str, Slot] = {CONTENT: ("content", str), SLUG: ("slug", str), EDIT: ("edit", str)}
for _name, _value in (("title", TITLE), ("description", DESCRIPTION)):
    for _filter in reversed(_FILTERS):
        _SLOTS[_filter(_value)] = (_name, _filter)
_ANY = re.compile("|".join(map(re.escape, sorted(_SLOTS, key=len, reverse=True))))


@dataclass(frozen=True, slots=True)
class Shell:
    """The theme's output in pieces: text, and between the pieces what each page puts in."""

    texts: tuple[str, ...]
    slots: tuple[Slot, ...]

    def fill(self, page: GeneratedPage) -> str:
        """The theme's output for a page."""
        values = values_of(page)
        parts = [self.texts[0]]
        for (name, made), text in zip(self.slots, self.texts[1:], strict=True):
            parts += (made(values[name]), text)
        return "".join(parts)


def cut(output: str) -> Shell | None:
    """The shell in the output for a stand-in; None if it holds a value in a form that is not known."""
    texts = tuple(_ANY.split(output))
    slots = tuple(_SLOTS[found] for found in _ANY.findall(output))
    names = [name for name, _ in slots]
    if names.count("content") != 1 or any(map(_LEFT_OVER.search, texts)):
        return None
    return Shell(texts, slots)


def values_of(page: GeneratedPage) -> dict[str, str]:
    """What is the page's own in the theme's output."""
    return {
        "content": page.content or "",
        "slug": slug(page),
        "title": str(page.title),
        "description": page.meta.get("description", ""),
        "edit": page.edit_url or "",
    }


def slug(page: GeneratedPage) -> str:
    """The last part of the page's address: an id, so it is written everywhere as it is."""
    return page.generated.path.rstrip("/").rpartition("/")[2]


def key(page: GeneratedPage) -> tuple[object, ...]:
    """Pages with the same key have the same shell."""
    made = page.generated
    folder = made.path[: -len(slug(page)) - 1]
    return folder, made.kind, made.headings, bool(made.description), bool(page.edit_url), page.meta.get("template")


def stand_in(page: GeneratedPage) -> GeneratedPage:
    """A page like this one with values that can be found again."""
    other, file, own = copy(page), copy(page.file), slug(page)
    file.src_uri, file.dest_uri, file.url = (
        SLUG.join(address.rsplit(own, 1)) for address in (file.src_uri, file.dest_uri, file.url)
    )
    other.file, other.content, other.title = file, CONTENT, TITLE
    other.canonical_url = page.canonical_url and SLUG.join(page.canonical_url.rsplit(own, 1))
    other.meta = page.meta | {"title": TITLE}
    if "description" in page.meta:
        other.meta["description"] = DESCRIPTION
    if page.edit_url:
        other.edit_url = EDIT
    return other
