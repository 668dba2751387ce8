"""The file holds a character that no reader can see and no text should have.

Control characters come in with copied text; YAML forbids them, and a browser shows them as nothing.

What to write instead
---------------------
Delete the character at the place shown and type the words again if need be.
"""

from pullquote.diagnostics import Severity

CODE = "PQ103"
NAME = "control-character"
SEVERITY = Severity.ERROR
