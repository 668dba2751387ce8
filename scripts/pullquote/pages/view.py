"""What every page is made from, looked up once; and a page as a place that links start from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from pullquote.checks.site import Site
from pullquote.compare import Standing, contested
from pullquote.compare.addresses import Base
from pullquote.diagnostics import Diagnostic, Severity
from pullquote.evidence import Verdict
from pullquote.load.files import brief_file, source_file
from pullquote.model.base import split_ref
from pullquote.model.formerly import named
from pullquote.model.library import Library
from pullquote.model.source import Source
from pullquote.pages.html import Html, escape
from pullquote.pages.index import Index, grouped
from pullquote.pages.mentions import Mentions
from pullquote.pages.paths import origin_path, person_path, source_path
from pullquote.pages.spellings import spellings
from pullquote.pages.words import inside


@dataclass(frozen=True)
class View:
    """A site and what pages ask of it again and again."""

    site: Site
    diagnostics: Mapping[str, Sequence[Diagnostic]] = field(default_factory=dict)
    """By file: what the pages made from it must show."""
    downloads: Container[str] = ()
    """Paths below the root of the files for programs that the site has."""
    memo: dict[tuple[str, str, str], Html] = field(default_factory=dict)
    """Links that many pages share, see Place.shared. Few and small: of people, origins and sources, not of words."""

    @cached_property
    def library(self) -> Library:
        return self.site.library

    @cached_property
    def repository(self) -> str:
        """The address of the site's repository; empty if it names none."""
        return self.site.loaded.project.repository

    def line(self, file: str, id: str) -> int | None:
        """The line of the entry `id` in a file."""
        document = self.site.loaded.documents.get(file)
        return document.line(id) if document else None

    @cached_property
    def source_order(self) -> dict[str, int]:
        """The place of each source in the order of the files."""
        return {id: place for place, id in enumerate(self.library.sources)}

    @cached_property
    def reading_order(self) -> tuple[str, ...]:
        """The briefs to which most others lead first, then in the order of the files."""
        named = Counter(chain.from_iterable(brief.related for brief in self.library.briefs.values()))
        return tuple(sorted(self.library.briefs, key=lambda id: -named[id]))

    @cached_property
    def faulty(self) -> frozenset[str]:
        """The files in which there are errors."""
        named = self.diagnostics.items()
        return frozenset(file for file, found in named if any(one.severity is Severity.ERROR for one in found))

    @cached_property
    def base(self) -> Base:
        """Where the links of citations start from: the site's own address, if it is known."""
        address = self.site.loaded.project.site_url
        return Base(f"{address}/" if address else "")

    def verdict(self, ref: str) -> Verdict:
        """How a quotation or passage stands."""
        return self.site.evidence[ref]

    def source(self, ref: str) -> Source:
        """The source of a reference that exists."""
        return self.library.sources[split_ref(ref)[0]]

    @property
    def standings(self) -> dict[str, dict[str, Standing]]:
        """By brief and claim: how many origins carry it, and whether anything speaks against it."""
        return self.site.standings

    @cached_property
    def contested(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """By brief and claim: the disagreements that touch it."""
        return {id: contested(brief) for id, brief in self.library.briefs.items()}

    @cached_property
    def index(self) -> Index:
        """The library read backwards."""
        return Index(self.library)

    @cached_property
    def mentions(self) -> Mentions:
        """Where people are named."""
        return Mentions(self.library)

    @cached_property
    def formerly(self) -> dict[tuple[str, str], tuple[str, ...]]:
        """By file and id: the ids that an entry had before."""
        briefs = ((brief_file(id), page) for id, page in self.library.briefs.items())
        sources = ((source_file(id), page) for id, page in self.library.sources.items())
        entries = ((file, one) for file, page in chain(briefs, sources) for _, one in named(page))
        return {(file, one.id): one.formerly for file, one in entries if one.formerly}

    @cached_property
    def spellings(self) -> dict[str, frozenset[str]]:
        """Word of a name -> how else it is spelt."""
        return spellings(self.library.people.values(), self.site.loaded.project.spellings)

    @cached_property
    def rests_on(self) -> dict[str, list[tuple[str, str]]]:
        """Origin -> the claims (brief, claim) for which it is the only known origin."""
        return grouped(
            (stands.support.groups[0].origins[0], (brief, claim))
            for brief, claims in self.standings.items()
            for claim, stands in claims.items()
            if stands.support.count == 1 and len(stands.support.groups[0].origins) == 1
        )


@dataclass(frozen=True)
class Place:
    """One page while it is written: the view, and the address from which links are relative."""

    view: View
    path: str

    @cached_property
    def library(self) -> Library:
        return self.view.library

    @cached_property
    def up(self) -> str:
        """The way from this page to the site's root."""
        return "../" * self.path.count("/")

    def href(self, target: str) -> str:
        """The address of a target below the root, as seen from here."""
        if self.path and target.startswith(self.path) and target[len(self.path) :].startswith("#"):
            return target[len(self.path) :]
        return self.up + target or "./"

    def link(self, target: str, text: str) -> Html:
        """A link to another of our pages. Addresses of ours need no escaping: they are made of ids."""
        return Html(f'<a href="{self.href(target)}">{text if isinstance(text, Html) else escape(text)}</a>')

    def shared(self, what: str, id: str, make: Callable[[str], Html]) -> Html:
        """HTML that depends on an id and on how deep the page lies: made once for all pages as deep."""
        key = (what, self.up, id)
        if (made := self.view.memo.get(key)) is None:
            made = self.view.memo[key] = make(id)
        return made

    def who(self, id: str) -> Html:
        """A person or origin by name, linked where it has a page."""
        return self.shared("who", id, lambda id: self._linked(id, self.library.name(id)))

    def whom(self, id: str) -> Html:
        """The same in the middle of a sentence."""
        return self.shared("whom", id, lambda id: self._linked(id, inside(self.library.name(id))))

    def source(self, id: str) -> Html:
        """A source by its label, linked. Raises KeyError if there is none."""
        return self.shared("source", id, lambda id: self.link(source_path(id), self.library.sources[id].label))

    def _linked(self, id: str, name: str) -> Html:
        if id in self.library.people:
            return self.link(person_path(id), name)
        return self.link(origin_path(id), name) if id in self.library.origins else escape(id)
