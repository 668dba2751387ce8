"""What MkDocs calls. Only this room and fast/ import MkDocs.

`hooks: [scripts/hooks.py]` of this site and the entry point `pullquote` of others' use the subclass in fast/.
"""

from pullquote.plugin.door import PullquotePlugin, search_of
from pullquote.plugin.page import Entry, GeneratedPage

__all__ = ["Entry", "GeneratedPage", "PullquotePlugin", "search_of"]
