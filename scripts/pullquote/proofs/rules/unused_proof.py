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
If the id was changed, change it back. Otherwise run `make prove` where the full text is at hand: it takes out what
nothing needs. Without the text the whole entry may be deleted, from its first line to its `seal:`; a lock whose
source is gone is deleted as a file.
"""

from pullquote.diagnostics import Severity

CODE = "PQ327"
NAME = "unused-proof"
SEVERITY = Severity.ERROR
