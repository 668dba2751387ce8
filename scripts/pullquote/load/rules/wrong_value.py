"""A value is not of the form that its key takes.

For example a text where a list belongs, a date that does not exist, or an id with capitals or spaces.

Example
-------
```yaml briefs/people.yml
mayor:
  name: Ada Ardal
  kind: mayor
```

What to write instead
---------------------
The message says which form is taken. Dates are written 2025, 2025-02, 2025-02-17 or 2025-02-17/2025-02-20;
ids consist of lower-case letters, digits and hyphens.
"""

from pullquote.diagnostics import Severity

CODE = "PQ112"
NAME = "wrong-value"
SEVERITY = Severity.ERROR
