"""Our own prose gives quoted words to somebody who did not say them.

The words are in the evidence, but it shows another speaker, or nobody. A true quotation in the wrong mouth is as false
as an invented one.

Example
-------
```yaml briefs/harbour.yml
claims:
  - id: criticised
    text: The price is “a scandal”, Ada Ardal said.
    evidence:
      - supports: wire/scandal
```

What to write instead
---------------------
Name the speaker that the quotation names. Words that nobody is shown to have said can only be given to the
publication that prints them.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.own_words import plain
from pullquote.checks.site import Fault, Site
from pullquote.checks.unproved_words import quoting_prose
from pullquote.diagnostics import Severity
from pullquote.evidence.by_archive import speakers
from pullquote.model.source import Quotation
from pullquote.speech import Speaker, attribute
from pullquote.text import Text, match, prepare

CODE = "PQ211"
NAME = "misattributed-words"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every stretch in quotation marks that its sentence gives to another speaker than the evidence does."""
    known = speakers(site.library)
    for document, (loc, text, spans, refs) in quoting_prose(site):
        for span in spans:
            owners = _owners(site, text[slice(*span)], refs)
            if owners and all(_given_to_another(prepare(plain(text)), span, one, known) for one in owners):
                help = "name the speaker that the quotation names"
                yield Fault(_whose(site, owners), document.words_span(loc, *span), help)


def _whose(site: Site, owners: set[str]) -> str:
    named = " or ".join(site.library.name(one) for one in sorted(owners) if one)
    if not named:
        return "by the evidence nobody is shown to have said these words"
    return f"by the evidence these are words of {named}, not of the one named here"


def _owners(site: Site, words: str, refs: tuple[str, ...]) -> set[str]:
    """Who says the words by the evidence; an empty id for nobody."""
    cited = [excerpt for ref in refs if (excerpt := site.library.excerpt(ref))]
    having = [one for one in cited if match(words, prepare(one.exact)).verdict == "verbatim"]
    return {(one.speaker or "") if isinstance(one, Quotation) else "" for one in having}


def _given_to_another(text: Text, span: tuple[int, int], owner: str, known: dict[str, Speaker]) -> bool:
    """Whether the sentence around the words gives them to somebody else than `owner`."""
    people = tuple(known.values())
    if owner:
        return owner in known and attribute(text, [span], known[owner], people).verdict == "contradicts"
    return any(attribute(text, [span], one, people).verdict == "agrees" for one in people)
