"""The proofs of a whole project, and whether the archive has the texts that were committed to."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pullquote.diagnostics import Finding
from pullquote.model.library import Library
from pullquote.proofs.check import LockFinding, SourceProof, check_source
from pullquote.proofs.copies import compare_copy
from pullquote.proofs.files import kept_seed, lock_names, read_lock
from pullquote.proofs.published import published
from pullquote.proofs.rules import finding, other_archive_text, unused_proof
from pullquote.speech import Speaker
from pullquote.text import Text


def check_proofs(root: Path, library: Library, known: Mapping[str, Speaker]) -> dict[str, SourceProof]:
    """The proofs of every source whose text is not in the repository itself, by source id.

    `root` is the project folder, `known` everybody in people.yml by id.
    """
    return {
        id: check_source(
            read_lock(root, id), id, source.archive, [published(one, known) for one in source.excerpts]
        )
        for id, source in library.sources.items()
        if source.archive is not None and source.text is None
    }


def stray_locks(root: Path, library: Library) -> dict[str, LockFinding]:
    """Locks that belong to no source, by the name of the lock."""
    message = "there is no source of this name"
    return {
        id: LockFinding(1, finding(unused_proof, message, "delete the lock, or rename it as its source"))
        for id in lock_names(root)
        if id not in library.sources
    }


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
    return finding(other_archive_text, message, "see `pullquote prove --verify-archive`")
