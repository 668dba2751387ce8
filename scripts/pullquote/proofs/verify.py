"""Check opened words of a text against the commitment to it. The whole of the proof's cryptography is here.

This file imports nothing but the standard library and can be read, copied and audited by itself. The format, its
reasons and test vectors are in docs/proof-format.md; SHA-256 is the only primitive, and the first byte of what is
hashed says what it is: 0 a token, 1 an inner node, 2 a seed, 3 a root (4 and 5 are the prover's and the lock's).
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from io import BytesIO

FORMAT = 1
CHUNK = 16
"""Tokens under one of the hashes that a lock lists once for all its entries."""
SEED, NODE = 16, 32
Stretch = tuple[int, tuple[str, ...]]
"""Neighbouring tokens of the text: the position of the first, and all of them."""


class Broken(ValueError):
    """What is wrong with a lock or a proof. `name` is the diagnostic's, `line` counts from 1 in the lock."""

    def __init__(self, name: str, message: str, line: int = 0, entry: str = "") -> None:
        super().__init__(message)
        self.name, self.message, self.line, self.entry = name, message, line, entry


def split(width: int) -> int:
    """The width of a left subtree: the largest power of two below `width` (RFC 9162, section 2.1.1)."""
    return 1 << (width - 1).bit_length() - 1


def grow(seed: bytes, width: int) -> list[bytes]:
    """The `width` seeds under one seed, left to right; under a chunk's seed they are the tokens' salts."""
    if width == 1:
        return [seed]
    both, left = sha256(b"\2" + seed).digest(), split(width)
    if width == 2:
        return [both[:SEED], both[SEED:]]
    return grow(both[:SEED], left) + grow(both[SEED:], width - left)


def leaf(salt: bytes, token: str) -> bytes:
    return sha256(b"\0" + salt + token.encode("utf-8", "surrogatepass")).digest()


def merge(nodes: Sequence[bytes]) -> bytes:
    """The top of the tree over `nodes`. A last node without a partner moves up as it is, never doubled."""
    while len(nodes) > 1:
        pairs = [sha256(b"\1" + a + b).digest() for a, b in zip(nodes[::2], nodes[1::2], strict=False)]
        nodes = pairs + list(nodes[len(pairs) * 2 :])
    return nodes[0]


def root_of(tokeniser: int, tokens: int, chunks: Sequence[bytes]) -> bytes:
    head = bytes([3, FORMAT]) + tokeniser.to_bytes(4, "big") + tokens.to_bytes(8, "big")
    return sha256(head + merge(chunks)).digest()


def rebuild(tokens: Sequence[str | None], proof: BytesIO) -> bytes:
    """The hash of a subtree: its closed tokens (None) come as hashes, its open ones as seeds, from `proof`."""
    closed = tokens.count(None)
    if closed == len(tokens):
        return take(proof, NODE)
    if not closed:
        salts = grow(take(proof, SEED), len(tokens))
        return merge([leaf(salt, token) for salt, token in zip(salts, tokens, strict=True)])
    middle = split(len(tokens))
    left = rebuild(tokens[:middle], proof)
    return sha256(b"\1" + left + rebuild(tokens[middle:], proof)).digest()


def take(proof: BytesIO, size: int) -> bytes:
    piece = proof.read(size)
    if len(piece) != size:
        raise Broken("broken-proof", "the proof is too short for the stretches it opens")
    return piece


def verify(tokens: int, chunks: Sequence[bytes], stretches: Sequence[Stretch], proof: bytes) -> None:
    """Raise `Broken` unless every opened token is the one at its position in the committed text.

    `tokens` is the text's length and `chunks` the hashes of its every 16 tokens, both already known to give the
    root (`root_of`); `stretches` are in order, within the text, and do not overlap.
    """
    touched: dict[int, list[str | None]] = {}
    for start, words in stretches:
        for position, word in enumerate(words, start):
            number, place = divmod(position, CHUNK)
            if number not in touched:
                touched[number] = [None] * min(CHUNK, tokens - number * CHUNK)
            touched[number][place] = word
    rest = BytesIO(proof)
    wrong = [number for number, words in touched.items() if rebuild(words, rest) != chunks[number]]
    if rest.read(1):
        raise Broken("broken-proof", "the proof is too long for the stretches it opens")
    if wrong or not touched:
        raise Broken("proof-of-other-words", "the proof is of other words than these")
