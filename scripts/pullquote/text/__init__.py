"""Is this quotation in this text, word for word?"""

from __future__ import annotations

from .prepared import Text, prepare

__all__ = ["Text", "prepare"]
