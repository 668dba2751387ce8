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
The words as they were proved; the changes of your pull request show what the file had before. If the new wording is
the article's own, somebody who has the articles runs `make prove`.

Without the article nobody can tell which of the words differ, only that these are not the proved ones.
"""

from pullquote.diagnostics import Severity

CODE = "PQ323"
NAME = "proof-of-other-words"
SEVERITY = Severity.ERROR
