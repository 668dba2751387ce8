"""What every page is made from, looked up once; and a page as a place that links start from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from pullquote.checks.site import Site
from pullquote.diagnostics import Diagnostic
from pullquote.evidence import Verdict
from pullquote.model.base import split_ref
from pullquote.model.library import Library
from pullquote.model.source import Passage, Quotation, Source
from pullquote.pages.html import Html, escape
from pullquote.pages.paths import origin_path, person_path


@dataclass(frozen=True)
class View:
    """A site and what pages ask of it again and again."""

    site: Site
    diagnostics: Mapping[str, Sequence[Diagnostic]] = field(default_factory=dict)
    """By file: what the pages made from it must show."""

    @property
    def library(self) -> Library:
        return self.site.library

    @property
    def repository(self) -> str:
        return self.site.loaded.project.repository

    def verdict(self, ref: str) -> Verdict:
        """How a quotation or passage stands."""
        return self.site.evidence[ref]

    def source(self, ref: str) -> Source:
        """The source of a reference that exists."""
        return self.library.sources[split_ref(ref)[0]]

    @cached_property
    def said_by(self) -> dict[str, list[str]]:
        """References of the quotations of each speaker."""
        return self._by(lambda one: one.speaker if isinstance(one, Quotation) else None)

    @cached_property
    def paraphrased(self) -> dict[str, list[str]]:
        """References of the passages that report what somebody said."""
        return self._by(lambda one: one.attributed_to if isinstance(one, Passage) else None)

    def _by(self, key: object) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for ref, one in self.library.excerpts.items():
            if (id := key(one)) is not None:  # type: ignore[operator]
                found.setdefault(id, []).append(ref)
        return found

    @cached_property
    def cited_by(self) -> dict[str, list[str]]:
        """Ids of the briefs that cite each source, in their order."""
        found: dict[str, dict[str, None]] = {}
        for ref, uses in self.library.uses.items():
            found.setdefault(split_ref(ref)[0], {}).update(dict.fromkeys(use.brief for use in uses))
        return {source: list(briefs) for source, briefs in found.items()}


@dataclass(frozen=True)
class Place:
    """One page while it is written: the view, and the address from which links are relative."""

    view: View
    path: str

    @cached_property
    def up(self) -> str:
        """The way from this page to the site's root."""
        return "../" * self.path.count("/")

    def href(self, target: str) -> str:
        """The address of a target below the root, as seen from here."""
        base, mark, anchor = target.partition("#")
        if mark and base == self.path:
            return f"#{anchor}"
        return self.up + target or "./"

    def link(self, target: str, text: str) -> Html:
        """A link to another of our pages."""
        return Html(f'<a href="{escape(self.href(target))}">{escape(text) if not isinstance(text, Html) else text}</a>')

    def who(self, id: str) -> Html:
        """A person or origin by name, linked where it has a page."""
        library = self.view.library
        if id in library.people:
            return self.link(person_path(id), library.people[id].name)
        if id in library.origins:
            return self.link(origin_path(id), library.origins[id].name)
        return escape(id)
