"""The locks of this repository: everything is proved, and they open what they declare and not a token more."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from pullquote.evidence.by_archive import speakers
from pullquote.load.files import load
from pullquote.load.project import open_project
from pullquote.proofs.check import SourceProof, check_source
from pullquote.proofs.files import lock_names, read_lock
from pullquote.proofs.layout import stretches_of
from pullquote.proofs.published import published
from pullquote.proofs.tree import RESERVE
from pullquote.proofs.verify import leaf
from tests.proofs.test_proof_leak import Attacker

ROOT = Path(__file__).resolve().parents[2]
LOCKS = list(lock_names(ROOT)) if (ROOT / "briefs").is_dir() else []
LOADED = load(open_project(ROOT, config={})) if LOCKS else None


def checked(id: str) -> SourceProof:
    assert LOADED is not None
    source, known = LOADED.library.sources[id], speakers(LOADED.library)
    now = [published(one, known) for one in source.excerpts]
    return check_source(read_lock(ROOT, id), id, source.archive or "", now)


@pytest.mark.parametrize("id", LOCKS)
def test_every_quotation_is_proved(id: str) -> None:
    result = checked(id)
    against = {name: [one.message for one in proved.findings] for name, proved in result.proved.items()}
    against = {name: messages for name, messages in against.items() if messages}
    assert (against, result.findings) == ({}, ())


@pytest.mark.parametrize("id", LOCKS)
def test_the_opened_tokens_are_the_declared_ones(id: str) -> None:
    result = checked(id)
    assert result.lock is not None
    declared: set[int] = set()
    for proved in result.proved.values():
        if proved.entry is None:
            continue
        words = {at + step: token for at, part in proved.opened for step, token in enumerate(part)}
        spans = stretches_of(proved.entry.quoted, proved.entry.clause, words, result.lock.tokens)
        own = {at for span in spans for at in range(*span)}
        assert own == proved.entry.positions
        declared |= own
    attacker = attack(id, result)
    assert set(attacker.salts) == declared
    assert result.lock.tokens - len(declared) >= RESERVE


@pytest.mark.parametrize("id", LOCKS)
def test_no_word_of_the_repository_extends_a_quotation(id: str) -> None:
    """Every opened word of every source, at every closed position beside an opened one, under every salt at hand."""
    result = checked(id)
    attacker = attack(id, result)
    proofs = [one for name in LOCKS for one in checked(name).proved.values()]
    vocabulary = sorted({token for one in proofs for _, part in one.opened for token in part})
    hashes = attacker.hashes.keys()
    for salt in set(attacker.salts.values()):
        assert not any(leaf(salt, word) in hashes for word in vocabulary)


def attack(id: str, result: SourceProof) -> Attacker:
    assert result.lock is not None and LOADED is not None
    words = {one.id: published(one, {}).tokens for one in LOADED.library.sources[id].excerpts}
    return Attacker(result.lock, words)


def test_all_of_it_takes_less_than_a_second() -> None:
    start = time.process_time()
    for id in LOCKS:
        checked(id)
    assert time.process_time() - start < 1 or not LOCKS
