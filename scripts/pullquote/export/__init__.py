"""Everything of a site that programs read: open data, citations, annotations, feeds. Described in docs/data.md."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from pullquote.checks.site import Site
from pullquote.compare.addresses import Base
from pullquote.export import citations, feeds, web_annotations
from pullquote.export.data import TABLES, tables
from pullquote.export.tables import json_file, schema, written
from pullquote.model.library import Library

VERSION = "1.0"
"""Of the data's schema: the second number rises when columns are added, the first when one changes or goes."""
LICENCE = (
    "The words quoted from the sources remain their owners': each source's `licence` says what its owner allows. "
    "Quote them with their source. Everything else has the licence of this site's repository."
)
DATA = "data/"


@dataclass(frozen=True, slots=True)
class Bundle:
    """Files that are made together."""

    paths: tuple[str, ...]
    """Below the site's root."""
    make: Callable[[], Iterator[tuple[str, bytes]]]
    """Each file with its path, one after the other; made anew at every call."""


def bundles(site: Site, address: str, title: str = "Changes to the briefs") -> tuple[Bundle, ...]:
    """Every file, to be made when it is written; the same site gives the same bytes.

    `address` is the site's absolute address with a slash at its end, or empty: then links are relative and the feeds,
    which need absolute ones, are left out. `title` names the feeds.
    """
    library, base = site.library, Base(address)
    found = [
        Bundle(_table_paths(), partial(_tables, site, address)),
        Bundle((web_annotations.FILE,), partial(_annotations, site, address)),
        Bundle(citations.source_paths(library), partial(citations.of_sources, library)),
        Bundle(citations.brief_paths(library), partial(citations.of_briefs, library, base)),
    ]
    if address:
        found.append(Bundle((feeds.ATOM, feeds.JSON), partial(_feeds, library, address, title)))
    return tuple(found)


def export(site: Site, address: str, title: str = "Changes to the briefs") -> dict[str, bytes]:
    """Every file by its path below the site's root. See bundles."""
    return {path: content for bundle in bundles(site, address, title) for path, content in bundle.make()}


def _table_paths() -> tuple[str, ...]:
    ends = ("{}.json", "{}.csv", "schemas/{}.json")
    return (*(f"{DATA}{end.format(name)}" for name in TABLES for end in ends), f"{DATA}index.json")


def _tables(site: Site, address: str) -> Iterator[tuple[str, bytes]]:
    counts: dict[str, int] = {}
    for name, rows in tables(site, Base(address)):
        made = written(shape := TABLES[name], rows)
        counts[name] = made.rows
        yield f"{DATA}{name}.json", made.json
        yield f"{DATA}{name}.csv", made.csv
        file = f"{DATA}schemas/{name}.json"
        yield file, schema(name, shape, f"{address}{file}" if address else f"{name}.json")
    yield f"{DATA}index.json", json_file(_index(counts, bool(address)), 1)


def _annotations(site: Site, address: str) -> Iterator[tuple[str, bytes]]:
    yield web_annotations.FILE, web_annotations.collection(site, address)


def _feeds(library: Library, address: str, title: str) -> Iterator[tuple[str, bytes]]:
    yield feeds.ATOM, feeds.atom(library, address, title)
    yield feeds.JSON, json_file(feeds.json_feed(library, address, title), 1)


def _index(counts: Mapping[str, int], feeds_too: bool) -> dict[str, Any]:
    """What there is, with paths relative to the index itself."""
    return {
        "version": VERSION,
        "licence": LICENCE,
        "tables": [
            {
                "name": name,
                "description": " ".join((shape.__doc__ or "").split()),
                "rows": counts[name],
                "json": f"{name}.json",
                "csv": f"{name}.csv",
                "schema": f"schemas/{name}.json",
            }
            for name, shape in TABLES.items()
        ],
        "citations": [f"citations.{format}" for format in citations.FORMATS],
        "annotations": "annotations.json",
        "feeds": [f"../{feeds.ATOM}", f"../{feeds.JSON}"] if feeds_too else [],
    }
