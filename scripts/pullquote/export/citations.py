"""Citation files: of each source and brief, and of all sources together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from pullquote.compare.addresses import Base, citation_path
from pullquote.compare.works import Work, brief_work, works
from pullquote.export.bibtex import bibtex
from pullquote.export.csl import csl
from pullquote.export.ris import ris
from pullquote.model.library import Library

FORMATS: Mapping[str, Callable[[Iterable[Work]], bytes]] = {"csl.json": csl, "bib": bibtex, "ris": ris}
"""By the end of the file's name, as CITATION_FORMATS has it."""
ALL = "data/citations"
"""Of all sources together, before the dot."""


def citation_files(library: Library, base: Base) -> dict[str, bytes]:
    """Every citation file by its path."""
    sources = tuple(works(library))
    briefs = tuple(brief_work(library, id, base) for id in library.briefs)
    files = {f"{ALL}.{format}": write(sources) for format, write in FORMATS.items()}
    for format, write in FORMATS.items():
        files |= {citation_path("source", work.id, format): write((work,)) for work in sources}
        files |= {citation_path("brief", work.id, format): write((work,)) for work in briefs}
    return files
