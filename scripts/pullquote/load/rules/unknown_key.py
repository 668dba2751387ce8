"""A key is not one of those that this kind of entry has.

What stands behind an unknown key would silently not be shown and not be checked.

Example
-------
```yaml briefs/people.yml
mayor:
  nmae: Ada Ardal
```

What to write instead
---------------------
The message names the nearest known key. The editing guide lists all keys of each kind of entry.
"""

from pullquote.diagnostics import Severity

CODE = "PQ110"
NAME = "unknown-key"
SEVERITY = Severity.ERROR
