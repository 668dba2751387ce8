"""Quotations and passages as W3C Web Annotations (Recommendation of 2017), one collection with one page."""

from __future__ import annotations

import re
from typing import Any

from pullquote.checks.site import Site
from pullquote.compare.addresses import Base, excerpt_path, person_path, source_path, web_url
from pullquote.model.base import split_ref
from pullquote.model.library import Library
from pullquote.model.source import Passage, Quotation, Source

FILE = "data/annotations.json"
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_EDITED = re.compile(r"\[[^\]]*\]|…|\.\.\.|\. \. \.")
"""What an editor put in: cuts and brackets. The words between are the source's own."""
Node = dict[str, Any]


def collection(site: Site, address: str) -> Node:
    """The collection: each quotation and passage annotates its source's words with the name of their speaker."""
    base = Base(address, FILE)
    items = [_annotation(site, ref, base) for ref in site.library.excerpts]
    page: Node = {"id": base.to(f"{FILE}#page"), "type": "AnnotationPage", "startIndex": 0, "items": items}
    page["partOf"] = base.to(f"{FILE}#collection")
    whole = {"id": base.to(f"{FILE}#collection"), "type": "AnnotationCollection"}
    return {"@context": CONTEXT} | whole | {"label": "Quotations and passages", "total": len(items), "first": page}


def _annotation(site: Site, ref: str, base: Base) -> Node:
    library, one = site.library, site.library.excerpts[ref]
    targets = _targets(site, ref, one, base)
    here: Node = {"id": base.to(excerpt_path(ref)), "type": "Text", "format": "text/html"}
    return {
        "id": base.to(f"{FILE}#{ref}"),
        "type": "Annotation",
        "motivation": ["identifying", "tagging"] if _speaker(one) else ["highlighting"],
        "body": [*_bodies(library, one, base), here],
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _speaker(one: Quotation | Passage) -> str | None:
    """Whose words they are; a passage is nobody's speech, whomever it reports."""
    return one.speaker if isinstance(one, Quotation) else None


def _bodies(library: Library, one: Quotation | Passage, base: Base) -> list[Node]:
    speaker = _speaker(one)
    if speaker is None:
        return []
    tag = {"type": "TextualBody", "purpose": "tagging", "value": library.name(speaker), "format": "text/plain"}
    if speaker not in library.people:
        return [tag]
    who = {"type": "SpecificResource", "purpose": "identifying", "source": base.to(person_path(speaker))}
    return [tag, who]


def _targets(site: Site, ref: str, one: Quotation | Passage, base: Base) -> list[Node]:
    """One target a piece of a quotation with cuts; each says the same of its own words."""
    id = split_ref(ref)[0]
    pieces = _pieces(site, ref, one)
    about = {"type": "SpecificResource", "source": _resource(id, site.library.sources[id], base)}
    return [
        about | {"selector": _selectors(one, *piece, first=at == 0, last=at == len(pieces) - 1)}
        for at, piece in enumerate(pieces)
    ]


def _resource(id: str, source: Source, base: Base) -> Node:
    """The source by its own address, where known, else by its page here."""
    resource = {"id": web_url(source.url) or base.to(source_path(id)), "type": "Text", "language": source.language}
    return resource | {"rights": source.licence} if web_url(source.licence) else resource


def _pieces(site: Site, ref: str, one: Quotation | Passage) -> list[tuple[str, tuple[int, int] | None]]:
    """The source's own characters with their place, where its text is at hand; else the words as we print them."""
    found, text = site.evidence[ref].match, site.evidence.texts.get(split_ref(ref)[0])
    if found and text and found.spans:
        return [(text.raw[start:end], (start, end)) for start, end in found.spans]
    written = [piece.strip() for piece in _EDITED.split(one.exact)]
    return [(piece, None) for piece in written if any(map(str.isalnum, piece))] or [(one.exact, None)]


def _selectors(
    one: Quotation | Passage, exact: str, span: tuple[int, int] | None, *, first: bool, last: bool
) -> list[Node]:
    quote: Node = {"type": "TextQuoteSelector", "exact": exact}
    if one.prefix and first:
        quote["prefix"] = f"{one.prefix} "
    if one.suffix and last:
        quote["suffix"] = f" {one.suffix}"
    return [quote] if span is None else [quote, {"type": "TextPositionSelector", "start": span[0], "end": span[1]}]
