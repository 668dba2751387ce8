"""A proof opens other words around a quotation than it must.

Every word that a lock opens is published, and a word that it hides could be the “not” before the quotation. So
it opens exactly the quotation with the gaps of its cuts, up to 4 tokens on either side, no further than the end of
the sentence, and the words that name the speaker; each stretch may have one token more at either end.

Example
-------
```source
“We will not sell the ferry,” Ms Ardal told reporters on the quay. The boat, built before the war in a yard that
no longer exists, carries nine cars and sixty people and has not been on time since the winter, say those who
wait for it every day.
```
```quotation
We will not sell the ferry
```
```change
opened: 0:40
```

What to write instead
---------------------
Run `make prove`, which opens exactly that.
"""

from pullquote.diagnostics import Severity

CODE = "PQ328"
NAME = "wrong-margins"
SEVERITY = Severity.ERROR
