"""A file or folder of the project cannot be read.

What cannot be read cannot be checked, and nothing unchecked may pass.

What to write instead
---------------------
Check that the file exists, is a plain file and may be read by you.
"""

from pullquote.diagnostics import Severity

CODE = "PQ113"
NAME = "unreadable-file"
SEVERITY = Severity.ERROR
