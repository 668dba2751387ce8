"""A text of ours holds characters that nobody can see.

Direction characters can turn a sentence round on the page while the file looks right; zero-width and control
characters break searching. They come in with a copy from a web page, or as `\\u202e` in double quotation marks.

Example
-------
```yaml briefs/harbour.yml
question: "Who pays \\u202efor the harbour?"
```

What to write instead
---------------------
The same text without them, for example by typing the word anew; `make check ARGS=--fix` takes
them out. A quotation keeps what its source prints.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.own_words import COPIED, texts
from pullquote.checks.site import Fault, Site
from pullquote.checks.splice import splice
from pullquote.diagnostics import Severity
from pullquote.text.characters import hidden, name

CODE = "PQ213"
NAME = "hidden-in-text"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every hidden character of every file, but in words copied from a source: those have checks of their own."""
    for document in site.loaded.documents.values():
        if document.text.isascii() and "\\" not in document.text:
            continue
        for loc, text in texts(document.data):
            if COPIED.isdisjoint(map(str, loc[-1:])) and (offsets := hidden(text)):
                span = document.words_span(loc, offsets[0], offsets[0] + 1)
                edit = splice(document, loc, dict.fromkeys(offsets, ""))
                yield Fault(f"a character that nobody can see: {name(text[offsets[0]])}", span, "delete it", edit=edit)
