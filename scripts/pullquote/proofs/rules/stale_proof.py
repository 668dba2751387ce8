"""The proof is of the same words, but not of what the YAML now says about them.

The speaker, the kind (quotation or passage), or the editor's word for the attribution was changed after the
proof was made. A proof shows who said the words too, so it has to be made again.

Example
-------
```source
“We will not sell the ferry,” Ms Ardal told reporters on the quay on Friday evening.
```
```quotation
We will not sell the ferry
```
```change
speaker: brandt
```

What to write instead
---------------------
Restore the speaker if the change was a slip. Otherwise run `make prove`, which refuses a speaker whom
the text contradicts.
"""

from pullquote.diagnostics import Severity

CODE = "PQ322"
NAME = "stale-proof"
SEVERITY = Severity.ERROR
