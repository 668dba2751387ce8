"""A check stopped with an error of its own and could not finish.

Nobody knows what it would have found: "not checked" is never "ok". The fault lies in Pullquote, not in your files.

What to write instead
---------------------
Nothing. Please report the message, and which entry was changed last; undoing that change may help until it is mended.
"""

from pullquote.diagnostics import Severity

CODE = "PQ702"
NAME = "check-failed"
SEVERITY = Severity.ERROR
