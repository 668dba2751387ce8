"""What committed locks tell a stranger: the opened tokens, and not one more, whatever words he tries."""

from __future__ import annotations

from collections.abc import Iterable

from pullquote.proofs.layout import stretches_of
from pullquote.proofs.locks import Lock, opened_words
from pullquote.proofs.tree import seed_of
from pullquote.proofs.verify import CHUNK, NODE, SEED, grow, leaf, merge, split
from tests.proofs.proof_examples import DEAL, TEXT, TIDE, VOCABULARY, build

WORDS = {"deal": DEAL.words, "tide": TIDE.words}


class Attacker:
    """Reads a lock as its format says and keeps everything it gives away."""

    def __init__(self, lock: Lock, words: dict[str, tuple[str, ...]]) -> None:
        self.salts: dict[int, bytes] = {}
        self.hashes: dict[bytes, tuple[int, int]] = dict.fromkeys(lock.chunks, (0, 0))
        self.blobs: list[bytes] = [bytes.fromhex(lock.root), *lock.chunks]
        for one in lock.entries:
            opened = {
                at + step for at, tokens in opened_words(one, words[one.id]) for step in range(len(tokens))
            }
            self.blobs += [one.proof[at : at + SEED] for at in range(len(one.proof) - SEED + 1)]
            rest = one.proof
            for number in sorted({position // CHUNK for position in opened}):
                first = number * CHUNK
                rest = self._read(first, min(CHUNK, lock.tokens - first), opened, rest)
            assert not rest

    def _read(self, first: int, width: int, opened: set[int], rest: bytes) -> bytes:
        inside = sum(position in opened for position in range(first, first + width))
        if inside == width:
            self.salts |= dict(zip(range(first, first + width), grow(rest[:SEED], width), strict=True))
            return rest[SEED:]
        if not inside:
            self.hashes[rest[:NODE]] = (first, width)
            return rest[NODE:]
        left = split(width)
        return self._read(first + left, width - left, opened, self._read(first, left, opened, rest))


def declared() -> set[int]:
    """The tokens that the proofs of the example may open."""
    words = dict(enumerate(TEXT))
    spans = (stretches_of(one.pieces, one.clause, words, len(TEXT)) for one in (DEAL, TIDE))
    return {position for ranges in spans for start, end in ranges for position in range(start, end)}


def derived(blobs: Iterable[bytes]) -> set[bytes]:
    """Every salt that can be grown from what was published, taken as a seed at any level."""
    seeds = {blob[at : at + SEED] for blob in blobs for at in range(len(blob) - SEED + 1)}
    return {salt for seed in seeds for width in (1, 2, 4, 8, 16) for salt in grow(seed, width)}


def test_the_salts_that_are_published_are_those_of_the_declared_tokens() -> None:
    assert set(Attacker(build(), WORDS).salts) == declared()


def test_no_other_salt_can_be_derived_from_anything_committed() -> None:
    attacker = Attacker(build(), WORDS)
    chunks = grow(seed_of(TEXT, 1), -(-len(TEXT) // CHUNK))
    true = [
        salt
        for number, own in enumerate(chunks)
        for salt in grow(own, min(CHUNK, len(TEXT) - number * CHUNK))
    ]
    reached = derived(attacker.blobs)
    assert {position for position, salt in enumerate(true) if salt in reached} == declared()
    assert not set(chunks) & reached - {chunks[number] for number in range(len(chunks)) if whole(number)}


def whole(number: int) -> bool:
    return set(range(number * CHUNK, number * CHUNK + CHUNK)) <= declared()


def test_a_word_list_extends_no_quotation() -> None:
    """Every word at every closed position next to an opened one, under every salt at hand, gives no known hash."""
    attacker = Attacker(build(), WORDS)
    border = {next for at in declared() for next in (at - 1, at + 1)} - declared()
    assert border and {TEXT[position] for position in border} <= set(VOCABULARY)
    for position in border:
        for salt in derived([*attacker.salts.values()]):
            assert not any(leaf(salt, word) in attacker.hashes for word in VOCABULARY), position


def test_equal_words_have_different_hashes() -> None:
    hashes = {merge([leaf(salt, "the")]) for salt in grow(seed_of(TEXT, 1), 250)}
    assert len(hashes) == 250
