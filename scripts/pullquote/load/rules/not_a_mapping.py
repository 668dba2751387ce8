"""The file is empty, or is a list or a plain text instead of `key: value` lines.

A brief, a source and the lists of people and origins all consist of keys and their values.

Example
-------
```yaml briefs/harbour.yml
- The harbour
- Who pays?
```

What to write instead
---------------------
Start from `briefs/_template.yml`; or delete the file if it is not needed.
"""

from pullquote.diagnostics import Severity

CODE = "PQ109"
NAME = "not-a-mapping"
SEVERITY = Severity.ERROR
