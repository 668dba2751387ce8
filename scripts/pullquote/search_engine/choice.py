"""Which search a site has, and the theme's entries handed over to the engine where it is not the theme's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pullquote.search_engine.pagefind import EngineFailed, program
from pullquote.search_engine.site import write_index
from pullquote.search_engine.words import Words

LIMIT = 2_000
"""Entries up to which the theme's own search stays. With it every page loads all entries and indexes them anew in the
reader's browser. Measured at 10 Mbit/s: 0.1 MB and 0.4 s to the first result there, ten times that at 20,000."""

SLOW = "search: every page loads all {} entries, which is slow; {}"
REMEDY = "with Pagefind it would load what is asked for: pip install 'pagefind-bin>=1.5.2,<1.6'"


def engine_for(entries: int, warn: Callable[[str], None]) -> Path | None:
    """Pagefind's program for a site of so many entries; None where the theme's own search stays."""
    if entries <= LIMIT:
        return None
    found = program()
    if found is None:
        warn(SLOW.format(entries, REMEDY))
    return found


def hand_over(search: Any, engine: Path, site: Path, warn: Callable[[str], None]) -> None:
    """Write the engine's index of the entries of Material's search plugin and take them out of the theme's.

    They stay there where the engine fails.
    """
    words = Words(search.config["separator"], search.config.get("pipeline") or ())
    entries = search.search_index.entries
    try:
        write_index(engine, site, entries, words)
    except EngineFailed as error:
        warn(SLOW.format(len(entries), f"Pagefind failed: {error}"))
    else:
        entries.clear()
