"""Search for sites that are too large for the theme's own: Pagefind's index, made when the site is built.

The reader notices nothing: the theme's search field stays as it is and asks a worker of ours instead of its own.
That finds the best pages in Pagefind's index, loads their entries, and has the theme's own worker rank and mark them.
"""

from __future__ import annotations

from pullquote.search_engine.choice import engine_for, hand_over
from pullquote.search_engine.site import Making, index_of, with_worker

__all__ = ["Making", "engine_for", "hand_over", "index_of", "with_worker"]
