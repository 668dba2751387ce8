"""Is this quotation in this text, word for word?"""

from __future__ import annotations

from .found import Match, StandIn
from .match import match, stands
from .nearest import Nearest, nearest
from .prepared import Text, prepare

__all__ = ["Match", "Nearest", "StandIn", "Text", "match", "nearest", "prepare", "stands"]
