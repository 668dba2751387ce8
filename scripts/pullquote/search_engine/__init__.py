"""Search for sites that are too large for the theme's own: Pagefind's index, made when the site is built.

The reader notices nothing: the theme's search field stays as it is and asks a worker of ours instead of its own.
That finds the best pages in Pagefind's index, loads their entries, and has the theme's own worker rank and mark them.
"""

from __future__ import annotations

from pullquote.search_engine.pagefind import EngineFailed, program
from pullquote.search_engine.site import FOUND, with_worker, write_index
from pullquote.search_engine.words import Words

__all__ = ["FOUND", "LIMIT", "EngineFailed", "Words", "program", "with_worker", "write_index"]

LIMIT = 2_000
"""Entries up to which the theme's own search stays. With it every page loads all entries and indexes them anew in the
reader's browser. Measured at 10 Mbit/s: 0.1 MB and 0.4 s to the first result there, ten times that at 20,000."""
