"""How to cite a brief or a quotation, as one line of plain text."""

from __future__ import annotations

from pullquote.model.base import split_ref
from pullquote.model.brief import Brief
from pullquote.model.library import Library
from pullquote.model.source import Passage, Quotation, Source
from pullquote.pages.words import date_words


def brief_reference(brief: Brief) -> str:
    """`“Who pays for the harbour?”, as of 6 May 2024`."""
    return f"“{brief.title}”, as of {date_words(brief.as_of)}"


def excerpt_reference(library: Library, ref: str) -> str:
    """The words, who says them, through whom, and where they stand; its id last, so that it can be found again."""
    excerpt, source = library.excerpts[ref], library.sources[split_ref(ref)[0]]
    parts = [f"“{excerpt.exact}”", _whose(library, excerpt), _work(source), f"[{ref}]"]
    return ", ".join(part for part in parts[:-1] if part) + f" {parts[-1]}"


def _whose(library: Library, excerpt: Quotation | Passage) -> str:
    if isinstance(excerpt, Passage) or excerpt.speaker is None:
        return ""
    said = f", {date_words(excerpt.said.date)}" if excerpt.said else ""
    through = " via ".join(library.name(id) for id in reversed(excerpt.via))
    return f"{library.name(excerpt.speaker)}{said}, quoted" + (f" through {through}" if through else "")


def _work(source: Source) -> str:
    title = f"“{source.title}”" if source.title else source.label
    named = [
        ", ".join(source.author),
        title,
        source.publisher or "",
        date_words(source.issued.date),
        source.url or "",
    ]
    return "in " + ", ".join(part for part in named if part)
