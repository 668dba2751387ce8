"""An entry lacks a key that it needs.

Without it a reader could not tell what the entry is, or it could not be checked.

Example
-------
```yaml briefs/people.yml
mayor:
  roles: [mayor]
```

What to write instead
---------------------
Add the key with its value below the entry shown.
"""

from pullquote.diagnostics import Severity

CODE = "PQ111"
NAME = "missing-key"
SEVERITY = Severity.ERROR
