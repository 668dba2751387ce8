"""Listing pages, and long lists on as many of them as they take: a phone should not load thousands of entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from pullquote.compare.words import counted
from pullquote.pages.head import head
from pullquote.pages.html import Html, escape, join
from pullquote.pages.page import Page
from pullquote.pages.parts import title
from pullquote.pages.view import Place, View

T = TypeVar("T")


def listing(place: Place, name: str, *parts: str | None, about: str = "", aside: bool = False) -> Page:
    """A listing page. Its entries are found by search on their own pages, so it has none."""
    body = join([title(name), *parts])
    return Page(place.path, "listing", name, body, about, head=head(place, "listing"), aside=aside)


@dataclass(frozen=True)
class Leaf(Generic[T]):
    """One of the pages of a list."""

    place: Place
    entries: Sequence[T]
    start: str
    """Address of the list's first page."""
    number: int
    pages: int
    first: int
    """Number of its first entry in the whole list."""
    total: int

    @property
    def opens(self) -> bool:
        """Whether it is the first page."""
        return self.number == 1

    def page(self, name: str, *parts: str | None, about: str, aside: bool = False) -> Page:
        """The page, with links to those before and after it; `aside` keeps all of them out of the menu."""
        own = name if self.opens else f"{name}, page {self.number}"
        return listing(self.place, own, *parts, self._turning(name), about=about, aside=aside or not self.opens)

    def range(self, noun: str, many: str | None = None) -> Html | None:
        """`1,200 claims; this page shows 1 to 250.` where there are several pages."""
        if self.pages == 1:
            return None
        last = self.first + len(self.entries) - 1
        words = counted(self.total, noun, many) if many else counted(self.total, noun)
        return Html(f'<p class="pq-count">{words}; this page shows {self.first:,} to {last:,}.</p>')

    def _turning(self, name: str) -> Html | None:
        turns = ((self.number - 1, "Previous page"), (self.number + 1, "Next page"))
        links = [
            self.place.link(leaf_path(self.start, number), words) for number, words in turns if 0 < number <= self.pages
        ]
        if self.pages == 1:
            return None
        return Html(f'<nav aria-label="Pages of {escape(name)}"><p>{" · ".join(links)}</p></nav>')


def leaves(view: View, path: str, entries: Sequence[T], most: int) -> Iterator[Leaf[T]]:
    """The pages of a list with at most `most` entries each; one without any where the list is empty."""
    pages = max(1, -(-len(entries) // most))
    for number in range(1, pages + 1):
        at = (number - 1) * most
        place = Place(view, leaf_path(path, number))
        yield Leaf(place, entries[at : at + most], path, number, pages, at + 1, len(entries))


def leaf_path(path: str, number: int) -> str:
    """`briefs/` is followed by `briefs/page_2/`: no id holds an underscore."""
    return path if number == 1 else f"{path}page_{number}/"
