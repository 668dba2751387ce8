"""Entries are nested deeper than any brief or source needs.

Such a file is a slip of indentation or an attempt to exhaust the reader's memory.

Example
-------
```yaml briefs/harbour.yml
title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[The harbour]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
```

What to write instead
---------------------
Compare the indentation with `briefs/_template.yml`.
"""

from pullquote.diagnostics import Severity

CODE = "PQ107"
NAME = "too-deep"
SEVERITY = Severity.ERROR
