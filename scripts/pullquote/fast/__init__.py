"""The same site sooner. Everything here is a shorter way to what the rest of the package does, and may be deleted.

`PULLQUOTE_SLOW=1` leaves the shorter ways out; the bytes that come out are the same.
"""

from __future__ import annotations

import os

SLOW = "PULLQUOTE_SLOW"


def enabled() -> bool:
    """Whether the shorter ways may be taken."""
    return not os.environ.get(SLOW)
