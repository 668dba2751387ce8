"""Make the proofs of one source from its full text and the verdicts of the ordinary check."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from pullquote.diagnostics import Finding
from pullquote.proofs.layout import CLAUSE, stretches_of, template
from pullquote.proofs.locks import Entry, Lock, opened_words
from pullquote.proofs.opened import joined
from pullquote.proofs.published import Published
from pullquote.proofs.replay import replay
from pullquote.proofs.rules import VERIFY, finding, guessable_text, missing_proof, other_archive_text
from pullquote.proofs.tokeniser import TOKENISER
from pullquote.proofs.tree import RESERVE, Commitment, Range, commit, prove_ranges, seed_of
from pullquote.proofs.writing import write_lock
from pullquote.speech import names_speaker
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
    @property
    def findings(self) -> tuple[Finding, ...]: ...


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

    lock: str | None = None
    proved: tuple[str, ...] = ()
    """Ids of what the lock proves, in the order of the YAML."""
    unproved: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    """What could not be proved, by id, with the findings that speak against it."""
    finding: Finding | None = None
    """Why no lock could be made."""


def prove_source(
    text: Text,
    excerpts: Sequence[Published],
    verdicts: Mapping[str, Judged],
    head: Registration,
    old: str | None = None,
    renew: bool = False,
) -> Proving:
    """The lock of a source with a proof for everything whose verdict is "proved"; `verdicts` go by id.

    `old` is the lock as it is now. One of another text is only replaced with `renew`; of one of the same text the
    registration stays. Nothing is proved that a clone without the text would not accept.
    """
    seed = head.seed or seed_of(text.tokens, TOKENISER)
    made = commit(text.tokens, seed, TOKENISER)
    kept = _kept(old, made)
    if old is not None and kept is None and not renew:
        message = f"the archive's text of `{head.source}` is not the one that the lock commits to"
        return Proving(finding=finding(other_archive_text, message, VERIFY))
    entries: list[Entry] = []
    unproved: dict[str, tuple[Finding, ...]] = {}
    for one in excerpts:
        entry = _entry(text, one, verdicts[one.id], seed)
        against = _against(entry, one, text.tokens) if entry else _of_verdict(one, verdicts[one.id])
        if entry is None or against:
            unproved[one.id] = against
        else:
            entries.append(entry)
    closed = made.tokens - len({position for entry in entries for position in entry.positions})
    if head.seed is None and closed < RESERVE:
        message = f"the proofs would leave only {closed} tokens of `{head.source}` closed"
        return Proving(finding=finding(guessable_text, message, "quote less of it, or see `--keep-seed`"))
    lock = replace(_lock(head, kept or head.registered, made), entries=tuple(entries))
    return Proving(write_lock(lock), tuple(one.id for one in entries), unproved)


def _against(entry: Entry, now: Published, tokens: Sequence[str]) -> tuple[Finding, ...]:
    """What a clone without the text would say against a proof."""
    return replay(entry, opened_words(entry, now.tokens), now, len(tokens))


def _of_verdict(now: Published, verdict: Judged) -> tuple[Finding, ...]:
    """Why there is no proof: the check's own findings, or that no words show the speaker."""
    if verdict.state != "proved":
        return verdict.findings
    message = f"no words of the text name `{now.speaker}` as the speaker"
    return (finding(missing_proof, message, "add the speaker to people.yml, or `attribution: reviewed`"),)


def _kept(old: str | None, made: Commitment) -> str | None:
    """The registration of a lock of the same text, even if the rest of that lock is damaged."""
    rows = re.findall(rf"^root: {made.root.hex()}\nregistered: (.+)$", old or "", re.MULTILINE)
    return rows[0] if len(rows) == 1 else None


def _lock(head: Registration, registered: str, made: Commitment) -> Lock:
    seed = "kept" if head.seed else "text"
    return Lock(
        head.source, head.archive, made.tokeniser, made.tokens, seed, made.root.hex(), registered, made.chunks
    )


def _entry(text: Text, now: Published, verdict: Judged, seed: bytes) -> Entry | None:
    if verdict.state != "proved" or verdict.match is None or verdict.match.tier is None:
        return None
    clause = _clause(text, verdict.attribution) or _own_clause(text, now, verdict.match.token_spans)
    if now.speaker and not clause and not now.reviewed:
        return None
    pieces = verdict.match.token_spans
    ranges = stretches_of(pieces, clause, dict(enumerate(text.tokens)), len(text.tokens))
    opens, edits = template(text.tokens, ranges, pieces, now.tokens)
    shown = ("clause" if clause else "reviewed") if now.speaker else ""
    proof = prove_ranges(text.tokens, ranges, seed)
    return Entry(now.kind, now.id, 0, now.speaker, shown, verdict.match.tier, len(now.tokens), edits, opens, pieces,
                 clause, proof)  # fmt: skip


def _own_clause(text: Text, now: Published, pieces: tuple[Range, ...]) -> tuple[Range, ...]:
    """The words of a passage themselves, where they name the one whose statement it is said to report."""
    if now.kind != "passage" or now.who is None or sum(end - start for start, end in pieces) > CLAUSE:
        return ()
    words = " … ".join(joined(text.tokens[start:end]) for start, end in pieces)
    return pieces if names_speaker(words, now.who) else ()


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
