"""Listing pages, and long lists on as many of them as they take: a phone should not load thousands of entries."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, Generic, TypeVar

from pullquote.compare.words import counted
from pullquote.pages.head import head
from pullquote.pages.html import Html, escape, join
from pullquote.pages.menu import LISTS, beside, listed_entries
from pullquote.pages.page import Draft, Page
from pullquote.pages.parts import title
from pullquote.pages.view import Place, View

T = TypeVar("T")


def listing(place: Place, *parts: str | None, start: str | None = None, name: str | None = None) -> Page:
    """A listing page: one of the pages of the list that begins at the page `start`, or its only one."""
    listed = LISTS[place.path if start is None else start]
    own = name or listed.title
    body = join([title(own), beside(place, listed.path), *parts])
    return Page(place.path, "listing", own, body, listed.about, head=head(place, "listing"))


class Deferred(Sequence[T]):
    """Entries of which the number is known before they are: made when one of them is first asked for."""

    def __init__(self, number: int, make: Callable[[], Sequence[T]]) -> None:
        self._number, self._make = number, make

    def __len__(self) -> int:
        return self._number

    def __getitem__(self, at: Any) -> Any:
        return self._entries[at]

    @cached_property
    def _entries(self) -> Sequence[T]:
        return self._make()


@dataclass(frozen=True)
class Leaf(Generic[T]):
    """One of the pages of a list."""

    place: Place
    whole: Sequence[T]
    """The entries of all pages."""
    most: int
    """Entries of a page."""
    start: str
    """Address of the list's first page."""
    number: int

    @property
    def entries(self) -> Sequence[T]:
        """Those of this page."""
        return self.whole[self.first - 1 : self.first - 1 + self.most]

    @property
    def pages(self) -> int:
        """How many pages the list takes: one also if it is empty."""
        return max(1, -(-len(self.whole) // self.most))

    @property
    def first(self) -> int:
        """Number of its first entry in the whole list."""
        return (self.number - 1) * self.most + 1

    @property
    def total(self) -> int:
        """Entries of the whole list."""
        return len(self.whole)

    @property
    def opens(self) -> bool:
        """Whether it is the first page."""
        return self.number == 1

    def page(self, *parts: str | None, name: str | None = None) -> Page:
        """The page, with links to those before and after it; `name` where it is not called as the whole list is."""
        name = name or LISTS[self.start].title
        own = name if self.opens else f"{name}, page {self.number}"
        return listing(self.place, *parts, self._turning(name), start=self.start, name=own)

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
    first = Leaf(Place(view, path), entries, most, path, 1)
    yield first
    for number in range(2, first.pages + 1):
        yield Leaf(Place(view, leaf_path(path, number)), entries, most, path, number)


def paged(
    view: View, path: str, entries: Sequence[T], most: int, make: Callable[[Leaf[T]], Page], aside: bool = False
) -> Iterator[Draft]:
    """Drafts of the pages of a list; `aside` keeps all of them out of the menu, not only those after the first."""
    for leaf in leaves(view, path, entries, most):
        entries = partial(listed_entries, path) if leaf.opens else tuple
        yield Draft(leaf.place.path, "listing", partial(make, leaf), entries, aside=aside or not leaf.opens)


def leaf_path(path: str, number: int) -> str:
    """`briefs/` is followed by `briefs/page_2/`: no id holds an underscore."""
    return path if number == 1 else f"{path}page_{number}/"
