"""Make the proofs of one source from its full text and the verdicts of the ordinary check."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from pullquote.diagnostics import Finding
from pullquote.model.source import Passage, Quotation
from pullquote.proofs.layout import stretches_of, template
from pullquote.proofs.locks import Entry, Lock
from pullquote.proofs.published import published
from pullquote.proofs.rules import finding, guessable_text, other_archive_text
from pullquote.proofs.tokeniser import TOKENISER
from pullquote.proofs.tree import RESERVE, Commitment, Range, commit, prove_ranges, seed_of
from pullquote.proofs.writing import write_lock
from pullquote.speech.values import Attribution
from pullquote.text import Match, Text


class Judged(Protocol):
    """A verdict of the check against the full text, as evidence/ gives it."""

    @property
    def state(self) -> str: ...
    @property
    def match(self) -> Match | None: ...
    @property
    def attribution(self) -> Attribution | None: ...


@dataclass(frozen=True, slots=True)
class Registration:
    """What the head of a new lock says besides the commitment."""

    source: str
    archive: str
    """The archive file's name."""
    registered: str
    """`YYYY-MM-DD by <name>`."""
    seed: bytes | None = None
    """The random root seed that is kept in the archive; None to derive it from the text."""


@dataclass(frozen=True, slots=True)
class Proving:
    """The new lock of a source, or why there is none."""

    lock: str | None
    proved: tuple[str, ...] = ()
    unproved: tuple[str, ...] = ()
    """Ids of what could not be proved, because the check refuses it or nothing in the text shows the speaker."""
    finding: Finding | None = None
    """Why no lock could be made."""


def prove_source(
    text: Text,
    excerpts: Sequence[Quotation | Passage],
    verdicts: Mapping[str, Judged],
    head: Registration,
    old: str | None = None,
    renew: bool = False,
) -> Proving:
    """The lock of a source with a proof for everything whose verdict is "proved"; `verdicts` go by id.

    `old` is the lock as it is now. One of another text is only replaced with `renew`; of one of the same text the
    registration stays.
    """
    seed = head.seed or seed_of(text.tokens, TOKENISER)
    made = commit(text.tokens, seed, TOKENISER)
    kept = _kept(old, made)
    if old is not None and kept is None and not renew:
        message = f"the archive's text of `{head.source}` is not the one that the lock commits to"
        return Proving(
            None, finding=finding(other_archive_text, message, "see `pullquote prove --verify-archive`")
        )
    lock = _lock(head, kept or head.registered, made)
    entries = {one.id: _entry(text, one, verdicts.get(one.id), seed) for one in excerpts}
    proved = tuple(entry for entry in entries.values() if entry is not None)
    closed = made.tokens - len(_opened(proved))
    if head.seed is None and closed < RESERVE:
        message = f"the proofs would leave only {closed} tokens of `{head.source}` closed"
        return Proving(
            None, finding=finding(guessable_text, message, "quote less of it, or see `--keep-seed`")
        )
    unproved = tuple(id for id, entry in entries.items() if entry is None)
    return Proving(write_lock(replace(lock, entries=proved)), tuple(one.id for one in proved), unproved)


def _kept(old: str | None, made: Commitment) -> str | None:
    """The registration of a lock of the same text, even if the rest of that lock is damaged."""
    rows = re.findall(rf"^root: {made.root.hex()}\nregistered: (.+)$", old or "", re.MULTILINE)
    return rows[0] if len(rows) == 1 else None


def _lock(head: Registration, registered: str, made: Commitment) -> Lock:
    seed = "kept" if head.seed else "text"
    return Lock(
        head.source, head.archive, made.tokeniser, made.tokens, seed, made.root.hex(), registered, made.chunks
    )


def _entry(text: Text, excerpt: Quotation | Passage, verdict: Judged | None, seed: bytes) -> Entry | None:
    if verdict is None or verdict.state != "proved" or verdict.match is None or verdict.match.tier is None:
        return None
    now = published(excerpt)
    clause = _clause(text, verdict.attribution)
    if now.speaker and not clause and not now.reviewed:
        return None
    pieces = verdict.match.token_spans
    ranges = stretches_of(pieces, clause, dict(enumerate(text.tokens)), len(text.tokens))
    opens, edits = template(text.tokens, ranges, pieces, now.tokens)
    shown = ("clause" if clause else "reviewed") if now.speaker else ""
    proof = prove_ranges(text.tokens, ranges, seed)
    return Entry(now.kind, now.id, 0, now.speaker, shown, verdict.match.tier, len(now.tokens), edits, opens, pieces,
                 clause, proof)  # fmt: skip


def _clause(text: Text, said: Attribution | None) -> tuple[Range, ...]:
    """The tokens that name the speaker, in order, none twice."""
    if said is None or said.verdict != "agrees":
        return ()
    merged: list[Range] = []
    for start, end in sorted(text.token_range(*span) for span in said.clause):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return tuple(merged)


def _opened(entries: Iterable[Entry]) -> set[int]:
    return {position for entry in entries for position in entry.positions}
