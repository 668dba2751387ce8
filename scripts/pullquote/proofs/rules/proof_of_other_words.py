"""The words are not those that the proof shows to be in the source.

A word, a figure, a punctuation mark or the order was changed after the proof was made, or the words never
were in the source.

Example
-------
```source
“We will not sell the ferry,” Ms Ardal told reporters on the quay on Friday evening.
```
```quotation
We will not sell the ferry
```
```change
quotation: We will now sell the ferry
```

What to write instead
---------------------
The words as they were proved. If the new wording is the source's own, run `pullquote prove` where the full
text is at hand.
"""

from pullquote.diagnostics import Severity

CODE = "PQ323"
NAME = "proof-of-other-words"
SEVERITY = Severity.ERROR
