"""A built site whose search loads what a reader asks for, and no more: see `pullquote.search_engine`."""

from __future__ import annotations

import gzip
import json
import re
import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby
from pathlib import Path, PurePath
from typing import Any

from pullquote.search_engine.pagefind import EngineFailed, Record, run_pagefind
from pullquote.search_engine.words import Words

ASSETS = Path(__file__).parent / "assets"
"""What the two below are made of."""
WORKER = "assets/pullquote-search.js"
"""Address of the worker below the site's root; ENGINE and PAGES are relative to it there too."""
FOUND = "assets/pullquote-found.js"
"""The script of the pages that tells how much it found."""
ENGINE = "search/pagefind"
PAGES = "search/pages"
WORDS = f"{ENGINE}/words.json"
"""How the worker parts what a reader types."""

NEEDED = ("pagefind.js", "pagefind-entry.json", "wasm.unknown.pagefind", "*.pf_index", "*.pf_meta")
"""What a browser needs of the files that Pagefind writes: the others are its own search fields."""

HEAD = 40
"""Words of a page's first entry that tell what it is about."""

_THEME_WORKER = re.compile(r'"search": ?"([^"]*?)assets/(javascripts/workers/search\.[^"?]*)"')
_THEME_SCRIPT = re.compile(r'<script src="([^"]*?)assets/javascripts/bundle\.[^"]*"></script>')

Entry = Mapping[str, Any]
"""An entry of the theme's search index: `location`, `title`, `text` and perhaps `boost`, as HTML."""
Files = Mapping[str, bytes]
"""Contents by path below the site's root."""
Making = Callable[[Path, Iterable[Entry], Words], Files]
"""Makes what `index_of` makes."""


def with_worker(page: str) -> str:
    """A whole page of the theme whose search asks our worker; as it is, if the theme names its own otherwise."""
    page = _THEME_WORKER.sub(rf'"search": "\1{WORKER}?theme=\2"', page, count=1)
    # before the theme's script, to listen from its very end on: the first answer may come before another is loaded
    return _THEME_SCRIPT.sub(rf'<script src="\1{FOUND}"></script>\g<0>', page, count=1)


def index_of(program: Path, entries: Iterable[Entry], words: Words) -> Files:
    """Pagefind's index, the entries of each page in a file, and how words are parted. Raises EngineFailed.

    The entries of a page come one after the other.
    """
    pages: list[list[Entry]] = []
    files = run_pagefind(program, _records(_by_page(entries, pages), words))
    index = {f"{ENGINE}/{path}": content for path, content in files.items() if _needed(path)}
    return {**index, **dict(_pages(files, pages)), WORDS: _json({"separator": words.separator, "stop": words.stop})}


def write_index(
    program: Path, site: Path, entries: Iterable[Entry], words: Words, make: Making = index_of
) -> None:
    """Write what our worker asks, which `make` makes of the entries. Raises EngineFailed.

    The pages themselves need not be there before the last entry is.
    The theme's own index is to hold no entries then: where it does, the worker leaves everything to the theme.
    """
    entries = iter(entries)
    try:
        files = make(program, entries, words)
    finally:
        # pages ask the worker whatever has become of the index
        deque(entries, maxlen=0)
        _write_worker(site)
    _write(site, files)


def _write_worker(site: Path) -> None:
    for asset in sorted(ASSETS.iterdir()):
        shutil.copyfile(asset, site / "assets" / asset.name)
    if WORKER not in (site / "index.html").read_text(encoding="utf-8"):
        raise EngineFailed("the theme is another one than we know: its pages do not ask our worker")


def _by_page(entries: Iterable[Entry], pages: list[list[Entry]]) -> Iterator[list[Entry]]:
    """The entries of one page after the other, which are put into `pages` as well."""
    for _, found in groupby(entries, lambda one: one["location"].partition("#")[0]):
        pages.append(list(found))
        yield pages[-1]


def _records(pages: Iterable[Sequence[Entry]], words: Words) -> Iterator[Record]:
    """A record a page, known by its number: a record an entry would make a table that grows too large to load."""
    for number, entries in enumerate(pages):
        head, *rest = (words.of(f"{one['title']} {one['text']}") for one in entries)
        text = " ".join(chain(head, *rest))
        # what a page is about counts more than what else stands on it: a person's names, a brief's question
        yield Record(str(number), " ".join(head[:HEAD]), text)


def _needed(path: str) -> bool:
    return any(PurePath(path).match(pattern) for pattern in NEEDED)


def _pages(files: Mapping[str, bytes], pages: Sequence[Sequence[Entry]]) -> Iterator[tuple[str, bytes]]:
    """The entries of each page, in a file named as Pagefind names the page; what Pagefind tells of it is not needed."""
    for path, content in files.items():
        if (told := PurePath(path)).suffix == ".pf_fragment":
            page = json.loads(gzip.decompress(content).removeprefix(b"pagefind_dcd"))["url"]
            yield f"{PAGES}/{told.stem}.json", _json(pages[int(page)])


def _write(site: Path, files: Files) -> None:
    for old in (ENGINE, PAGES):
        shutil.rmtree(site / old, ignore_errors=True)
    for folder in {(site / path).parent for path in files}:
        folder.mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        (site / path).write_bytes(content)


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
