"""The index of search is taken from memory only where every entry is what it was, and is the engine's own otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from pullquote.fast import indexes, store
from pullquote.fast.indexes import PORTION, Remembered
from pullquote.search_engine.pagefind import EngineFailed
from pullquote.search_engine.site import Entry, Files
from pullquote.search_engine.words import Words
from tests.search_engine.sites import entry

ENTRIES = [entry(f"sources/s{number}/", f"Source {number}", "The pier") for number in range(2 * PORTION + 3)]
OTHER = entry("sources/other/", "Other", "The mole")
WORDS = Words()


class Engine:
    """Stands for the engine: its index is the entries that it was given."""

    def __init__(self) -> None:
        self.runs = 0

    def __call__(self, program: Path, entries: Iterable[Entry], words: Words) -> Files:
        self.runs += 1
        return {"entries": repr(list(entries)).encode(), "words": repr(words.separator).encode()}


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Engine:
    made = Engine()
    monkeypatch.setattr(indexes, "index_of", made)
    return made


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "pagefind"
    path.write_bytes(b"one")
    return path


def test_the_same_entries_need_no_engine(tmp_path: Path, engine: Engine, program: Path) -> None:
    first = Remembered(tmp_path)(program, iter(ENTRIES), WORDS)
    assert Remembered(tmp_path)(program, iter(ENTRIES), WORDS) == first
    assert engine.runs == 1


@pytest.mark.parametrize(
    "changed",
    [
        [*ENTRIES, OTHER],
        ENTRIES[:-1],
        ENTRIES[:PORTION],
        [],
        [OTHER, *ENTRIES],
        [*ENTRIES[:PORTION], OTHER, *ENTRIES[PORTION + 1 :]],
        [*ENTRIES[:-1], OTHER],
        [ENTRIES[1], ENTRIES[0], *ENTRIES[2:]],
    ],
    ids=["added", "last gone", "a portion", "none", "first added", "second portion", "last changed", "swapped"],
)
def test_other_entries_are_indexed_anew(
    tmp_path: Path, engine: Engine, program: Path, changed: list[dict[str, str]]
) -> None:
    Remembered(tmp_path)(program, iter(ENTRIES), WORDS)
    assert Remembered(tmp_path)(program, iter(changed), WORDS)["entries"] == repr(changed).encode()
    # and are what is remembered from then on
    assert Remembered(tmp_path)(program, iter(changed), WORDS)["entries"] == repr(changed).encode()
    assert engine.runs == 2


def test_words_parted_otherwise_are_indexed_anew(tmp_path: Path, engine: Engine, program: Path) -> None:
    Remembered(tmp_path)(program, iter(ENTRIES), WORDS)
    assert Remembered(tmp_path)(program, iter(ENTRIES), Words("[ ]+"))["words"] == b"'[ ]+'"
    assert Remembered(tmp_path)(program, iter(ENTRIES), Words("[ ]+", ()))["words"] == b"'[ ]+'"
    assert engine.runs == 3


def test_another_program_indexes_anew(tmp_path: Path, engine: Engine, program: Path) -> None:
    Remembered(tmp_path)(program, iter(ENTRIES), WORDS)
    program.write_bytes(b"another")
    Remembered(tmp_path)(program, iter(ENTRIES), WORDS)
    assert engine.runs == 2


def test_the_engine_begins_with_the_first_entry_that_differs(tmp_path: Path, engine: Engine, program: Path) -> None:
    """Not when the last has come: that is when the pages are written."""
    Remembered(tmp_path)(program, iter(ENTRIES), WORDS)

    def entries() -> Iterator[dict[str, str]]:
        yield OTHER
        yield from ENTRIES
        assert engine.runs == 2

    Remembered(tmp_path)(program, entries(), WORDS)


def test_what_was_planted_is_not_taken(tmp_path: Path, engine: Engine, program: Path) -> None:
    first = Remembered(tmp_path)(program, iter(ENTRIES), WORDS)
    path = tmp_path / store.FOLDER / indexes.NAME
    path.write_bytes(path.read_bytes().replace(b"The pier", b"The mole"))
    assert Remembered(tmp_path)(program, iter(ENTRIES), WORDS) == first
    assert engine.runs == 2


def test_a_failure_is_told_and_not_remembered(tmp_path: Path) -> None:
    for _ in range(2):
        with pytest.raises(EngineFailed):
            Remembered(tmp_path)(tmp_path / "gone", iter(ENTRIES), WORDS)
    assert store.read(tmp_path, indexes.NAME) is None
