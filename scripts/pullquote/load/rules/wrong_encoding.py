"""The file is not UTF-8 text.

Names and quotation marks would be misread, and with them every quotation.

What to write instead
---------------------
Save the file as UTF-8 without a byte-order mark. GitHub's web editor does that by itself.
"""

from pullquote.diagnostics import Severity

CODE = "PQ102"
NAME = "wrong-encoding"
SEVERITY = Severity.ERROR
