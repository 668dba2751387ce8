"""A quotation has no proof, so a clone without the full text cannot check it.

The proof is what lets every fork and every reader check the words without the article, which may not be
published.

Example
-------
```source
“We will not sell the ferry,” Ms Ardal told reporters on the quay on Friday evening.
```
```quotation
We will not sell the ferry
```
```change
no proof
```

What to write instead
---------------------
Run `make prove` where the full text is at hand and commit `briefs/proofs/<source>.lock` with the
quotation. If you do not have the text, say so in the pull request: somebody who keeps it can add the proof.
Nobody can make it without the text.
"""

from pullquote.diagnostics import Severity

CODE = "PQ321"
NAME = "missing-proof"
SEVERITY = Severity.ERROR
