"""A quotation or passage is taken from a stretch that its source marks as not citable.

Captions, navigation junk and unsourced boxes are printed on the page, but nobody answers for them.

Example
-------
```yaml briefs/sources/wire.yml
label: Wire
issued: 2024-05-01
archive: wire.txt
not_citable:
  - starts: The harbour opens
    ends: in June.
    reason: A caption.
passages:
  - id: cost
    exact: The harbour opens in June.
```

What to write instead
---------------------
Take the words from the article itself, or find another source that answers for them.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site
from pullquote.checks.stretches import stretch
from pullquote.checks.unused_quotation import citable
from pullquote.diagnostics import Severity

CODE = "PQ302"
NAME = "not-citable"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every excerpt that overlaps a stretch under `not_citable`. Needs the source's text.

    Words that nobody is shown to have said may be catalogued from there, as long as no brief cites them.
    """
    for id, source, document in site.sources():
        text = site.evidence.texts.get(id)
        if text is None:
            continue
        barred = [(found, one.reason) for one in source.not_citable if (found := stretch(text.raw, one))]
        for key, excerpts in (("quotations", source.quotations), ("passages", source.passages)):
            for index, excerpt in enumerate(excerpts):
                ref = f"{id}/{excerpt.id}"
                if not citable(excerpt) and ref not in site.library.uses:
                    continue
                verdict = site.evidence[ref]
                for start, end in verdict.match.spans if verdict.match else ():
                    for (first, last), reason in barred:
                        if start < last and first < end:
                            span = document.value_span((key, index, "exact"))
                            message = f"these words lie in a stretch that is not citable: {reason}"
                            yield Fault(message, span, "take the words from the article itself, or from another source")
