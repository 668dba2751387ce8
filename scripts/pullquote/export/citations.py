"""Citation files: of each source and brief, and of all sources together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from pullquote.compare.addresses import Base
from pullquote.compare.works import Work, brief_work, works
from pullquote.export.bibtex import bibtex
from pullquote.export.csl import csl
from pullquote.export.ris import ris
from pullquote.model.library import Library

FORMATS: Mapping[str, Callable[[Iterable[Work]], bytes]] = {"csl.json": csl, "bib": bibtex, "ris": ris}
"""By the end of the file's name."""
MEDIA_TYPES = {"csl.json": "application/vnd.citationstyles.csl+json", "bib": "application/x-bibtex",
               "ris": "application/x-research-info-systems"}  # fmt: skip
ALL = "data/citations"


def citation_file(kind: str, id: str, format: str) -> str:
    """Path of the citation file of one work. `kind`: `article` or `brief`; `format`: a key of FORMATS."""
    return f"{ALL}/{'sources' if kind == 'article' else 'briefs'}/{id}.{format}"


def citation_files(library: Library, base: Base) -> dict[str, bytes]:
    """Every citation file by its path."""
    sources = tuple(works(library))
    briefs = tuple(brief_work(library, id, base) for id in library.briefs)
    files = {f"{ALL}.{format}": write(sources) for format, write in FORMATS.items()}
    for work in (*sources, *briefs):
        for format, write in FORMATS.items():
            files[citation_file(work.kind, work.id, format)] = write((work,))
    return files
