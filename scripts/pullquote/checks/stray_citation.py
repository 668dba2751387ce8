"""Something looks like a citation, but stands where none is read or is not written as one.

The page would show it as it stands, and the words before it would seem to be cited without being so.

Example
-------
```yaml briefs/harbour.yml
title: The harbour [@wire/cost]
```

What to write instead
---------------------
`[@source-id/quotation-id]` with nothing else between the brackets, one pair of brackets for each citation, and only in
texts that are sentences of ours: not in titles, questions and names, nor in notes about sources and people.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.own_words import texts
from pullquote.checks.site import Fault, Site
from pullquote.diagnostics import Severity
from pullquote.load.document import Document, Loc
from pullquote.load.files import brief_file
from pullquote.model.citations import INLINE

CODE = "PQ214"
NAME = "stray-citation"
SEVERITY = Severity.ERROR

SIGN = "[@"


def check(site: Site) -> Iterator[Fault]:
    """Every sign of a citation that leads to no quotation."""
    cited = {brief_file(id): found for id, found in site.library.citations.items()}
    for document in site.loaded.documents.values():
        if SIGN not in document.text or site.unread(document.file):
            continue
        read = {citation.loc for citation in cited.get(document.file, ())}
        for loc, text in texts(document.data):
            if SIGN in text:
                yield from _stray(document, loc, text, loc in read)


def _stray(document: Document, loc: Loc, text: str, cites: bool) -> Iterator[Fault]:
    proper = {found.start() for found in INLINE.finditer(text)} if cites else set()
    at = text.find(SIGN)
    while at >= 0:
        if at not in proper:
            help = "write `[@source-id/quotation-id]`, one pair of brackets a citation; titles and notes have none"
            yield Fault("this is not read as a citation", document.words_span(loc, at, at + len(SIGN)), help)
        at = text.find(SIGN, at + 1)
