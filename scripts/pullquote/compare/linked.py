"""Linked data (JSON-LD 1.1 with schema.org) of the pages, and its safe form for a script element."""

from __future__ import annotations

from typing import Any, Literal

from pydantic_core import to_json

from pullquote.compare.addresses import Base, brief_path, origin_path, person_path, source_path, thing
from pullquote.compare.linked_works import Node, brief_node, reference, source_node
from pullquote.model.library import Library

Kind = Literal["home", "brief", "source", "person", "origin", "listing"]
CONTEXT: list[Any] = [
    "https://schema.org",
    {"dcterms": "http://purl.org/dc/terms/", "cito": "http://purl.org/spar/cito/"},
]


def json_ld(library: Library, kind: Kind, id: str, base: Base, title: str = "") -> Node | None:
    """What a page is about, as one JSON-LD object; None where there is nothing to say of it (listings).

    `base` is where links start: the site's address, or the page's own path. `title` names the site (home only).
    """
    node = _node(library, kind, id, base, title)
    return {"@context": CONTEXT} | node if node else None


def script_text(data: Node) -> str:
    """JSON for the content of `<script type="application/ld+json">`: no text in it can end the element.

    HTML does not decode entities there, so `<`, `>` and `&` are written as JSON escapes.
    """
    written = to_json(data).decode()
    for char, escaped in _ESCAPES:
        written = written.replace(char, escaped)
    return written


_ESCAPES = tuple((char, f"\\u{ord(char):04x}") for char in "<>&\u2028\u2029")


def _node(library: Library, kind: Kind, id: str, base: Base, title: str) -> Node | None:
    if kind == "home":
        return _home(library, base, title)
    if kind == "brief" and id in library.briefs:
        return brief_node(library, id, base)
    if kind == "source" and id in library.sources:
        return source_node(library, id, base)
    if kind == "person" and id in library.people:
        return _person(library, id, base)
    if kind == "origin" and id in library.origins:
        return _origin(library, id, base)
    return None


def _home(library: Library, base: Base, title: str) -> Node:
    named: Node = {"name": title} if title else {}
    briefs = library.briefs.items()
    parts = [
        {"@type": "Article", "@id": base.to(brief_path(id)), "headline": one.title} for id, one in briefs
    ]
    sources = [{"@id": base.to(thing(source_path(id), "source"))} for id in library.sources]
    data: Node = {"@type": "DataCatalog", "url": base.to("data/index.json")}
    whole = {"hasPart": [*parts, data]} | ({"citation": sources} if sources else {})
    return {"@type": "WebSite", "@id": base.to(""), "url": base.to("")} | named | whole


def _person(library: Library, id: str, base: Base) -> Node:
    person, node = library.people[id], reference(library, id, base)
    more: Node = {"alternateName": list(person.aliases)} if person.aliases else {}
    if person.roles and node["@type"] == "Person":
        more["jobTitle"] = list(person.roles)
    return node | more | {"mainEntityOfPage": base.to(person_path(id))}


def _origin(library: Library, id: str, base: Base) -> Node:
    return reference(library, id, base) | {"mainEntityOfPage": base.to(origin_path(id))}
