"""Whether a copy is the committed text, and where it begins to differ, without a word of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pullquote.proofs.copies import compare_copy
from pullquote.proofs.files import kept_seed, new_seed, read_lock, write_changed
from pullquote.proofs.locks import opened_words
from tests.proofs.proof_examples import DEAL, TEXT, TIDE, build

LOCK = build()
OPENED = {
    one.id: opened_words(one, words.words) for one, words in zip(LOCK.entries, (DEAL, TIDE), strict=True)
}


def test_the_same_text_is_the_same() -> None:
    assert compare_copy(LOCK, OPENED, TEXT).same


def test_a_difference_lies_between_two_proved_stretches() -> None:
    copy = (*TEXT[:118], "more", *TEXT[118:])
    result = compare_copy(LOCK, OPENED, copy)
    assert not result.same and (result.committed, result.here) == (250, 251)
    assert result.agrees_until == 112 and result.differs_before == 160
    assert [one.shift for one in result.stretches] == [0, 0, 1]


def test_a_changed_word_of_a_quotation_is_not_found() -> None:
    result = compare_copy(LOCK, OPENED, (*TEXT[:45], "other", *TEXT[46:]))
    assert [(one.id, one.shift) for one in result.stretches] == [("deal", None), ("deal", 0), ("tide", 0)]
    assert result.agrees_until == 0 and result.differs_before == 72


def test_a_difference_where_nothing_is_proved_has_no_place() -> None:
    result = compare_copy(LOCK, OPENED, (*TEXT[:-1], "other"))
    assert not result.same and result.differs_before is None and result.agrees_until == 160


def test_an_empty_copy_is_another_text() -> None:
    assert not compare_copy(LOCK, OPENED, ()).same


def test_a_kept_seed_is_found_again(tmp_path: Path) -> None:
    assert kept_seed(tmp_path, "a.txt") is None
    seed = new_seed(tmp_path, "a.txt")
    assert kept_seed(tmp_path, "a.txt") == seed and len(seed) == 16
    (tmp_path / "a.txt.seed").write_text("oops")
    with pytest.raises(ValueError, match="not a seed"):
        kept_seed(tmp_path, "a.txt")


def test_files_are_written_whole_and_only_when_changed(tmp_path: Path) -> None:
    path = tmp_path / "briefs" / "proofs" / "a.lock"
    assert write_changed(path, "one\n") and not write_changed(path, "one\n") and write_changed(path, "two\n")
    assert [file.name for file in path.parent.iterdir()] == ["a.lock"]
    assert read_lock(tmp_path, "a") == "two\n" and read_lock(tmp_path, "b") is None
