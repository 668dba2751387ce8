"""The lock was written by another version of the format or of the rules that split a text into tokens.

Proofs are of tokens: a version that splits a text differently cannot read them, and must not seem to.

Example
-------
```source
“We will not sell the ferry,” Ms Ardal told reporters on the quay on Friday evening.
```
```quotation
We will not sell the ferry
```
```change
lock by hand: pullquote-lock 1 => pullquote-lock 2
```

What to write instead
---------------------
Update pullquote, or check with the version that the repository pins. After an upgrade run `make prove`
with the full texts.
"""

from pullquote.diagnostics import Severity

CODE = "PQ326"
NAME = "foreign-proof-version"
SEVERITY = Severity.ERROR
