"""A position or figure is given to somebody of whom its evidence does not speak.

A reader takes from it that this person or body holds the view or gave the number.

Example
-------
```yaml briefs/harbour.yml
positions:
  - actor: ardal
    text: Calls the price too high.
    evidence:
      - supports: wire/scandal
```

What to write instead
---------------------
Name the one whose words the evidence has, or cite words that are theirs, are attributed to them (`attributed_to`) or
name them. If the source uses another name for the same body, add that to its `aliases` in `briefs/people.yml`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pullquote.checks.site import Fault, Site
from pullquote.diagnostics import Severity
from pullquote.evidence.by_archive import speakers
from pullquote.load.document import Document, Loc
from pullquote.model.brief import Evidence
from pullquote.model.library import Library
from pullquote.model.source import Quotation
from pullquote.speech import Speaker, names_speaker

CODE = "PQ215"
NAME = "unshown-actor"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every `actor` and `said_by` whom no cited words show."""
    library, known = site.library, speakers(site.library)
    for document, loc, id, evidence in _given(site):
        refs = [one.ref for one in evidence if one.ref in library.excerpts]
        named = id in library.people or id in library.origins
        if named and refs and not any(_shows(library, ref, id, known) for ref in refs):
            message = f"no words cited here are of `{id}`, or speak of them"
            yield Fault(message, document.value_span(loc), "name whose words they are, or cite words that show it")


def _given(site: Site) -> Iterator[tuple[Document, Loc, str, tuple[Evidence, ...]]]:
    for brief, document in site.briefs():
        for index, position in enumerate(brief.positions):
            yield document, ("positions", index, "actor"), position.actor, position.evidence
        for index, figure in enumerate(brief.figures):
            yield document, ("figures", index, "said_by"), figure.said_by, figure.evidence


def _shows(library: Library, ref: str, id: str, known: Mapping[str, Speaker]) -> bool:
    """Whether the words are this one's, or reach us through them, or name them, or a person who speaks for them."""
    excerpt, source = library.excerpts[ref], library.source_of(ref)
    whose = excerpt.speaker if isinstance(excerpt, Quotation) else excerpt.attributed_to
    origins = (*excerpt.via, *(source.origins if source else ()))
    if id == whose or id in origins:
        return True
    roles = known[whose].roles if whose in known else ()
    return id in known and any(names_speaker(words, known[id]) for words in (excerpt.exact, *roles))
