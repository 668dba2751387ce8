"""A setting below `extra: pullquote:` in mkdocs.yml has no effect.

Either there is no such setting, or no check has this name or code, or there is no such level, or the check is firm:
that words are false, unproved or unreadable, or rest on nothing, stays an error in every project, whatever the settings
say.

Example
-------
```yaml mkdocs.yml
extra:
  pullquote:
    severity:
      unused-quotations: off
```

What to write instead
---------------------
The settings are `archive`, `severity`, `edit_path` and `spellings`. Below `severity` stand lines of the name or code of
a check, as the message shows it, and one of `error`, `warning`, `note` and `off`. Delete the line if the check is firm.
"""

from pullquote.diagnostics import Severity

CODE = "PQ701"
NAME = "unknown-setting"
SEVERITY = Severity.ERROR
