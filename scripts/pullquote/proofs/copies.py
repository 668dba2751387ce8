"""Is somebody's copy of a text the committed one? If not, where does it begin to differ? No word of either is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pullquote.proofs.locks import Lock
from pullquote.proofs.tree import commit, seed_of
from pullquote.proofs.verify import Stretch


@dataclass(frozen=True, slots=True)
class Compared:
    """One proved stretch of the committed text, looked for in the copy."""

    id: str
    """The quotation or passage whose proof opens it."""
    start: int
    end: int
    """Half-open range of token positions in the committed text."""
    shift: int | None
    """By how many tokens it stands later in the copy (0: in its place); None if the copy does not have it."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A copy against a commitment. Salts depend on the whole text, so only proved stretches can be compared."""

    same: bool
    committed: int
    """Tokens of the committed text."""
    here: int
    """Tokens of the copy."""
    stretches: tuple[Compared, ...] = ()
    """In the order of the text; empty for the same text."""

    @property
    def agrees_until(self) -> int:
        """Token position up to which every proved stretch stands in its place."""
        first = next(
            (number for number, one in enumerate(self.stretches) if one.shift != 0), len(self.stretches)
        )
        return max((one.end for one in self.stretches[:first]), default=0)

    @property
    def differs_before(self) -> int | None:
        """Token position before which the first difference must lie; None where every proved stretch agrees."""
        return next((one.end for one in self.stretches if one.shift != 0), None)


def compare_copy(
    lock: Lock, opened: Mapping[str, Sequence[Stretch]], tokens: Sequence[str], seed: bytes | None = None
) -> Comparison:
    """Compare a copy's folded `tokens` with the text of `lock`, of which `opened` are the proved stretches by id.

    `seed` is the archive's random seed where the lock says `kept`.
    """
    made = commit(tokens, seed or seed_of(tokens, lock.tokeniser), lock.tokeniser) if tokens else None
    if made and made.root.hex() == lock.root:
        return Comparison(True, lock.tokens, len(tokens))
    stretches = [
        Compared(id, start, start + len(words), _shift(tokens, start, words))
        for id, parts in opened.items()
        for start, words in parts
    ]
    ordered = sorted(stretches, key=lambda one: (one.start, one.end, one.id))
    return Comparison(False, lock.tokens, len(tokens), tuple(ordered))


def _shift(tokens: Sequence[str], start: int, words: Sequence[str]) -> int | None:
    size = len(words)
    places = [at for at in range(len(tokens) - size + 1) if tuple(tokens[at : at + size]) == tuple(words)]
    return min((at - start for at in places), key=abs, default=None)
