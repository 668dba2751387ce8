"""docs/proof-format.md is true: its vectors and its lock are what the code makes."""

from __future__ import annotations

import json
import re
from pathlib import Path

from pullquote.proofs.locks import prove_entry
from pullquote.proofs.reading import parse
from pullquote.proofs.tree import commit, prove_ranges, seed_of
from pullquote.proofs.verify import CHUNK, grow, leaf
from pullquote.proofs.writing import write_lock
from pullquote.text import prepare

PAGE = (Path(__file__).parents[2] / "docs" / "proof-format.md").read_text(encoding="utf-8")
VECTORS = json.loads(re.search(r"```json\n(.*?)```", PAGE, re.DOTALL)[1])
LOCK = re.search(r"```text\n(pullquote-lock.*?)```", PAGE, re.DOTALL)[1]
TOKENS = VECTORS["tokens"].split()


def test_the_vectors_are_right() -> None:
    seed = seed_of(TOKENS, VECTORS["tokeniser"])
    made = commit(TOKENS, seed, VECTORS["tokeniser"])
    chunks = grow(seed, len(made.chunks))
    assert seed.hex() == VECTORS["root seed"]
    assert [chunk.hex() for chunk in chunks] == VECTORS["chunk seeds"]
    assert [chunk.hex() for chunk in made.chunks] == VECTORS["chunk hashes"]
    assert made.root.hex() == VECTORS["root"]
    for place, salt in VECTORS["salt"].items():
        number, step = divmod(int(place), CHUNK)
        own = grow(chunks[number], min(CHUNK, len(TOKENS) - number * CHUNK))[step]
        assert (own.hex(), leaf(own, TOKENS[int(place)]).hex()) == (salt, VECTORS["leaf"][place])
    assert prove_ranges(TOKENS, VECTORS["stretches"], seed).hex() == VECTORS["proof"]


def test_the_lock_proves_its_quotation() -> None:
    lock = parse(LOCK)
    assert write_lock(lock) == LOCK and lock.root == VECTORS["root"]
    assert lock.entries[0].proof.hex() == VECTORS["proof"]
    assert prove_entry(lock, lock.entries[0], prepare("[W]e will not sell the ferry").tokens)
