"""A lock proves a quotation that the source's YAML does not have.

The entry still publishes words around the quotation that is gone.

Example
-------
```source
“We will not sell the ferry,” Ms Ardal told reporters on the quay on Friday evening.
```
```quotation
We will not sell the ferry
```
```change
no quotation
```

What to write instead
---------------------
Delete the whole entry from the lock, from its first line to its `seal:`; the full text is not needed for
that. If the id was changed, change it back or run `pullquote prove`.
"""

from pullquote.diagnostics import Severity

CODE = "PQ327"
NAME = "unused-proof"
SEVERITY = Severity.ERROR
