"""What a lock says: the commitment to one source and a proof for each of its quotations.

Standard library only, like verify.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pullquote.proofs.verify import Broken, Stretch, verify

Item = str | tuple[int, int]
"""A token, or a half-open range of the quotation's own tokens."""


@dataclass(frozen=True, slots=True)
class Entry:
    """The proof of one quotation or passage."""

    kind: str
    id: str
    line: int = field(compare=False)
    speaker: str
    """The speaker's id; empty if the words are shown as nobody's speech."""
    shown: str
    """How the speaker was shown: "clause" of the text, or "reviewed" by an editor; empty without speaker."""
    tier: str
    words: int
    """How many folded tokens the quotation has."""
    edits: tuple[str, ...]
    """Those of them that are not in `opens` (an editor's brackets, marks of a cut), in order."""
    opens: tuple[tuple[int, tuple[Item, ...]], ...]
    """The opened stretches: the position of the first token, then all of them."""
    quoted: tuple[tuple[int, int], ...]
    """Half-open ranges of positions in the text that are quoted, one a piece."""
    clause: tuple[tuple[int, int], ...]
    """Half-open ranges of positions in the text whose words name the speaker."""
    proof: bytes

    def placed(self) -> Iterator[tuple[int, int, Item]]:
        """Each token and range of `opens` with the half-open range of positions in the text that it fills."""
        for start, items in self.opens:
            for item in items:
                end = start + (1 if isinstance(item, str) else item[1] - item[0])
                yield start, end, item
                start = end

    @property
    def positions(self) -> set[int]:
        """The positions of the text that are opened."""
        return {position for start, end, _ in self.placed() for position in range(start, end)}


@dataclass(frozen=True, slots=True)
class Lock:
    """The commitment to one source, its proofs, and the faults of those blocks that could not be read."""

    source: str
    archive: str
    tokeniser: int
    tokens: int
    seed: str
    root: str
    registered: str
    chunks: tuple[bytes, ...]
    entries: tuple[Entry, ...] = ()
    faults: tuple[Broken, ...] = field(default=(), compare=False)


def prove_entry(lock: Lock, entry: Entry, quotation: Sequence[str]) -> tuple[Stretch, ...]:
    """The stretches of the text that `entry` opens, proved. Raises `Broken` if they are not in the text.

    `quotation` is the folded tokens of the words as published now.
    """
    stretches = opened_words(entry, quotation)
    verify(lock.tokens, lock.chunks, stretches, entry.proof)
    return stretches


def opened_words(entry: Entry, quotation: Sequence[str]) -> tuple[Stretch, ...]:
    """What `entry` claims to open, as stretches; not verified. Raises `Broken` for another quotation."""
    if len(quotation) != entry.words:
        sizes = f"{entry.words} tokens, this quotation has {len(quotation)}"
        raise Broken("proof-of-other-words", f"the proof is of a quotation of {sizes}")
    stretches, rest, last = [], [], 0
    for start, items in entry.opens:
        tokens: list[str] = []
        for item in items:
            if isinstance(item, str):
                tokens.append(item)
            else:
                tokens += quotation[item[0] : item[1]]
                rest += quotation[last : item[0]]
                last = item[1]
        stretches.append((start, tuple(tokens)))
    if (*rest, *quotation[last:]) != entry.edits:
        raise Broken("proof-of-other-words", "the quotation's brackets or cuts are not those of the proof")
    return tuple(stretches)
