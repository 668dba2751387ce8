"""The words that a proof opens to show the speaker do not name this person.

Who changes the speaker in the YAML and in the lock alike still cannot change the source's own words.

Example
-------
```source
“We will not sell the ferry,” Ms Ardal told reporters on the quay on Friday evening.
```
```quotation
We will not sell the ferry
```
```change
speaker in both: brandt
```

What to write instead
---------------------
The speaker whom the source names. Where its words are unclear, `attribution: reviewed` with the reason in
`note`, and a new proof.
"""

from pullquote.diagnostics import Severity

CODE = "PQ332"
NAME = "proof-of-another-speaker"
SEVERITY = Severity.ERROR
