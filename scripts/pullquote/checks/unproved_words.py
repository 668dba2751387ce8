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

from collections.abc import Iterator, Sequence

from pullquote.checks.own_words import notes, prose, quoted
from pullquote.checks.site import Fault, Site
from pullquote.diagnostics import Severity
from pullquote.load.document import Loc
from pullquote.model.brief import Brief
from pullquote.model.citations import citations
from pullquote.text import Text, match, prepare

CODE = "PQ209"
NAME = "unproved-words"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every stretch in quotation marks that no excerpt cited by the same entry has; titles may use all of the brief.

    Notes about sources and people may use all of the sources' texts, and are checked where all of them are at hand.
    """
    for brief, document in site.briefs():
        for loc, text, refs in cited_prose(brief):
            known = [prepare(excerpt.exact) for ref in refs if (excerpt := site.library.excerpt(ref))]
            for start, end in _unknown(text, known):
                help = "use the exact words of a quotation that this entry cites, or take the quotation marks out"
                span = document.words_span(loc, start, end)
                yield Fault(f"no evidence of this entry has the words “{text[start:end]}”", span, help)
    yield from _notes(site)


def _notes(site: Site) -> Iterator[Fault]:
    texts = tuple(site.evidence.texts.values())
    if len(texts) < len(site.library.sources):
        return
    for document, loc, text in notes(site):
        for start, end in _unknown(text, texts, remark=True):
            help = "copy the words from the source they are from, or take the quotation marks out"
            span = document.words_span(loc, start, end)
            yield Fault(f"no source has the words “{text[start:end]}”", span, help)


def cited_prose(brief: Brief) -> Iterator[tuple[Loc, str, tuple[str, ...]]]:
    """Every text of a brief that we wrote ourselves, with the references whose words it may quote."""
    cited: dict[Loc, list[str]] = {}
    for citation in citations(brief):
        cited.setdefault(citation.loc[: _depth(citation.loc)], []).append(citation.ref)
    everything = tuple(dict.fromkeys(ref for refs in cited.values() for ref in refs))
    for loc, text in prose(brief):
        yield loc, text, everything if len(loc) == 1 else tuple(dict.fromkeys(cited.get(loc[: _depth(loc)], ())))


def _unknown(text: str, known: Sequence[Text], remark: bool = False) -> Iterator[tuple[int, int]]:
    """What none of the texts has. A remark about words may cut them short of a "not": it does not say them."""
    for start, end in quoted(text):
        if not any(match(text[start:end], one, reviewed=remark).verdict == "verbatim" for one in known):
            yield start, end


def _depth(loc: Loc) -> int:
    """How much of a location names the entry: `claims, 2` of `claims, 2, text`, one more pair for sides."""
    return 4 if len(loc) > 3 and loc[2] == "sides" else min(len(loc), 2)
