"""So much of a source is open, or the text is so short, that the rest could be guessed.

Whoever guesses all the words that are still closed can check his guess against the root. With many of them that
is hopeless; with a handful it is a matter of minutes. So at least 64 tokens stay closed, and texts under 100
tokens get a random seed that stays in the archive.

Example
-------
```source
“We will not sell the ferry,” Ms Ardal told reporters on the quay on Friday evening.
```
```quotation
We will not sell the ferry
```
```change
lock: seed: kept => seed: text
```

What to write instead
---------------------
Quote less of this source. If the commitment is new, delete the lock, and `make prove ARGS=--keep-seed` makes
one with a random seed, which whoever adds proofs later will need together with the text.
"""

from pullquote.diagnostics import Severity

CODE = "PQ329"
NAME = "guessable-text"
SEVERITY = Severity.ERROR
