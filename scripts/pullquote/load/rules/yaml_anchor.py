"""The file uses a YAML anchor (`&name`) or alias (`*name`).

An alias copies text from elsewhere, so a change in one place would silently change another's evidence; nested
aliases can also blow a small file up to gigabytes.

Example
-------
```yaml briefs/harbour.yml
title: &name The harbour
question: *name
```

What to write instead
---------------------
Write the text out in both places. A text that begins with `&` or `*` goes in quotation marks.
"""

from pullquote.diagnostics import Severity

CODE = "PQ105"
NAME = "yaml-anchor"
SEVERITY = Severity.ERROR
