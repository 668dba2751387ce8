"""Locks without a source, archives with another text."""

from __future__ import annotations

from pathlib import Path

from pullquote.model.library import Library
from pullquote.model.source import Passage, Quotation, Source
from pullquote.proofs.check import check_source
from pullquote.proofs.files import lock_file, read_lock, write_changed
from pullquote.proofs.project import other_text, stray_locks
from pullquote.text import prepare
from tests.proofs.proof_news import EXCERPTS, NEWS, now, prove


def library(*ids: str) -> Library:
    quotations = tuple(one for one in EXCERPTS if isinstance(one, Quotation))
    passages = tuple(one for one in EXCERPTS if isinstance(one, Passage))
    source = Source(
        label="Wire", issued="2024-05-03", archive="ferry.txt", quotations=quotations, passages=passages
    )
    return Library({}, dict.fromkeys(ids, source), {}, {})


def test_a_lock_without_a_source_is_noticed(tmp_path: Path) -> None:
    write_changed(tmp_path / lock_file("ferry"), prove().lock or "")
    assert list(stray_locks(tmp_path, library("other"))) == ["ferry"]
    assert not stray_locks(tmp_path, library("ferry"))


def test_the_archive_must_have_the_committed_text(tmp_path: Path) -> None:
    for seed in (None, bytes(16)):
        write_changed(tmp_path / lock_file("ferry"), prove(seed=seed).lock or "")
        if seed:
            write_changed(tmp_path / "ferry.txt.seed", seed.hex())
        proof = check_source(read_lock(tmp_path, "ferry"), "ferry", "ferry.txt", now())
        assert other_text(proof, prepare(NEWS.replace("“", '"')), tmp_path) is None
        changed = other_text(proof, prepare(NEWS.replace("June", "July")), tmp_path)
        assert changed is not None and changed.name == "other-archive-text"
    (tmp_path / "ferry.txt.seed").write_text("no seed")
    assert other_text(proof, prepare(NEWS), tmp_path) is not None
