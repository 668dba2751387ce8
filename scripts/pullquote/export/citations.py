"""Citation files: of each source and brief, and of all sources together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Literal

from pullquote.compare.addresses import Base, citation_path
from pullquote.compare.works import Work, brief_work, works
from pullquote.export.bibtex import bibtex
from pullquote.export.csl import csl
from pullquote.export.ris import ris
from pullquote.model.library import Library

FORMATS: Mapping[str, Callable[[Iterable[Work]], bytes]] = {"csl.json": csl, "bib": bibtex, "ris": ris}
"""By the end of the file's name."""
ALL = "data/citations"
"""Of all sources together, before the dot."""


def source_paths(library: Library) -> tuple[str, ...]:
    """Of all sources together and of each."""
    return (
        *(f"{ALL}.{format}" for format in FORMATS),
        *(citation_path("source", id, format) for id in library.sources for format in FORMATS),
    )


def of_sources(library: Library) -> Iterator[tuple[str, bytes]]:
    """The files at source_paths."""
    sources = tuple(works(library))
    yield from ((f"{ALL}.{format}", write(sources)) for format, write in FORMATS.items())
    for work in sources:
        yield from _files("source", work)


def brief_paths(library: Library) -> tuple[str, ...]:
    """Of each brief."""
    return tuple(citation_path("brief", id, format) for id in library.briefs for format in FORMATS)


def of_briefs(library: Library, base: Base) -> Iterator[tuple[str, bytes]]:
    """The files at brief_paths."""
    for id in library.briefs:
        yield from _files("brief", brief_work(library, id, base))


def _files(kind: Literal["source", "brief"], work: Work) -> Iterator[tuple[str, bytes]]:
    return ((citation_path(kind, work.id, format), write((work,))) for format, write in FORMATS.items())
