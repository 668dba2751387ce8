"""The file holds a second YAML document, behind a line `---`.

Only the first would be read; what stands below the line would be lost.

Example
-------
```yaml briefs/harbour.yml
title: The harbour
---
title: The second harbour
```

What to write instead
---------------------
One file, one entry: move the second part to a file of its own, or delete the line `---`.
"""

from pullquote.diagnostics import Severity

CODE = "PQ108"
NAME = "second-document"
SEVERITY = Severity.ERROR
