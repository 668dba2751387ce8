"""An entry names a speaker or actor who is not in `briefs/people.yml`.

Readers could not see who it is, and the attribution could not be checked.

Example
-------
```yaml briefs/harbour.yml
positions:
  - actor: mayer
    text: Wants the harbour.
    evidence:
      - supports: wire/cost
```

What to write instead
---------------------
Use the id of somebody in `briefs/people.yml`, or add the person there first. `said_by` of a figure may also be an
origin of `briefs/origins.yml`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site, nearest
from pullquote.diagnostics import Severity
from pullquote.load.document import Document, Loc
from pullquote.load.files import ORIGINS, PEOPLE

CODE = "PQ203"
NAME = "unknown-person"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every speaker, actor and `said_by` that is unknown."""
    people, origins = site.library.people, site.library.origins
    for document, loc, id, origin_too in _named(site):
        unread = site.unread(PEOPLE) or (origin_too and site.unread(ORIGINS))
        if id in people or (origin_too and id in origins) or unread:
            continue
        if PEOPLE not in site.loaded.texts:
            help = "add the file, and in it an entry for everybody who is named"
            yield Fault(f"there is no file {PEOPLE}, in which `{id}` would be", document.value_span(loc), help)
            return
        help = nearest(id, [*people, *origins] if origin_too else people, "add an entry to briefs/people.yml")
        yield Fault(f"nobody in briefs/people.yml has the id `{id}`", document.value_span(loc), help)


def _named(site: Site) -> Iterator[tuple[Document, Loc, str, bool]]:
    for brief, document in site.briefs():
        for index, position in enumerate(brief.positions):
            yield document, ("positions", index, "actor"), position.actor, False
        for index, figure in enumerate(brief.figures):
            yield document, ("figures", index, "said_by"), figure.said_by, True
    for _, source, document in site.sources():
        for index, quotation in enumerate(source.quotations):
            if quotation.speaker is not None:
                yield document, ("quotations", index, "speaker"), quotation.speaker, False
        for index, passage in enumerate(source.passages):
            if passage.attributed_to is not None:
                yield document, ("passages", index, "attributed_to"), passage.attributed_to, False
