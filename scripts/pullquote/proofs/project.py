"""Locks that belong to no source, and archives that do not have the committed text."""

from __future__ import annotations

from pathlib import Path

from pullquote.diagnostics import Finding
from pullquote.model.library import Library
from pullquote.proofs.check import LockFinding, SourceProof
from pullquote.proofs.copies import compare_copy
from pullquote.proofs.files import kept_seed, lock_names
from pullquote.proofs.rules import VERIFY, finding, other_archive_text, unused_proof
from pullquote.text import Text


def stray_locks(root: Path, library: Library) -> dict[str, LockFinding]:
    """Locks that belong to no source, or to one that keeps its own text and needs none, by the name of the lock."""
    found = {id: _stray(id, library) for id in lock_names(root)}
    return {id: LockFinding(1, one) for id, one in found.items() if one}


def _stray(id: str, library: Library) -> Finding | None:
    source = library.sources.get(id)
    if source is None:
        return finding(unused_proof, "there is no source of this name", "delete the lock, or rename it as its source")
    if source.text is not None:
        message = "the source now has a text of its own, which is not the one that was committed to"
        return finding(unused_proof, message, "name the committed text again with `archive:`, or delete the lock")
    return None


def other_text(proof: SourceProof, text: Text, archive: Path | None) -> Finding | None:
    """What is wrong if `text`, the archive's, is not the committed one; None if it is, or nothing is committed."""
    if proof.lock is None:
        return None
    try:
        seed = kept_seed(archive, proof.lock.archive) if archive and proof.lock.seed == "kept" else None
    except ValueError as error:
        return finding(other_archive_text, str(error))
    if compare_copy(proof.lock, {}, text.tokens, seed).same:
        return None
    message = f"the archive's `{proof.lock.archive}` is not the text that the lock commits to"
    return finding(other_archive_text, message, VERIFY)
