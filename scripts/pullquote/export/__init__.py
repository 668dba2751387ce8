"""Everything of a site that programs read: open data, citations, annotations, feeds. Described in docs/data.md."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pullquote.checks.site import Site
from pullquote.compare.addresses import Base
from pullquote.export import citations, feeds, web_annotations
from pullquote.export.data import TABLES, tables
from pullquote.export.tables import json_file, schema, table_csv, table_json

VERSION = "1.0"
"""Of the data's schema: the second number rises when columns are added, the first when one changes or goes."""
LICENCE = (
    "The words quoted from the sources remain their owners': each source's `licence` says what its owner allows. "
    "Quote them with their source. Everything else has the licence of this site's repository."
)
DATA = "data/"


def export(site: Site, address: str, title: str = "Changes to the briefs") -> Mapping[str, bytes]:
    """Every file by its path below the site's root; the same site gives the same bytes.

    `address` is the site's absolute address with a slash at its end, or empty: then links are relative and the feeds,
    which need absolute ones, are left out. `title` names the feeds.
    """
    files = _data_files(site, address)
    files |= citations.citation_files(site.library, Base(address))
    files[web_annotations.FILE] = json_file(web_annotations.collection(site, address))
    if address:
        files[feeds.ATOM] = feeds.atom(site.library, address, title)
        files[feeds.JSON] = json_file(feeds.json_feed(site.library, address, title), 1)
    return files


def _data_files(site: Site, address: str) -> dict[str, bytes]:
    made = tables(site, Base(address))
    files: dict[str, bytes] = {}
    for name, shape in TABLES.items():
        files[f"{DATA}{name}.json"] = table_json(made[name])
        files[f"{DATA}{name}.csv"] = table_csv(shape, made[name])
        file = f"{DATA}schemas/{name}.json"
        files[file] = schema(name, shape, f"{address}{file}" if address else f"{name}.json")
    files[f"{DATA}index.json"] = json_file(_index({name: len(rows) for name, rows in made.items()}, bool(address)), 1)
    return files


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
