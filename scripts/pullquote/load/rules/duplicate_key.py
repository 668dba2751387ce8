"""One key stands twice in the same entry.

YAML would silently keep one of the two and lose the other, so a reviewed text could vanish.

Example
-------
```yaml briefs/harbour.yml
title: The harbour
title: The new harbour
```

What to write instead
---------------------
Keep one of the two; if both texts are needed, they belong in two entries.
"""

from pullquote.diagnostics import Severity

CODE = "PQ104"
NAME = "duplicate-key"
SEVERITY = Severity.ERROR
