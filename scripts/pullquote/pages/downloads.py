"""Links to files for programs, where the site has them: citations of one work, tables of one kind of thing."""

from __future__ import annotations

from collections.abc import Iterable

from pullquote.pages.html import Html, escape
from pullquote.pages.view import Place

_CITATIONS = (("bib", "BibTeX"), ("ris", "RIS"), ("csl.json", "CSL-JSON"))
_TABLES = (("csv", "CSV"), ("json", "JSON"))


def citation_files(place: Place, kind: str, id: str) -> Html:
    """`Citation of the brief: BibTeX, RIS, CSL-JSON`, for one brief or source; `kind` is `briefs` or `sources`."""
    files = [(f"data/citations/{kind}/{id}.{ending}", name) for ending, name in _CITATIONS]
    return _links(place, f"Citation of the {kind.removesuffix('s')}", files)


def table_files(place: Place, name: str) -> Html:
    """`Data: CSV, JSON` for one table of the open data."""
    return _links(place, "Data", ((f"data/{name}.{ending}", words) for ending, words in _TABLES))


def feeds(place: Place) -> Html:
    """`Follow the changes: Atom, JSON Feed`, where the site has feeds: they need its address."""
    return _links(place, "Follow the changes", (("feed.xml", "Atom"), ("feed.json", "JSON Feed")))


def _links(place: Place, what: str, files: Iterable[tuple[str, str]]) -> Html:
    known = place.view.downloads
    links = [f'<a href="{place.up}{file}">{escape(name)}</a>' for file, name in files if file in known]
    return Html(f'<p class="pq-links">{what}: {", ".join(links)}</p>') if links else Html("")
