"""JSON-LD, expanded by pyld without the network; the script element; W3C Web Annotations."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from typing import Any

import pytest
from pyld import jsonld

from pullquote.checks.site import Site
from pullquote.compare.addresses import Base
from pullquote.compare.linked import Kind, json_ld, script_text
from pullquote.export import export
from tests.export.conftest import ADDRESS, NASTY
from tests.harbour import TEXT

SCHEMA, ANNO = "https://schema.org/", "http://www.w3.org/ns/oa#"
ACTIVITY = "https://www.w3.org/ns/activitystreams#"
# Stand-ins for the published contexts: their terms as far as they are used here. Any other term is a fault.
TYPES = "NewsArticle Article Quotation Claim Person Organization NewsMediaOrganization CreativeWork Thing Place WebSite"
TERMS = (
    "name headline text author publisher inLanguage copyrightNotice sourceOrganization isBasedOn isPartOf hasPart "
    "datePublished dateModified dateCreated locationCreated spokenByCharacter appearance description about citation "
    "alternateName jobTitle"
)
SELECTED = "exact prefix suffix start end identifying tagging highlighting"
CLASSES = "Annotation TextualBody SpecificResource TextQuoteSelector TextPositionSelector"
CONTEXTS: dict[str, dict[str, Any]] = {
    "https://schema.org": {
        **{term: SCHEMA + term for term in (*TYPES.split(), "DataCatalog", *TERMS.split())},
        "url": {"@id": f"{SCHEMA}url", "@type": "@id"},
        "mainEntityOfPage": {"@id": f"{SCHEMA}mainEntityOfPage", "@type": "@id"},
    },
    "http://www.w3.org/ns/anno.jsonld": {
        **{term: ANNO + term for term in f"{SELECTED} {CLASSES}".split()},
        "id": "@id",
        "type": "@type",
        "body": {"@id": f"{ANNO}hasBody", "@type": "@id"},
        "target": {"@id": f"{ANNO}hasTarget", "@type": "@id"},
        "source": {"@id": f"{ANNO}hasSource", "@type": "@id"},
        "selector": {"@id": f"{ANNO}hasSelector", "@type": "@id"},
        "motivation": {"@id": f"{ANNO}motivatedBy", "@type": "@vocab"},
        "purpose": {"@id": f"{ANNO}hasPurpose", "@type": "@vocab"},
        "Text": "http://purl.org/dc/dcmitype/Text",
        "format": "http://purl.org/dc/elements/1.1/format",
        "language": "http://purl.org/dc/elements/1.1/language",
        "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
        "label": "http://www.w3.org/2000/01/rdf-schema#label",
        "AnnotationCollection": f"{ACTIVITY}OrderedCollection",
        "AnnotationPage": f"{ACTIVITY}OrderedCollectionPage",
        "total": f"{ACTIVITY}totalItems",
        "startIndex": f"{ACTIVITY}startIndex",
        "first": {"@id": f"{ACTIVITY}first", "@type": "@id"},
        "partOf": {"@id": f"{ACTIVITY}partOf", "@type": "@id"},
        "items": {"@id": f"{ACTIVITY}items", "@type": "@id", "@container": "@list"},
    },
}
PAGES: list[tuple[Kind, str, str]] = [
    ("home", "", ""),
    ("brief", "harbour", "briefs/harbour/"),
    ("source", "wire", "sources/wire/"),
    ("person", "ardal", "people/ardal/"),
    ("person", "brandt", "people/brandt/"),
    ("person", "council", "people/council/"),
    ("origin", "wire", "origins/wire/"),
    ("origin", "leak", "origins/leak/"),
]


def offline(url: str, options: object) -> dict[str, Any]:
    return {"document": {"@context": CONTEXTS[url]}, "documentUrl": url, "contextUrl": None}


def expanded(document: Any, base: str) -> list[dict[str, Any]]:
    """The document without its contexts; first, that each of its terms is one of theirs."""
    first, *_ = document["@context"] if isinstance(document["@context"], list) else [document["@context"]]
    inside = {key: value for key, value in document.items() if key != "@context"}
    terms = {term for node in nodes(inside) for term in (*node, *listed(node.get("@type", node.get("type", []))))}
    unknown = {term for term in terms if not term.startswith(("@", "dcterms:", "cito:", "http"))} - set(CONTEXTS[first])
    assert unknown == set()
    return jsonld.expand(document, {"documentLoader": offline, "base": base})


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside an expanded document."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


def typed(document: Any, type: str) -> list[dict[str, Any]]:
    return [node for node in nodes(document) if type in node.get("@type", ())]


class Script(HTMLParser):
    """Collects what a browser takes for the content of script elements, and every other tag."""

    def __init__(self) -> None:
        super().__init__()
        self.data, self.tags = "", []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.data += data


@pytest.mark.parametrize(("kind", "id", "path"), PAGES)
def test_every_page_expands_to_the_same_absolute_or_relative(hostile: Site, kind: Kind, id: str, path: str) -> None:
    absolute = expanded(json_ld(hostile.library, kind, id, Base(ADDRESS)), f"{ADDRESS}{path}")
    relative = expanded(json_ld(hostile.library, kind, id, Base("", path)), f"{ADDRESS}{path}")
    assert absolute == relative
    assert len(absolute) == 1
    assert absolute[0]["@type"]
    named = [node["@id"] for node in nodes(absolute) if "@id" in node]
    assert [iri for iri in named if not iri.startswith("https://example.org/")] == []


@pytest.mark.parametrize(("kind", "id", "path"), PAGES)
def test_no_text_ends_the_script_element(hostile: Site, kind: Kind, id: str, path: str) -> None:
    data = json_ld(hostile.library, kind, id, Base(ADDRESS), title=NASTY)
    assert data is not None
    text = script_text(data)
    assert not set("<>&\u2028\u2029") & set(text)
    page = Script()
    page.feed(f'<script type="application/ld+json">{text}</script><p>')
    assert json.loads(page.data) == data
    assert page.tags == ["script", "p"]


def test_listings_and_unknown_ids_have_none(hostile: Site) -> None:
    assert json_ld(hostile.library, "listing", "", Base()) is None
    assert json_ld(hostile.library, "brief", "none", Base()) is None


def test_a_source_and_its_quotations(hostile: Site) -> None:
    document = expanded(json_ld(hostile.library, "source", "wire", Base(ADDRESS)), ADDRESS)
    assert document[0]["@type"] == [f"{SCHEMA}NewsArticle"]
    assert f"{SCHEMA}datePublished" not in document[0], "an interval is no schema.org date"
    issued = document[0]["http://purl.org/dc/terms/issued"][0]
    assert (issued["@value"], issued["@type"]) == ("2024-05-03/2024-06-02", "http://id.loc.gov/datatypes/edtf/EDTF")
    quotations = typed(document, f"{SCHEMA}Quotation")
    speakers = {node["@id"].rpartition("#")[2]: node.get(f"{SCHEMA}spokenByCharacter") for node in quotations}
    assert set(speakers) == {"second-pier", "scandal", "nobody", "cost"}
    assert speakers["second-pier"][0]["@id"] == f"{ADDRESS}people/ardal/#the_person"
    assert speakers["nobody"] is speakers["cost"] is None
    unnamed = speakers["scandal"][0]
    assert f"{SCHEMA}name" not in unnamed
    assert f"{SCHEMA}description" in unnamed
    assert all(node[f"{SCHEMA}isPartOf"][0]["@id"] == document[0]["@id"] for node in quotations)


def test_what_a_source_does_not_show_is_left_out(harbour: Callable[..., Site]) -> None:
    node = json_ld(harbour().library, "source", "wire", Base(ADDRESS))
    assert node is not None
    assert not {"headline", "author", "publisher", "url"} & set(node)
    assert node["datePublished"] == "2024-05-03"


def test_a_claim_names_its_evidence_and_where_it_appears(hostile: Site) -> None:
    document = expanded(json_ld(hostile.library, "brief", "harbour", Base(ADDRESS)), ADDRESS)
    claim = typed(document, f"{SCHEMA}Claim")[0]
    assert claim["@id"] == f"{ADDRESS}briefs/harbour/#not-asked"
    support = claim["http://purl.org/spar/cito/isSupportedBy"]
    assert [one["@id"] for one in support] == [f"{ADDRESS}sources/wire/#second-pier"]
    assert [one["@id"] for one in claim[f"{SCHEMA}appearance"]] == [f"{ADDRESS}sources/wire/#the_source"]
    assert f"{SCHEMA}firstAppearance" not in claim


@pytest.mark.parametrize("address", [ADDRESS, ""])
def test_annotations_expand(hostile: Site, address: str) -> None:
    document = json.loads(export(hostile, address)["data/annotations.json"])
    found = typed(expanded(document, f"{ADDRESS}data/annotations.json"), f"{ANNO}Annotation")
    here = f"{ADDRESS}data/annotations.json"
    assert [node["@id"] for node in found] == [f"{here}#{ref}" for ref in hostile.library.excerpts]
    sources = [target[f"{ANNO}hasSource"][0]["@id"] for node in found for target in node[f"{ANNO}hasTarget"]]
    assert all(iri.startswith("https://example.org/") for iri in sources)


def test_annotations_select_the_words_of_the_source(files: Mapping[str, bytes]) -> None:
    collection = json.loads(files["data/annotations.json"])
    items = {item["id"].partition("#")[2]: item for item in collection["first"]["items"]}
    assert collection["total"] == len(items) == 4
    pieces = items["wire/second-pier"]["target"]
    assert isinstance(pieces, list)
    for piece in pieces:
        quote, position = piece["selector"]
        assert TEXT[position["start"] : position["end"]] == quote["exact"]
    assert [piece["selector"][0]["exact"] for piece in pieces] == ["We did not ask for a second pier", "Nobody did"]
    assert items["wire/scandal"]["body"][0] == {
        "type": "TextualBody",
        "purpose": "tagging",
        "value": "a union official",
        "format": "text/plain",
    }


def test_annotations_name_no_speaker_where_there_is_none(files: Mapping[str, bytes]) -> None:
    items = json.loads(files["data/annotations.json"])["first"]["items"]
    for item in items[2:]:
        assert item["motivation"] == ["highlighting"]
        assert [body["type"] for body in item["body"]] == ["Text"]


def test_annotations_without_the_full_text_select_by_words_alone(harbour: Callable[..., Site]) -> None:
    quotations = [
        {"id": "second-pier", "exact": "[W]e did not ask … “Nobody did.”", "speaker": "ardal"},
        {"id": "scandal", "exact": "a scandal", "kind": "fragment", "speaker": "brandt"},
    ]
    quotations[0] |= {"prefix": "pier,", "suffix": "The"}
    site = harbour({"briefs/sources/wire.yml": {"quotations": quotations}}, archive=False)
    first, second, _ = json.loads(export(site, "")["data/annotations.json"])["first"]["items"]
    assert [target["selector"] for target in first["target"]] == [
        [{"type": "TextQuoteSelector", "exact": "e did not ask", "prefix": "pier, "}],
        [{"type": "TextQuoteSelector", "exact": "“Nobody did.”", "suffix": " The"}],
    ]
    assert second["target"]["source"]["id"] == "../sources/wire/"
