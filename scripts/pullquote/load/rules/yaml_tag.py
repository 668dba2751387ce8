"""The file uses a YAML tag (`!name`).

Tags ask the reader of the file to make something other than text of a value; Pullquote reads text only.

Example
-------
```yaml briefs/harbour.yml
title: !!binary aGFyYm91cg==
```

What to write instead
---------------------
Take the tag out. A text that begins with `!` goes in quotation marks.
"""

from pullquote.diagnostics import Severity

CODE = "PQ106"
NAME = "yaml-tag"
SEVERITY = Severity.ERROR
