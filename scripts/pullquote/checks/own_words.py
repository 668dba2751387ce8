"""The texts of a project that we wrote ourselves, and the words in quotation marks within them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pullquote.checks.site import Site
from pullquote.load.document import Document, Loc
from pullquote.load.files import ORIGINS, PEOPLE
from pullquote.model.brief import Brief
from pullquote.model.citations import INLINE
from pullquote.speech.glyphs import DOUBLE, SINGLE
from pullquote.speech.marks import regions

_BASIS = frozenset({"basis"})
_NOTES = _BASIS | {"label", "note", "reliability", "oddities", "reason", "reviewed", "where", "to"}
"""Keys of sources, people and origins that hold remarks of ours."""
COPIED = frozenset({"exact", "prefix", "suffix", "starts", "ends"})
"""Keys that hold words of a source."""
_MAY_QUOTE = re.compile(f"[{DOUBLE}{SINGLE}\n]")
"""What a text with a quotation has: a mark, or the lines of a transcript, which needs no marks."""


def prose(brief: Brief) -> Iterator[tuple[Loc, str]]:
    """Every text of a brief that we wrote ourselves, with its place."""
    yield from (((key,), getattr(brief, key)) for key in ("title", "question", "bottom_line"))
    for key, fields in (
        ("claims", ("text",)),
        ("positions", ("text",)),
        ("figures", ("value", "unit", "measures", "note")),
        ("timeline", ("text",)),
        ("unknowns", ("question", "settle")),
        ("disagreements", ("question", "note")),
        ("changes", ("text",)),
    ):
        for index, entry in enumerate(getattr(brief, key)):
            yield from (((key, index, field), text) for field in fields if (text := getattr(entry, field)))
    for index, point in enumerate(brief.disagreements):
        for number, side in enumerate(point.sides):
            yield ("disagreements", index, "sides", number, "text"), side.text


def notes(site: Site) -> Iterator[tuple[Document, Loc, str]]:
    """Every remark of ours about a source, a person, an origin or a date, with its place."""
    for document, keys in _annotated(site):
        for loc, text in texts(document.data):
            if not keys.isdisjoint(map(str, loc[-2:])):
                yield document, loc, text


def _annotated(site: Site) -> Iterator[tuple[Document, frozenset[str]]]:
    documents = site.loaded.documents
    yield from ((documents[file], _NOTES) for file in (PEOPLE, ORIGINS) if file in documents)
    yield from ((document, _NOTES) for _, _, document in site.sources())
    yield from ((document, _BASIS) for _, document in site.briefs())


def texts(value: object) -> list[tuple[Loc, str]]:
    """Every text at any depth of a document's data, with its place."""
    found: list[tuple[Loc, str]] = []
    _collect(value, (), found)
    return found


def _collect(value: object, loc: Loc, found: list[tuple[Loc, str]]) -> None:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        if isinstance(inner, str):
            found.append(((*loc, step), inner))
        else:
            _collect(inner, (*loc, step), found)


def plain(text: str) -> str:
    """The text with blanks in place of inline citations: offsets stay."""
    return INLINE.sub(lambda found: " " * len(found[0]), text)


def quoted(text: str) -> Iterator[tuple[int, int]]:
    """Each stretch inside the outermost quotation marks, whatever their make; one never closed runs to the end of its
    paragraph."""
    if not _MAY_QUOTE.search(text):
        return
    for region in regions(plain(text)):
        if region.depth == 0 and text[region.start : region.end].strip():
            yield region.start, region.end


def unquoted(text: str) -> str:
    """The text with blanks in place of what stands in quotation marks: offsets stay."""
    for start, end in quoted(text):
        text = text[:start] + " " * (end - start) + text[end:]
    return text
