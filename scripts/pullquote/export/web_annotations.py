"""Quotations and passages as W3C Web Annotations (Recommendation of 2017), one collection with one page."""

from __future__ import annotations

import re
from typing import Any

from pullquote.checks.site import Site
from pullquote.compare.addresses import Base, excerpt_path, person_path, source_path, web_url
from pullquote.export.tables import json_around
from pullquote.model.base import split_ref
from pullquote.model.library import Library
from pullquote.model.source import Passage, Quotation, Source

FILE = "data/annotations.json"
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_EDITED = re.compile(r"\[[^\]]*\]|…|\.\.\.|\. \. \.")
"""What an editor put in: cuts and brackets. The words between are the source's own."""
Node = dict[str, Any]


def collection(site: Site, address: str) -> bytes:
    """The collection: each quotation and passage annotates its source's words with the name of their speaker."""
    base = Base(address, FILE)
    making, excerpts = _Making(site, base), site.library.excerpts
    page: Node = {"id": base.to(f"{FILE}#page"), "type": "AnnotationPage", "startIndex": 0}
    page |= {"partOf": base.to(f"{FILE}#collection"), "items": []}
    whole = {"@context": CONTEXT, "id": base.to(f"{FILE}#collection"), "type": "AnnotationCollection"}
    whole |= {"label": "Quotations and passages", "total": len(excerpts), "first": page}
    return json_around(whole, (making.annotation(ref, one) for ref, one in excerpts.items()))


class _Making:
    """Makes annotations; what many of them share is made once."""

    def __init__(self, site: Site, base: Base) -> None:
        self.site, self.base = site, base
        library = site.library
        speakers = {one.speaker for one in library.excerpts.values() if isinstance(one, Quotation)}
        self.bodies = {id: _bodies(library, id, base) for id in speakers if id}
        self.resources = {id: _resource(id, source, base) for id, source in library.sources.items()}

    def annotation(self, ref: str, one: Quotation | Passage) -> Node:
        here: Node = {"id": self.base.to(excerpt_path(ref)), "type": "Text", "format": "text/html"}
        # a passage is nobody's speech, whomever it reports
        speaker = one.speaker if isinstance(one, Quotation) else None
        targets = self.targets(ref, one)
        return {
            "id": self.base.to(f"{FILE}#{ref}"),
            "type": "Annotation",
            "motivation": ["identifying", "tagging"] if speaker else ["highlighting"],
            "body": [*(self.bodies[speaker] if speaker else ()), here],
            "target": targets[0] if len(targets) == 1 else targets,
        }

    def targets(self, ref: str, one: Quotation | Passage) -> list[Node]:
        """One target a piece of a quotation with cuts; each says the same of its own words."""
        pieces = _pieces(self.site, ref, one)
        resource = self.resources[split_ref(ref)[0]]
        return [
            {
                "type": "SpecificResource",
                "source": resource,
                "selector": _selectors(one, *piece, first=at == 0, last=at == len(pieces) - 1),
            }
            for at, piece in enumerate(pieces)
        ]


def _bodies(library: Library, speaker: str, base: Base) -> list[Node]:
    """Whose words they are."""
    tag = {"type": "TextualBody", "purpose": "tagging", "value": library.name(speaker), "format": "text/plain"}
    if speaker not in library.people:
        return [tag]
    who = {"type": "SpecificResource", "purpose": "identifying", "source": base.to(person_path(speaker))}
    return [tag, who]


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
