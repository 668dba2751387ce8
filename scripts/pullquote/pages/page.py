"""What a page is, whichever generator shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

TITLE_ID = "the_title"
"""Id of every page's h1: where the skip link leads. The underscore keeps it apart from the ids of entries."""

Kind = Literal["home", "brief", "source", "person", "origin", "rule", "listing", "moved"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading (h2, its children h3) of the page's body, for its table of contents."""

    id: str
    title: str
    children: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """What search finds and where it lands."""

    anchor: str
    """Id of an element of the page; empty for the page itself."""
    title: str
    text: str
    """Plain text."""
    also: str = ""
    """What finds it though it does not stand there: other spellings and notations. Never shown."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page as HTML. Everything in it is escaped; it needs no script to be read."""

    path: str
    """Address below the site's root, with a slash at the end: `briefs/harbour/`; empty for home."""
    kind: Kind
    title: str
    body: str
    """HTML of the article, beginning with its h1, whose id is TITLE_ID."""
    description: str = ""
    headings: tuple[Heading, ...] = ()
    file: str | None = None
    """The YAML file it is made from, for the edit link."""
    head: str = ""
    """HTML for the end of its `<head>`."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A page that can be made: where it stands is known before what stands on it."""

    path: str
    kind: Kind
    make: Callable[[], Page]
    """The page; made anew at every call."""
    entries: Callable[[], tuple[SearchEntry, ...]] = tuple
    """What search finds of it."""
    aside: bool = False
    """Whether a listing is reached from another one and not from the menu."""

    @property
    def in_menu(self) -> bool:
        """Whether a site's navigation may hold it."""
        return self.kind in ("home", "listing") and not self.aside


def markdown_file(page: Page | Draft) -> str:
    """The Markdown file that a generator would show at the page's address."""
    listed = page.kind in ("home", "listing")
    return f"{page.path}index.md" if listed else f"{page.path.rstrip('/')}.md"
