"""A lock file, or one entry of it, is damaged or was edited by hand.

Locks are written by `make prove` and have one right spelling. Whole entries may be deleted or, when
branches are merged, put into the order of their ids; nothing else.

Example
-------
```source
“We will not sell the ferry,” Ms Ardal told reporters on the quay on Friday evening.
```
```quotation
We will not sell the ferry
```
```change
lock by hand: Ida Holm => Ole Holm
```

What to write instead
---------------------
Restore the file (`git checkout main -- briefs/proofs/<source>.lock`), or run `make prove`.
"""

from pullquote.diagnostics import Severity

CODE = "PQ325"
NAME = "broken-lock"
SEVERITY = Severity.ERROR
