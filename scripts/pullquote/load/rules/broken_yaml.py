"""The file is not YAML: it stops making sense at the place shown.

Nothing of the file can be read, so nothing of it can be checked. Most often a colon or a quotation mark in a
text is taken for YAML's own, or the indentation slipped.

Example
-------
```yaml briefs/harbour.yml
title: "The harbour
question: Who pays?
```

What to write instead
---------------------
Close the mark, put a text that holds `: ` or ` #` in quotation marks, or write it as a block below `>-`.
Indent with spaces, never with tabs.
"""

from pullquote.diagnostics import Severity

CODE = "PQ101"
NAME = "broken-yaml"
SEVERITY = Severity.ERROR
