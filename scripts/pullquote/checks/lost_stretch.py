"""A stretch under `not_citable` is not in its source.

Nothing would be barred from citation, although somebody meant it to be.

Example
-------
```yaml briefs/sources/wire.yml
label: Wire
issued: 2024-05-01
archive: wire.txt
not_citable:
  - starts: The harbour closes
    ends: in June.
    reason: A caption.
passages:
  - id: cost
    exact: The harbour costs nine million pounds
```

What to write instead
---------------------
Copy the first and the last words of the stretch from the source, character for character, in this order.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site
from pullquote.checks.stretches import stretch
from pullquote.diagnostics import Severity

CODE = "PQ303"
NAME = "lost-stretch"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Fault]:
    """Every `not_citable` entry whose words are not found. Needs the source's text."""
    for id, source, document in site.sources():
        text = site.evidence.texts.get(id)
        for index, one in enumerate(source.not_citable if text else ()):
            if text and stretch(text.raw, one) is None:
                span = document.value_span(("not_citable", index, "starts"))
                help = "copy the first and last words of the stretch from the source, in this order"
                yield Fault("the source has no stretch that starts and ends with these words", span, help)
