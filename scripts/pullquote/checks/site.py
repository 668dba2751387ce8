"""What every check is given: the project as read, and the verdicts on its quotations."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from pullquote.compare import Standing, standing
from pullquote.diagnostics import Edit, Span
from pullquote.evidence import Evidence
from pullquote.load.document import Document, Loc
from pullquote.load.files import ORIGINS, PEOPLE, Loaded, brief_file, source_file
from pullquote.model.brief import Brief
from pullquote.model.citations import Citation
from pullquote.model.library import Library
from pullquote.model.source import Source


@dataclass(frozen=True, slots=True)
class Fault:
    """What a check yields: the registry adds the check's code, name and severity."""

    message: str
    span: Span
    help: str = ""
    others: tuple[Span, ...] = ()
    suggestion: str | None = None
    edit: Edit | None = None


@dataclass(frozen=True)
class Site:
    """Everything a check may look at."""

    loaded: Loaded
    evidence: Evidence

    @property
    def library(self) -> Library:
        return self.loaded.library

    def unread(self, file: str) -> bool:
        """Whether a file is there but could not be read: what it would have held is not missing."""
        return file in self.loaded.texts and file not in self._read

    @cached_property
    def _read(self) -> set[str]:
        library = self.library
        read = {*map(brief_file, library.briefs), *map(source_file, library.sources)}
        return read | ({PEOPLE} if library.people else set()) | ({ORIGINS} if library.origins else set())

    @cached_property
    def standings(self) -> dict[str, dict[str, Standing]]:
        """By brief and claim: how many origins carry it, and whether anything speaks against it."""
        library = self.library
        return {
            id: {one.id: standing(library, one) for one in brief.claims}
            for id, brief in library.briefs.items()
        }

    def briefs(self) -> Iterator[tuple[Brief, Document]]:
        """Every brief with its document."""
        for id, brief in self.library.briefs.items():
            yield brief, self.loaded.documents[brief_file(id)]

    def sources(self) -> Iterator[tuple[str, Source, Document]]:
        """Every source with its id and document."""
        for id, source in self.library.sources.items():
            yield id, source, self.loaded.documents[source_file(id)]

    def citations(self) -> Iterator[tuple[Citation, Document]]:
        """Every citation of every brief with the brief's document."""
        for id, cited in self.library.citations.items():
            document = self.loaded.documents[brief_file(id)]
            yield from ((citation, document) for citation in cited)


def citation_span(document: Document, citation: Citation) -> Span:
    """Where a citation's reference is written."""
    if citation.start is None:
        return document.value_span(citation.loc)
    return document.words_span(citation.loc, citation.start, citation.start + len(citation.ref))


def nearest(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """`did you mean ...?` for the nearest known word, else `otherwise`."""
    near = difflib.get_close_matches(word, list(known), 1, 0.6)
    return f"did you mean `{near[0]}`?" if near else otherwise


def ids_at(document: Document, loc: Loc, ids: tuple[str, ...]) -> Iterator[tuple[str, Loc]]:
    """Each id of a list that may also be written as a single value, with the way to it."""
    single = isinstance(document.value(loc), str)
    for index, id in enumerate(ids):
        yield id, loc if single else (*loc, index)
