"""A file in `briefs/` would be passed over because of its name.

A brief called `harbour.yaml` or `Harbour Notes.yml` would never become a page, and nobody would notice.

Example
-------
```yaml briefs/harbour.yaml
title: The harbour
```

What to write instead
---------------------
Name it `<id>.yml`, the id in lower-case letters, digits and hyphens: it becomes part of the page's address.
"""

from pullquote.diagnostics import Severity

CODE = "PQ114"
NAME = "misplaced-file"
SEVERITY = Severity.ERROR
