"""Meta tags by which reference managers read a page: Highwire Press and Dublin Core."""

from __future__ import annotations

from pullquote.compare.addresses import Base
from pullquote.compare.works import Work, brief_work, certain, parts, source_work, work_page
from pullquote.model.library import Library

Tags = tuple[tuple[str, str], ...]
"""(name, content) pairs for `<meta>`, in order; a name may stand more than once. Not escaped."""


def brief_tags(library: Library, id: str, address: str) -> Tags:
    """Tags of a brief's page. `address` is the site's absolute address, or empty."""
    return _tags(brief_work(library, id, Base(address)), address, "")


def source_tags(library: Library, id: str, address: str) -> Tags:
    """Tags of a source's page: they describe the source itself, so that a reader saves that and not our page."""
    return _tags(source_work(library, id), address, library.sources[id].licence)


def _tags(work: Work, address: str, licence: str) -> Tags:
    sure = certain(work.issued)
    date = "/".join(f"{part:02}" for part in parts(sure)) if sure else ""
    page = f"{address}{work_page(work)}" if address else ""
    tags = (
        ("citation_title", work.title or ""),
        *(("citation_author", name) for name in work.authors),
        ("citation_publisher", work.publisher or ""),
        ("citation_publication_date", date),
        ("citation_language", work.language),
        ("citation_public_url", work.url or ""),
        ("DC.title", work.title or ""),
        *(("DC.creator", name) for name in work.authors),
        ("DC.publisher", work.publisher or ""),
        # Dublin Core takes intervals as they are (EDTF).
        ("DC.date", work.issued.text),
        ("DC.type", "Text"),
        ("DC.language", work.language),
        ("DC.identifier", work.url or page),
        ("DC.rights", licence),
    )
    return tuple((name, " ".join(content.split())) for name, content in tags if content.strip())
