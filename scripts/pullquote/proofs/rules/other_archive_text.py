"""The archive's copy of a source is not the text that was committed to.

Quotations are checked against both, so both must be the same text. Typography does not matter, words and
punctuation do.

Example
-------
```source
“We will not sell the ferry,” Ms Ardal told reporters on the quay on Friday evening.
```
```quotation
We will not sell the ferry
```
```change
archive: Friday => Monday
```

What to write instead
---------------------
`make prove ARGS=--verify-archive` says up to where the copies agree. Put the committed copy back; if the
publisher corrected the article, add the new version as a source of its own.
"""

from pullquote.diagnostics import Severity

CODE = "PQ331"
NAME = "other-archive-text"
SEVERITY = Severity.ERROR
