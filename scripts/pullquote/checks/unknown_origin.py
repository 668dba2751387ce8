"""An entry names an origin that is not in `briefs/origins.yml`.

How many independent origins stand behind a claim is counted from these ids; an unknown one would count as new.

Example
-------
```yaml briefs/sources/wire.yml
label: Wire
issued: 2024-05-01
archive: wire.txt
origins: [wier]
```

What to write instead
---------------------
Use the id of an origin in `briefs/origins.yml` (an agency, a newspaper, a document), or add it there first.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site, ids_at, nearest
from pullquote.diagnostics import Severity
from pullquote.load.document import Document, Loc
from pullquote.load.files import ORIGINS
from pullquote.model.source import Source

CODE = "PQ204"
NAME = "unknown-origin"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every origin of a source, a chain or a derivation that is unknown."""
    known = site.library.origins
    if site.unread(ORIGINS):
        return
    for _, source, document in site.sources():
        for id, loc in _origins(source, document):
            if ORIGINS not in site.loaded.texts:
                help = "add the file, and in it an entry for every agency, newspaper or document that is named"
                yield Fault(f"there is no file {ORIGINS}, in which `{id}` would be", document.value_span(loc), help)
                return
            if id not in known:
                help = nearest(id, known, "add an entry to briefs/origins.yml")
                yield Fault(f"no origin in briefs/origins.yml has the id `{id}`", document.value_span(loc), help)


def _origins(source: Source, document: Document) -> Iterator[tuple[str, Loc]]:
    yield from ids_at(document, ("origins",), source.origins)
    for index, one in enumerate(source.derived_from):
        if one.origin is not None:
            yield one.origin, ("derived_from", index, "origin")
    for key, excerpts in (("quotations", source.quotations), ("passages", source.passages)):
        for index, excerpt in enumerate(excerpts):
            yield from ids_at(document, (key, index, "via"), excerpt.via)
