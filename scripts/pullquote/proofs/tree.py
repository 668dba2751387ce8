"""The prover's side of the commitment: needs the whole text, or rather its folded tokens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from pullquote.proofs.verify import CHUNK, FORMAT, grow, leaf, merge, root_of, split

SHORT = 100
"""Texts of fewer tokens could be guessed whole, so their seed must be random."""
RESERVE = 64
"""Tokens of a longer text that must stay closed: at two bits a token to somebody who knows all the others, a guess of
them all costs 2^128 tries."""
Range = tuple[int, int]
"""Half-open range of token positions."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """What is published of a text: nothing here tells a word of it to somebody who cannot guess all of it."""

    root: bytes
    tokeniser: int
    tokens: int
    chunks: tuple[bytes, ...]
    """The hash of every 16 tokens, 32 bytes each."""


def seed_of(tokens: Sequence[str], tokeniser: int) -> bytes:
    """The 16-byte root seed that everybody with the same text finds again."""
    words = [token.encode("utf-8", "surrogatepass") for token in tokens]
    head = bytes([4, FORMAT]) + tokeniser.to_bytes(4, "big") + len(words).to_bytes(8, "big")
    return sha256(head + b"".join(len(word).to_bytes(4, "big") + word for word in words)).digest()[:16]


def commit(tokens: Sequence[str], seed: bytes, tokeniser: int) -> Commitment:
    """Commit to a text of at least one token under a 16-byte seed."""
    if not tokens or len(seed) != 16:
        raise ValueError("a commitment needs a token and a seed of 16 bytes")
    chunks = tuple(_hash(chunk, own) for chunk, own in _chunks(tokens, seed))
    return Commitment(root_of(tokeniser, len(tokens), chunks), tokeniser, len(tokens), chunks)


def prove_ranges(tokens: Sequence[str], ranges: Iterable[Range], seed: bytes) -> bytes:
    """The proof of the tokens in `ranges`: for each chunk they touch, seeds of what is open, hashes of the rest."""
    opened = {position for start, end in ranges for position in range(start, end)}
    if not opened <= set(range(len(tokens))):
        raise ValueError("a range leaves the text")
    pieces: list[bytes] = []
    for number, (chunk, own) in enumerate(_chunks(tokens, seed)):
        flags = [position in opened for position in range(number * CHUNK, number * CHUNK + len(chunk))]
        if any(flags):
            pieces += _cover(chunk, flags, own)
    return b"".join(pieces)


def _chunks(tokens: Sequence[str], seed: bytes) -> Iterator[tuple[Sequence[str], bytes]]:
    starts = range(0, len(tokens), CHUNK)
    for start, own in zip(starts, grow(seed, len(starts)), strict=True):
        yield tokens[start : start + CHUNK], own


def _hash(tokens: Sequence[str], seed: bytes) -> bytes:
    return merge([leaf(salt, token) for salt, token in zip(grow(seed, len(tokens)), tokens, strict=True)])


def _cover(tokens: Sequence[str], flags: Sequence[bool], seed: bytes) -> list[bytes]:
    """The largest subtrees that are open (their seed) or closed (their hash), left to right."""
    if all(flags):
        return [seed]
    if not any(flags):
        return [_hash(tokens, seed)]
    middle = split(len(tokens))
    both = sha256(b"\2" + seed).digest()
    left = _cover(tokens[:middle], flags[:middle], both[:16])
    return left + _cover(tokens[middle:], flags[middle:], both[16:])
