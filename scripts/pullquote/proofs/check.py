"""Check one source's lock against what its YAML says now. Needs no text; everything that is wrong is a finding."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pullquote.diagnostics import Finding
from pullquote.proofs.locks import Entry, Lock, prove_entry
from pullquote.proofs.published import Published
from pullquote.proofs.reading import parse
from pullquote.proofs.replay import replay
from pullquote.proofs.rules import (
    CHANGED,
    OLD_WORDS,
    PROVE,
    RULES,
    finding,
    foreign_proof_version,
    guessable_text,
    lock_of_another_source,
    missing_proof,
    proof_of_other_words,
    stale_proof,
    unused_proof,
)
from pullquote.proofs.tokeniser import TOKENISER
from pullquote.proofs.tree import RESERVE
from pullquote.proofs.verify import Broken, Stretch
from pullquote.text.characters import hidden, without
from pullquote.text.rules import hidden_characters

_BY_NAME = {rule.NAME: rule for rule in RULES}
_UNUSED = "was its id changed? put it back; otherwise `make prove` takes the proof out, where the articles are at hand"
_NO_TEXT = f"{PROVE}, or ask in the pull request for somebody who has it"


@dataclass(frozen=True, slots=True)
class Proved:
    """What the lock proves of one quotation. It is proved exactly if there are no findings."""

    findings: tuple[Finding, ...] = ()
    entry: Entry | None = None
    opened: tuple[Stretch, ...] = ()
    """The stretches of the source that are proved; empty if the proof fails."""


@dataclass(frozen=True, slots=True)
class LockFinding:
    """A finding about a line of the lock file, counted from 1."""

    line: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class SourceProof:
    """The proofs of one source."""

    lock: Lock | None = None
    proved: Mapping[str, Proved] = field(default_factory=dict)
    """By the id of each published quotation and passage."""
    findings: tuple[LockFinding, ...] = ()


def check_source(text: str | None, source: str, archive: str, published: Sequence[Published]) -> SourceProof:
    """Check every published quotation of `source` against its lock, given as text or None where there is none.

    `archive` is the archive file's name as the YAML has it.
    """
    if text is None:
        return SourceProof(proved={one.id: _missing() for one in published})
    try:
        lock = parse(text)
        _same_source(lock, source, archive)
    except Broken as fault:
        broken = LockFinding(fault.line, _of(fault))
        return SourceProof(
            proved={one.id: Proved((broken.finding,)) for one in published}, findings=(broken,)
        )
    entries = {entry.id: entry for entry in lock.entries}
    proved = {one.id: check_entry(lock, entries.get(one.id), one) for one in published}
    return SourceProof(lock, proved, (*_lock_findings(lock, proved), *_guessable(lock)))


def _same_source(lock: Lock, source: str, archive: str) -> None:
    if lock.tokeniser != TOKENISER:
        message = f"the lock is of tokeniser {lock.tokeniser}, this is tokeniser {TOKENISER}"
        raise Broken(foreign_proof_version.NAME, message, 4)
    if (lock.source, lock.archive) != (source, archive):
        message = f"the lock is of source `{lock.source}`, archive file `{lock.archive}`"
        raise Broken(lock_of_another_source.NAME, message, 2)


def check_entry(lock: Lock, entry: Entry | None, published: Published) -> Proved:
    """Check one published quotation against its entry in a lock that is read already; None if it has none."""
    if entry is None:
        broken = [_of(fault) for fault in lock.faults if fault.entry == published.id]
        return Proved(tuple(broken)) if broken else _missing()
    try:
        opened = prove_entry(lock, entry, published.tokens)
    except Broken as fault:
        return Proved(_hidden(lock, entry, published) or (_of(fault),), entry)
    changes = tuple(finding(stale_proof, message) for message in _changes(entry, published))
    return Proved(changes or replay(entry, opened, published, lock.tokens), entry, opened)


def _hidden(lock: Lock, entry: Entry, published: Published) -> tuple[Finding, ...]:
    """What is wrong if nothing but characters that nobody can see keeps the proof from holding."""
    offsets = hidden(published.exact)
    if not offsets or check_entry(lock, entry, replace(published, exact=without(published.exact, offsets))).findings:
        return ()
    return tuple(hidden_characters.check(published.exact))


def _changes(entry: Entry, published: Published) -> list[str]:
    changes = []
    if entry.kind != published.kind:
        changes.append(f"the proof is of a {entry.kind}, the YAML has a {published.kind}")
    if entry.speaker != published.speaker:
        was, now = (f"speaker `{id}`" if id else "no speaker" for id in (entry.speaker, published.speaker))
        changes.append(f"the proof is for {was}, the YAML has {now}")
    elif entry.shown == "reviewed" and not published.reviewed:
        changes.append("the proof rests on `attribution: reviewed`, which the YAML no longer has")
    return changes


def _missing() -> Proved:
    return Proved((finding(missing_proof, "no proof shows that these words are in the source", _NO_TEXT),))


def _of(fault: Broken) -> Finding:
    if fault.name == proof_of_other_words.NAME:
        # what was counted and compared says nothing to an editor
        return finding(proof_of_other_words, CHANGED, OLD_WORDS)
    return finding(_BY_NAME[fault.name], fault.message)


def _lock_findings(lock: Lock, known: Collection[str]) -> list[LockFinding]:
    faults = [LockFinding(one.line, _of(one)) for one in lock.faults if one.entry not in known]
    message = "the source has no quotation or passage `{}`"
    unused = [
        LockFinding(
            one.line,
            finding(unused_proof, message.format(one.id), _UNUSED),
        )
        for one in lock.entries
        if one.id not in known
    ]
    return faults + unused


def _guessable(lock: Lock) -> list[LockFinding]:
    opened: set[int] = set().union(*(entry.positions for entry in lock.entries))
    closed = lock.tokens - len(opened)
    if lock.seed == "kept" or closed >= RESERVE:
        return []
    message = f"only {closed} tokens of the source are still closed"
    return [LockFinding(6, finding(guessable_text, message, "quote less of this source"))]
