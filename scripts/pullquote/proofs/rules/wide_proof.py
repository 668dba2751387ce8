"""A proof opens more of the source than the quotation, its margins and its clause.

Every word that a lock opens is published. A proof may open the quotation, 4 to 7 tokens on either side, the
gaps of a cut, and the words that name the speaker with up to 3 tokens on either side. More would be a way to
publish an article piece by piece.

Example
-------
```source
“We will not sell the ferry,” Ms Ardal told reporters on the quay on Friday evening. The boat, built before
the war in a yard that no longer exists, carries nine cars and sixty people and has not been on time since the
winter, say those who wait for it every day.
```
```quotation
We will not sell the ferry
```
```change
opened: 0:48
```

What to write instead
---------------------
Run `pullquote prove`, which opens no more than that.
"""

from pullquote.diagnostics import Severity

CODE = "PQ328"
NAME = "wide-proof"
SEVERITY = Severity.ERROR
