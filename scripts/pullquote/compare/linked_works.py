"""Linked data of sources with their quotations, and of briefs with their claims."""

from __future__ import annotations

from typing import Any

from pullquote.compare.addresses import (
    Base,
    brief_path,
    excerpt_path,
    origin_path,
    person_path,
    source_path,
    thing,
)
from pullquote.compare.cited import cited
from pullquote.compare.plain import plain
from pullquote.compare.works import brief_work, source_work
from pullquote.figures.dates import Dated
from pullquote.model.base import split_ref
from pullquote.model.brief import Brief, Claim, Stance
from pullquote.model.library import Library
from pullquote.model.source import Derivation, Passage

Node = dict[str, Any]
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
"""Type of a date that schema.org has no form for: an interval."""
_CITO: dict[Stance, str] = {
    "supports": "cito:isSupportedBy",
    "disputes": "cito:isDisputedBy",
    "context": "cito:obtainsBackgroundFrom",
}
_ORIGINS = {
    **dict.fromkeys(("agency", "newspaper", "broadcaster"), "NewsMediaOrganization"),
    **dict.fromkeys(("website", "social"), "Organization"),
    "document": "CreativeWork",
    "unknown": "Thing",
}


def source_node(library: Library, id: str, base: Base) -> Node:
    """A source as schema.org NewsArticle, with its quotations and passages as its parts."""
    source, work, page = library.sources[id], source_work(library, id), base.to(source_path(id))
    known = {
        "name": work.label,
        "headline": work.title,
        "url": work.url,
        "author": [_named(library, name) for name in work.authors],
        "publisher": {"@type": "Organization", "name": work.publisher} if work.publisher else None,
        "inLanguage": work.language,
        "copyrightNotice": source.licence,
        "sourceOrganization": [reference(library, one, base) for one in source.origins],
        "isBasedOn": [_based_on(library, one, base) for one in source.derived_from],
        "hasPart": [quotation_node(library, f"{id}/{one.id}", base) for one in source.excerpts],
        "mainEntityOfPage": page,
    }
    node: Node = {"@type": "NewsArticle", "@id": _source(id, base)}
    return node | _date("datePublished", "issued", work.issued) | _present(known)


def quotation_node(library: Library, ref: str, base: Base) -> Node:
    """A quotation or passage as schema.org Quotation; only words that are shown as somebody's have a speaker."""
    one = library.excerpts[ref]
    node: Node = {"@type": "Quotation", "@id": base.to(excerpt_path(ref)), "text": one.exact}
    node["isPartOf"] = {"@id": _source(split_ref(ref)[0], base)}
    if isinstance(one, Passage):
        return node
    if one.speaker:
        node["spokenByCharacter"] = reference(library, one.speaker, base)
    place = {"locationCreated": {"@type": "Place", "name": one.where}} if one.where else {}
    return node | (_date("dateCreated", "created", one.said.dated) if one.said else {}) | place


def brief_node(library: Library, id: str, base: Base) -> Node:
    """A brief as schema.org Article, with its claims as its parts."""
    brief, page = library.briefs[id], base.to(brief_path(id))
    known = {
        "headline": brief.title,
        "description": plain(brief.bottom_line),
        "about": {"@type": "Thing", "name": brief.question},
        "inLanguage": "en",
        "dcterms:relation": [{"@id": base.to(brief_path(one))} for one in brief.related],
        "hasPart": _claims(library, id, brief, base),
        "mainEntityOfPage": page,
    }
    dated = _date("dateModified", "modified", brief_work(library, id, base).issued) if brief.changes else {}
    return {"@type": "Article", "@id": page} | dated | _present(known)


def _claims(library: Library, id: str, brief: Brief, base: Base) -> list[Node]:
    return [_claim(library, id, one, base) for one in brief.claims]


def _claim(library: Library, brief: str, claim: Claim, base: Base) -> Node:
    """`appearance` names the sources whose words support it; where it was made first, nobody here knows."""
    node: Node = {"@type": "Claim", "@id": base.to(brief_path(brief, claim.id)), "text": plain(claim.text)}
    node["isPartOf"] = {"@id": base.to(brief_path(brief))}
    refs: dict[Stance, dict[str, None]] = {stance: {} for stance in _CITO}
    for ref, stance in cited(claim.text, claim.evidence):
        if ref in library.excerpts:
            refs[stance][ref] = None
    node |= {_CITO[stance]: [{"@id": base.to(excerpt_path(ref))} for ref in own] for stance, own in refs.items() if own}
    if sources := dict.fromkeys(split_ref(ref)[0] for ref in refs["supports"]):
        node["appearance"] = [{"@id": _source(source, base)} for source in sources]
    return node


def _source(id: str, base: Base) -> str:
    return base.to(thing(source_path(id), "source"))


def reference(library: Library, id: str, base: Base) -> Node:
    """A person or origin with its name, so that a page is understood alone; the bare name of an unknown id."""
    if person := library.people.get(id):
        kind = "Organization" if person.kind == "organisation" else "Person"
        # An unnamed person has a description and no name.
        key = "description" if person.kind == "unnamed" else "name"
        return {"@type": kind, "@id": base.to(thing(person_path(id), "person")), key: person.name}
    if origin := library.origins.get(id):
        return {
            "@type": _ORIGINS[origin.kind],
            "@id": base.to(thing(origin_path(id), "origin")),
            "name": origin.name,
        }
    return {"name": id}


def _named(library: Library, name: str) -> Node:
    """An author as printed: a person, unless the same name is that of an organisation or origin of the library."""
    bodies = {one.name for one in library.people.values() if one.kind == "organisation"}
    bodies |= {one.name for one in library.origins.values()}
    return {"@type": "Organization" if name in bodies else "Person", "name": name}


def _based_on(library: Library, one: Derivation, base: Base) -> Node:
    return {"@id": _source(one.source, base)} if one.source else reference(library, one.origin or "", base)


def _date(key: str, term: str, dated: Dated) -> Node:
    if dated.precision == "interval":
        return {f"dcterms:{term}": {"@type": EDTF, "@value": dated.text}}
    return {key: dated.text}


def _present(node: Node) -> Node:
    return {key: value for key, value in node.items() if value}
