"""Everything a site is made of, joined: briefs, sources, people and origins by id."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from pullquote.model.base import split_ref
from pullquote.model.brief import Brief
from pullquote.model.citations import Citation, citations
from pullquote.model.people import Origin, Person
from pullquote.model.source import Passage, Quotation, Source


@dataclass(frozen=True, slots=True)
class Use:
    """One citation as seen from the quotation: which part of which brief uses it."""

    brief: str
    citation: Citation


@dataclass(frozen=True)
class Library:
    """The data of one site. Files that could not be read are absent here; their diagnostics are kept by load/."""

    briefs: Mapping[str, Brief]
    sources: Mapping[str, Source]
    people: Mapping[str, Person]
    origins: Mapping[str, Origin]

    def excerpt(self, ref: str) -> Quotation | Passage | None:
        """The quotation or passage behind `source-id/quotation-id`, or None."""
        return self.excerpts.get(ref)

    def source_of(self, ref: str) -> Source | None:
        """The source of a reference, or None."""
        return self.sources.get(split_ref(ref)[0])

    @cached_property
    def excerpts(self) -> dict[str, Quotation | Passage]:
        """Every quotation and passage by its reference, in the order of the files."""
        return {f"{id}/{one.id}": one for id, source in self.sources.items() for one in source.excerpts}

    @cached_property
    def citations(self) -> dict[str, tuple[Citation, ...]]:
        """Every citation of each brief, by the brief's id."""
        return {id: tuple(citations(brief)) for id, brief in self.briefs.items()}

    @cached_property
    def uses(self) -> dict[str, tuple[Use, ...]]:
        """Every citation of every brief by the reference it cites."""
        found: dict[str, list[Use]] = {}
        for id, cited in self.citations.items():
            for citation in cited:
                found.setdefault(citation.ref, []).append(Use(id, citation))
        return {ref: tuple(uses) for ref, uses in found.items()}

    def name(self, id: str) -> str:
        """The name of a person or origin; the id itself where there is none (a finding says so elsewhere)."""
        entry = self.people.get(id) or self.origins.get(id)
        return entry.name if entry else id
