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

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from pullquote.checks.own_words import notes, prose, quoted
from pullquote.checks.site import Fault, Site
from pullquote.diagnostics import Severity
from pullquote.load.document import Document, Loc
from pullquote.load.files import brief_file
from pullquote.model.citations import Citation
from pullquote.text import Text, match, prepare

CODE = "PQ209"
NAME = "unproved-words"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every stretch in quotation marks that no excerpt cited by the same entry has; titles may use all of the brief.

    Notes about sources and people may use all of the sources' texts, and are checked where all of them are at hand.
    """
    for document, (loc, text, spans, refs) in quoting_prose(site):
        known = [prepare(excerpt.exact) for ref in refs if (excerpt := site.library.excerpt(ref))]
        for start, end in _unknown(text, spans, known):
            help = "use the exact words of a quotation that this entry cites, or take the quotation marks out"
            span = document.words_span(loc, start, end)
            yield Fault(f"no evidence of this entry has the words “{text[start:end]}”", span, help)
    yield from _notes(site)


def _notes(site: Site) -> Iterator[Fault]:
    texts = tuple(site.evidence.texts.values())
    if len(texts) < len(site.library.sources):
        return
    for document, loc, text in notes(site):
        for start, end in _unknown(text, quoted(text), texts, remark=True):
            help = "copy the words from the source they are from, or take the quotation marks out"
            span = document.words_span(loc, start, end)
            yield Fault(f"no source has the words “{text[start:end]}”", span, help)


class Quoting(NamedTuple):
    """A text of a brief that we wrote ourselves, with words in quotation marks."""

    loc: Loc
    text: str
    spans: Sequence[tuple[int, int]]
    """Where these words stand in the text."""
    refs: tuple[str, ...]
    """Whose words they may be."""


def quoting_prose(site: Site) -> Iterator[tuple[Document, Quoting]]:
    """Every text of a brief that holds words in quotation marks."""
    for id, brief in site.library.briefs.items():
        found = [(loc, text, spans) for loc, text in prose(brief) if (spans := list(quoted(text)))]
        if found:
            document, cited = site.loaded.documents[brief_file(id)], _cited(site.library.citations[id])
            yield from ((document, Quoting(*one, tuple(cited.get(_entry(one[0]), ())))) for one in found)


def _cited(citations: Iterable[Citation]) -> dict[Loc, dict[str, None]]:
    """The references of each entry, and of the whole brief at ()."""
    cited: dict[Loc, dict[str, None]] = {}
    for citation in citations:
        for entry in (_entry(citation.loc), ()):
            cited.setdefault(entry, {})[citation.ref] = None
    return cited


def _unknown(
    text: str, spans: Iterable[tuple[int, int]], known: Sequence[Text], remark: bool = False
) -> Iterator[tuple[int, int]]:
    """What none of the texts has. A remark about words may cut them short of a "not": it does not say them."""
    for start, end in spans:
        if not any(match(text[start:end], one, reviewed=remark).verdict == "verbatim" for one in known):
            yield start, end


def _entry(loc: Loc) -> Loc:
    """The entry that a location is in: `claims, 2` of `claims, 2, text`, one more pair for sides; () is the brief."""
    if len(loc) < 2:
        return ()
    return loc[:4] if len(loc) > 3 and loc[2] == "sides" else loc[:2]
