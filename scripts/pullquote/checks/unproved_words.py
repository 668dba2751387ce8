"""Our own prose holds words in quotation marks that its evidence does not have.

Words in quotation marks are read as somebody's exact words. In a claim, a bottom line or a title they would
otherwise stand there without any proof.

Example
-------
```yaml briefs/harbour.yml
claims:
  - id: criticised
    text: The union calls the price "an outrage".
    evidence:
      - supports: wire/scandal
```

What to write instead
---------------------
Use exactly the words of a quotation or passage that the same entry cites, or say it without quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pullquote.checks.site import Fault, Site
from pullquote.diagnostics import Severity
from pullquote.load.document import Loc
from pullquote.model.brief import Brief
from pullquote.model.citations import citations
from pullquote.text import match, prepare

CODE = "PQ209"
NAME = "unproved-words"
SEVERITY = Severity.ERROR


QUOTED = re.compile("“([^”]*)”|\"([^\"]*)\"|(?<!\\w)[‘']([^‘’']*)[’'](?!\\w)")


def check(site: Site) -> Iterator[Fault]:
    """Every stretch in quotation marks that no excerpt cited by the same entry has; titles may use all of the brief."""
    for brief, document in site.briefs():
        cited: dict[Loc, list[str]] = {}
        for citation in citations(brief):
            cited.setdefault(citation.loc[: _depth(citation.loc)], []).append(citation.ref)
        everything = [ref for refs in cited.values() for ref in refs]
        for loc, text in prose(brief):
            refs = everything if len(loc) == 1 else cited.get(loc[: _depth(loc)], [])
            words = [excerpt.exact for ref in refs if (excerpt := site.library.excerpt(ref))]
            for found in QUOTED.finditer(text):
                start, end = next(found.span(group) for group in (1, 2, 3) if found[group] is not None)
                if not _proved(text[start:end], words):
                    help = "use the exact words of a quotation that this entry cites, or take the quotation marks out"
                    span = document.words_span(loc, start, end)
                    yield Fault(f"no evidence of this entry has the words “{text[start:end]}”", span, help)


def _proved(words: str, excerpts: list[str]) -> bool:
    return any(match(words, prepare(exact)).verdict == "verbatim" for exact in excerpts)


def _depth(loc: Loc) -> int:
    """How much of a location names the entry: `claims, 2` of `claims, 2, text`, one more pair for sides."""
    return 4 if len(loc) > 3 and loc[2] == "sides" else min(len(loc), 2)


def prose(brief: Brief) -> Iterator[tuple[Loc, str]]:
    """Every text of a brief that we wrote ourselves, with its place."""
    yield from (((key,), getattr(brief, key)) for key in ("title", "question", "bottom_line"))
    for key, fields in (
        ("claims", ("text",)),
        ("positions", ("text",)),
        ("figures", ("measures", "note")),
        ("timeline", ("text",)),
        ("unknowns", ("question", "settle")),
        ("disagreements", ("question", "note")),
    ):
        for index, entry in enumerate(getattr(brief, key)):
            yield from (((key, index, field), text) for field in fields if (text := getattr(entry, field)))
    for index, point in enumerate(brief.disagreements):
        for number, side in enumerate(point.sides):
            yield ("disagreements", index, "sides", number, "text"), side.text
