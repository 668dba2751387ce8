"""Two entries of one file have the same id.

An id is a permanent address: a reference to it must mean one entry.

Example
-------
```yaml briefs/sources/wire.yml
label: Wire
issued: 2024-05-01
archive: wire.txt
passages:
  - id: cost
    exact: The harbour costs nine million.
  - id: cost
    exact: The harbour costs ten million.
```

What to write instead
---------------------
Give one of them another id. Keep the older one: links to it may exist.
"""

from pullquote.diagnostics import Severity

CODE = "PQ115"
NAME = "duplicate-id"
SEVERITY = Severity.ERROR
