"""The check without the full text: does the proof in briefs/proofs/ hold for what the YAML says now?"""

from __future__ import annotations

from collections.abc import Mapping

from pullquote.evidence.verdict import Certificate, Verdict
from pullquote.load.files import Loaded
from pullquote.model.source import Source
from pullquote.proofs.check import Proved, SourceProof, check_source
from pullquote.proofs.files import read_lock
from pullquote.proofs.locks import Lock
from pullquote.proofs.published import published
from pullquote.proofs.rules import missing_proof
from pullquote.speech import Speaker


def check_proofs(loaded: Loaded, id: str, source: Source, known: Mapping[str, Speaker]) -> SourceProof | None:
    """The proofs of one source; None for a source that keeps its own text in the repository and needs none."""
    if source.text is not None:
        return None
    lock = read_lock(loaded.project.root, id)
    return check_source(lock, id, source.archive or "", [published(one, known) for one in source.excerpts])


def by_proof(proof: Proved, lock: Lock | None) -> Verdict:
    """The verdict on one excerpt by its proof alone."""
    if any(one.code == missing_proof.CODE for one in proof.findings):
        return Verdict("unchecked", (), findings=proof.findings)
    if proof.findings or proof.entry is None or lock is None:
        return Verdict("refused", ("proof",), findings=proof.findings)
    certificate = Certificate(lock.root, lock.registered, proof.entry.tier, proof.entry.shown)
    return Verdict("proved", ("proof",), certificate=certificate)
