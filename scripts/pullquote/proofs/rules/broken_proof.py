"""A proof is too short or too long for the words that it opens.

No change of the quotation does this: the lock was put together wrongly.

Example
-------
```source
“We will not sell the ferry,” Ms Ardal told reporters on the quay on Friday evening.
```
```quotation
We will not sell the ferry
```
```change
longer proof
```

What to write instead
---------------------
Nothing by hand. Restore the block from the branch it came from, or run `make prove`.
"""

from pullquote.diagnostics import Severity

CODE = "PQ324"
NAME = "broken-proof"
SEVERITY = Severity.ERROR
