"""A source says that it derives from a source which does not exist, or from itself.

Independence is computed along these links; a link that leads nowhere or in a circle would make one origin look
like two.

Example
-------
```yaml briefs/sources/wire.yml
label: Wire
issued: 2024-05-01
archive: wire.txt
derived_from:
  - source: wrie
    how: rewrite
    basis: It shares whole sentences.
passages:
  - id: cost
    exact: The harbour costs nine million pounds
```

What to write instead
---------------------
Name another file of `briefs/sources/`, without `.yml`. Of two copies only one derives from the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site, nearest
from pullquote.diagnostics import Severity
from pullquote.load.files import source_file
from pullquote.model.library import Library

CODE = "PQ305"
NAME = "unknown-derivation"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every derivation from an unknown source, and every circle of derivations."""
    library = site.library
    for id, source, document in site.sources():
        for index, one in enumerate(source.derived_from):
            span = document.value_span(("derived_from", index, "source"))
            if one.source is None or site.unread(source_file(one.source)):
                continue
            if one.source not in library.sources:
                yield Fault(f"there is no source `{one.source}`", span, nearest(one.source, library.sources))
            elif id in _ancestors(library, one.source):
                yield Fault(f"`{id}` would derive from itself, through `{one.source}`", span, "drop one of the links")


def _ancestors(library: Library, id: str) -> set[str]:
    """The source and all that it derives from, at any number of steps."""
    found: set[str] = set()
    waiting = [id]
    while waiting:
        one = waiting.pop()
        if one in found or one not in library.sources:
            continue
        found.add(one)
        waiting += [link.source for link in library.sources[one].derived_from if link.source is not None]
    return found
