"""Judge a mutant exactly as `check` judges what stands in the files, each way by itself."""

from __future__ import annotations

from collections.abc import Mapping

from pullquote.evidence import Evidence
from pullquote.evidence.by_archive import check_excerpt, speakers
from pullquote.evidence.by_proof import by_proof
from pullquote.evidence.verdict import State
from pullquote.load.files import Loaded
from pullquote.mutate.mutant import Judged, Mutant
from pullquote.proofs.check import check_entry
from pullquote.proofs.locks import Entry
from pullquote.proofs.published import published
from pullquote.text import stands


class Bench:
    """The texts and locks of a project, prepared once for many mutants."""

    def __init__(self, loaded: Loaded, evidence: Evidence) -> None:
        self.texts = evidence.texts
        self._known = speakers(loaded.library)
        self._locks = {id: proof.lock for id, proof in evidence.locks.items() if proof.lock is not None}
        self._entries: Mapping[str, Mapping[str, Entry]] = {
            id: {entry.id: entry for entry in lock.entries} for id, lock in self._locks.items()
        }

    def judge(self, mutant: Mutant) -> Judged:
        """Both verdicts on a mutant; None for a way that is not possible here."""
        return Judged(mutant, self._by_archive(mutant), self._by_proof(mutant))

    def _by_archive(self, mutant: Mutant) -> State | None:
        text = self.texts.get(mutant.source)
        if text is None:
            return None
        # refused without the explanation, which would take most of the time
        if not stands(mutant.excerpt.exact, text):
            return "refused"
        return check_excerpt(mutant.excerpt, text, {}, self._known).state

    def _by_proof(self, mutant: Mutant) -> State | None:
        lock = self._locks.get(mutant.source)
        if lock is None:
            return None
        entry = self._entries[mutant.source].get(mutant.excerpt.id)
        return by_proof(check_entry(lock, entry, published(mutant.excerpt, self._known)), lock).state
