"""The index in the place of the theme's: what is in it, and that the same site gives the same bytes."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from pullquote.search_engine.pagefind import EngineFailed, program
from pullquote.search_engine.site import ENGINE, FOUND, PAGES, WORKER, with_worker, write_index
from pullquote.search_engine.words import Words
from tests.search_engine.sites import ENTRIES, PAGE, SEPARATOR, entry, write_site

PROGRAM = program()
WORDS = Words(SEPARATOR)
needs_pagefind = pytest.mark.skipif(PROGRAM is None, reason="pagefind_bin is not installed")


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def indexed(folder: Path, entries: Sequence[dict[str, str]] = ENTRIES, words: Words = WORDS) -> Path:
    site = write_site(folder)
    assert PROGRAM is not None
    write_index(PROGRAM, site, entries, words)
    return site


@needs_pagefind
def test_every_entry_is_there_once_on_its_page(tmp_path: Path) -> None:
    pages = [json.loads(path.read_text("utf-8")) for path in (indexed(tmp_path / "site") / PAGES).iterdir()]
    assert len(pages) == 3
    assert sorted(one["location"] for page in pages for one in page) == sorted(one["location"] for one in ENTRIES)
    assert all(len({one["location"].partition("#")[0] for one in page}) == 1 for page in pages)


@needs_pagefind
def test_the_worker_is_told_how_words_are_parted(tmp_path: Path) -> None:
    told = json.loads((indexed(tmp_path / "site") / ENGINE / "words.json").read_text("utf-8"))
    assert told["separator"] == SEPARATOR
    assert "the" in told["stop"]


@needs_pagefind
def test_only_what_a_browser_needs_is_published(tmp_path: Path) -> None:
    names = {path.name for path in (indexed(tmp_path / "site") / ENGINE).iterdir()}
    assert {"pagefind.js", "pagefind-entry.json", "wasm.unknown.pagefind", "index"} <= names
    assert len([name for name in names if not name.endswith(".pf_meta")]) == 5


@needs_pagefind
@pytest.mark.parametrize("kind", [ValueError, OSError, EOFError, RuntimeError])
def test_an_entry_that_cannot_be_made_ends_it(tmp_path: Path, kind: type[Exception]) -> None:
    """Nobody may wait for ever: neither a build, nor a process whose build was ended from outside."""
    def entries() -> Iterator[dict[str, str]]:
        yield ENTRIES[0]
        raise kind("no pier")

    assert PROGRAM is not None
    with pytest.raises((kind, EngineFailed), match="no pier"):
        write_index(PROGRAM, write_site(tmp_path / "site"), entries(), WORDS)


@needs_pagefind
def test_the_same_site_gives_the_same_bytes(tmp_path: Path) -> None:
    entries = [entry(f"sources/s{number}/", f"Source {number}", "The pier costs " * 9) for number in range(300)]
    first, second = (indexed(tmp_path / name, entries=entries) for name in ("one", "other"))
    assert files(first) == files(second)


@needs_pagefind
def test_an_index_of_before_is_gone(tmp_path: Path) -> None:
    first = indexed(tmp_path / "one")
    assert PROGRAM is not None
    write_index(PROGRAM, first, ENTRIES[:2], WORDS)
    assert files(first) == files(indexed(tmp_path / "other", ENTRIES[:2]))


@needs_pagefind
def test_hostile_entries_come_to_the_reader_as_they_are(tmp_path: Path) -> None:
    hostile = [
        entry("briefs/a/", "&lt;/script&gt;&lt;img src=x onerror=alert()&gt;", "___PAGEFIND_ANCHOR___p:0:x ,,,"),
        entry("briefs/a/#../../x", '"}]', "\u2028 \\u0000 ,{}"),
        entry("briefs/b/", "", ""),
    ]
    site = indexed(tmp_path / "site", entries=hostile)
    pages = [json.loads(path.read_text("utf-8")) for path in (site / PAGES).iterdir()]
    # an entry without a word cannot be asked for
    assert pages == [hostile[:2]]


def test_the_pages_ask_our_worker_which_asks_the_theme() -> None:
    page = PAGE.replace('"assets/', '"../../assets/')
    assert f'"search": "../../{WORKER}?theme=javascripts/workers/search.a1b2.min.js"' in with_worker(page)
    assert with_worker("<p>no search</p>") == "<p>no search</p>"


def test_what_tells_how_much_was_found_stands_before_the_script_of_the_theme() -> None:
    script = '<script src="../assets/javascripts/bundle.a1b2.min.js"></script>'
    assert with_worker(script) == f'<script src="../{FOUND}"></script>{script}'


def pretender(folder: Path, script: str) -> Path:
    """A program of that name which does something else."""
    path = folder / "pagefind"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.mark.skipif(os.name == "nt", reason="the pretenders are shell scripts")
@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("exit 3", "ended before"),
        ("echo no base64,", "none"),
        # {"payload": {"type": "Error", "message": "no room"}}
        ("printf eyJwYXlsb2FkIjogeyJ0eXBlIjogIkVycm9yIiwgIm1lc3NhZ2UiOiAibm8gcm9vbSJ9fQ==,; cat", "no room"),
    ],
)
def test_a_program_that_fails_leaves_the_worker(tmp_path: Path, script: str, reason: str) -> None:
    site = write_site(tmp_path / "site")
    with pytest.raises(EngineFailed, match=reason):
        write_index(pretender(tmp_path, script), site, ENTRIES, WORDS)
    # which leads to the theme's index
    assert (site / WORKER).is_file()


def test_a_program_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(EngineFailed):
        write_index(tmp_path / "gone", write_site(tmp_path / "site"), ENTRIES, WORDS)


def test_an_unknown_theme_is_told(tmp_path: Path) -> None:
    site = write_site(tmp_path / "site", page="<p>another theme</p>")
    with pytest.raises(EngineFailed, match="theme"):
        write_index(tmp_path / "gone", site, ENTRIES, WORDS)
