"""The head of a lock names another source or another archive file than the YAML beside it.

A copied or renamed lock would prove quotations of one article under the name of another.

Example
-------
```source
“We will not sell the ferry,” Ms Ardal told reporters on the quay on Friday evening.
```
```quotation
We will not sell the ferry
```
```change
lock: source: ferry => source: bridge
```

What to write instead
---------------------
The lock keeps the source's id as its name: `briefs/proofs/<source>.lock`. After a rename run `pullquote
prove`.
"""

from pullquote.diagnostics import Severity

CODE = "PQ330"
NAME = "lock-of-another-source"
SEVERITY = Severity.ERROR
