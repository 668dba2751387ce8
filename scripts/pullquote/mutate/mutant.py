"""The values that the self-test hands on: a broken quotation, and how it was judged."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from pullquote.evidence.verdict import State
from pullquote.model.source import Passage, Quotation


@dataclass(frozen=True, slots=True)
class Mutant:
    """A proved quotation or passage with one thing changed."""

    ref: str
    """The original's reference, `source-id/quotation-id`."""
    operator: str
    """The name of the way in which it was broken."""
    source: str
    """The id of the source that the mutant claims to be from."""
    excerpt: Quotation | Passage
    becomes: str
    """What stands there now: the words, or the new source, speaker or kind."""
    change: str
    """The same for people: only what differs, with what it was before."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How each way of checking judged a mutant; None where that way was not possible."""

    mutant: Mutant
    archive: State | None
    proof: State | None

    @property
    def fooled(self) -> tuple[str, ...]:
        """The ways of checking that took the mutant for proved; empty if it was killed."""
        ways = {"archive": self.archive, "proof": self.proof}
        return tuple(way for way, state in ways.items() if state == "proved")


@dataclass(frozen=True, slots=True)
class Equivalent:
    """A mutant that was accepted and may be, with the reason."""

    judged: Judged
    reason: str


def difference(before: str, after: str) -> str:
    """What differs between two wordings, in whole words: `not -> never`; nothing is written as ∅."""
    old, new = before.split(), after.split()
    for step in (1, -1):
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old[::step], new[::step], strict=False)))
        old, new = (words[same:] if step == 1 else words[: len(words) - same] for words in (old, new))
    return f"{' '.join(old) or '∅'} -> {' '.join(new) or '∅'}"
