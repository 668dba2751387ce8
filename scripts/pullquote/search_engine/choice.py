"""Which search a site has, and the theme's entries handed over to the engine where it is not the theme's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pullquote.search_engine.pagefind import EngineFailed, program
from pullquote.search_engine.site import Entry, Making, index_of, write_index
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


def hand_over(
    settings: Mapping[str, Any], entries: Iterable[Entry], engine: Path, site: Path, make: Making = index_of
) -> str | None:
    """Write the engine's index of all entries, which `make` makes; why it could not be made, None if it was.

    `settings` are those of Material's search plugin. Its own index is to hold no entries then. `entries` are taken
    one by one, and the last only when the pages of `site` are to be there.
    """
    words = Words(settings["separator"], settings.get("pipeline") or ())
    taken: list[Entry] = []
    try:
        write_index(engine, site, _kept(entries, taken), words, make)
    except EngineFailed as error:
        return SLOW.format(len(taken), f"Pagefind failed: {error}")
    return None


def _kept(entries: Iterable[Entry], taken: list[Entry]) -> Iterator[Entry]:
    for one in entries:
        taken.append(one)
        yield one
