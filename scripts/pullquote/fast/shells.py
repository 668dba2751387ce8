"""The theme around a page, rendered once for all pages that differ in values only.

A shell is the theme's output for a stand-in page whose values cannot be mistaken for anything else, cut at these
values. A shell whose first page does not come out as the theme renders it is never used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace

from markupsafe import Markup
from mkdocs.structure.toc import AnchorLink, TableOfContents

from pullquote.pages.html import escape
from pullquote.pages.page import Heading
from pullquote.plugin import GeneratedPage

# Themes add a heading of their own to a body without one.
CONTENT, SLUG, EDIT, HEAD = "<h1>pq0content0pq</h1>", "pq0slug0pq", "https://pq0edit0pq.example/", "pq0head0pq"
_LEFT_OVER = re.compile("pq0|0pq")

Filter = Callable[[str], str]


def _bare(text: str) -> str:
    return Markup(text).striptags()


_FILTERS: tuple[Filter, ...] = (
    str,
    _bare,
    lambda text: str(Markup.escape(text)),
    lambda text: str(Markup.escape(_bare(text))),
)
"""What themes do with a title: as it is, without tags, escaped, both."""

Slot = tuple[str, Filter]


def _text(name: str) -> str:
    """What stands for a text, and comes out of each filter in another form."""
    return f"pq0 <i>{name}</i>  &amp;&quot;&#39; 0pq"


def _anchor(number: int) -> str:
    return f"pq0anchor{number}0pq"


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


def cut(output: str, headings: int) -> Shell | None:
    """The shell in the output for a stand-in with so many headings; None if a value has a form that is not known."""
    known = _slots(headings)
    any_of = re.compile("|".join(map(re.escape, sorted(known, key=len, reverse=True))))
    texts = tuple(any_of.split(output))
    slots = tuple(known[found] for found in any_of.findall(output))
    names = [name for name, _ in slots]
    if names.count("content") != 1 or any(map(_LEFT_OVER.search, texts)):
        return None
    return Shell(texts, slots)


def _slots(headings: int) -> dict[str, Slot]:
    """What each form of a stand-in's value stands for."""
    found: dict[str, Slot] = {CONTENT: ("content", str), SLUG: ("slug", str), EDIT: ("edit", str), HEAD: ("head", str)}
    found |= {_anchor(number): (f"anchor {number}", str) for number in range(headings)}
    for name in ("title", "description", *(f"heading {number}" for number in range(headings))):
        found |= {made(_text(name)): (name, made) for made in reversed(_FILTERS)}
    return found


def values_of(page: GeneratedPage) -> dict[str, str]:
    """What is the page's own in the theme's output."""
    made = page.generated
    values = {
        "content": made.body,
        "slug": slug(page),
        "title": escape(made.title),
        "description": escape(made.description),
        "edit": page.edit_url or "",
        "head": made.head,
    }
    for number, heading in enumerate(flat(made.headings)):
        values |= {f"heading {number}": escape(heading.title), f"anchor {number}": heading.id}
    return values


def flat(headings: Sequence[Heading]) -> Iterator[Heading]:
    """All headings in the order of the page."""
    for heading in headings:
        yield heading
        yield from flat(heading.children)


def slug(page: GeneratedPage) -> str:
    """The last part of the page's address: an id, so it is written everywhere as it is."""
    return page.draft.path.rstrip("/").rpartition("/")[2]


def key(page: GeneratedPage) -> tuple[object, ...]:
    """Pages with the same key have the same shell."""
    made = page.generated
    folder = made.path[: -len(slug(page)) - 1]
    return folder, made.kind, _shape(made.headings), bool(made.description), bool(page.edit_url), bool(made.head)


def _shape(headings: Sequence[Heading]) -> tuple[object, ...]:
    return tuple(_shape(heading.children) for heading in headings)


def stand_in(page: GeneratedPage) -> GeneratedPage:
    """A page like this one with values that can be found again."""
    other, file, own = copy(page), copy(page.file), slug(page)
    file.src_uri, file.dest_uri, file.url = (
        SLUG.join(address.rsplit(own, 1)) for address in (file.src_uri, file.dest_uri, file.url)
    )
    other.file, other.content, other.title = file, CONTENT, _text("title")
    other.generated = replace(page.generated, body=CONTENT, head=HEAD if page.generated.head else "")
    other.canonical_url = page.canonical_url and SLUG.join(page.canonical_url.rsplit(own, 1))
    other.meta = page.meta | {"title": _text("title")}
    if "description" in page.meta:
        other.meta["description"] = _text("description")
    if page.edit_url:
        other.edit_url = EDIT
    other.toc = _contents(page.toc)
    return other


def _contents(toc: TableOfContents) -> TableOfContents:
    (top,) = toc
    count = iter(range(1_000_000))

    def marked(link: AnchorLink) -> AnchorLink:
        number = next(count)
        other = AnchorLink(_text(f"heading {number}"), _anchor(number), link.level)
        other.children = [marked(child) for child in link.children]
        return other

    other = AnchorLink(_text("title"), top.id, top.level)
    other.children = [marked(child) for child in top.children]
    return TableOfContents([other])
