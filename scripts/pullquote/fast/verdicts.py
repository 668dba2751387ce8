"""Verdicts remembered: a source is judged again only if something that its verdicts depend on has changed."""

from __future__ import annotations

import io
import pickle
from typing import Any

from pullquote.evidence import Evidence
from pullquote.evidence import judge as judge_all
from pullquote.evidence.by_archive import Texts, speakers
from pullquote.evidence.judge import judge_source
from pullquote.evidence.verdict import Verdict
from pullquote.fast import enabled, store
from pullquote.load.files import Loaded, source_file
from pullquote.proofs.check import SourceProof
from pullquote.proofs.files import read_lock
from pullquote.text import Text

NAME = "verdicts"


def judge(loaded: Loaded) -> Evidence:
    """What evidence.judge gives, from memory where nothing has changed.

    What is refused is never remembered: the reason may lie in other sources ("found in ...").
    """
    if not enabled():
        return judge_all(loaded)
    memory = Memory(loaded)
    evidence = memory.judge()
    memory.keep()
    return evidence


class Memory:
    """The verdicts of one project as kept by an earlier run."""

    def __init__(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._root = loaded.project.root
        self._texts = Texts(loaded)
        self._known = speakers(loaded.library)
        self._people = repr(sorted(self._known.items())).encode()
        data = store.read(self._root, NAME)
        self._old: dict[bytes, bytes] = pickle.loads(data) if data else {}
        self._new: dict[bytes, bytes] = {}

    def judge(self) -> Evidence:
        """All verdicts."""
        verdicts: dict[str, Verdict] = {}
        locks: dict[str, SourceProof] = {}
        for id, source in self._loaded.library.sources.items():
            own = self._key(id)
            remembered = self._recall(id, own)
            if remembered is None:
                found, proofs = judge_source(self._loaded, id, source, self._texts, self._known)
                self._remember(id, own, found, proofs)
                if proofs is not None:
                    locks[id] = proofs
            else:
                found = remembered
            verdicts.update((f"{id}/{excerpt.id}", found[excerpt.id]) for excerpt in source.excerpts)
        return Evidence(verdicts, self._texts, locks)

    def keep(self) -> None:
        """Write what was judged or recalled, and nothing older."""
        if self._new != self._old:
            store.write(self._root, NAME, pickle.dumps(self._new))

    def _key(self, id: str) -> bytes:
        """Everything that the verdicts of a source depend on, but the rules: these are part of the store's seal."""
        text, lock = self._texts.get(id), read_lock(self._root, id)
        seen = None if text is None else text.raw.encode("utf-8", "surrogatepass")
        proof = None if lock is None else lock.encode("utf-8", "surrogatepass")
        own = self._loaded.texts[source_file(id)].encode("utf-8", "surrogatepass")
        return store.digest(id.encode(), own, self._people, seen, proof)

    def _recall(self, id: str, own: bytes) -> dict[str, Verdict] | None:
        kept = self._old.get(own)
        if kept is None:
            return None
        self._new[own] = kept
        return _Reading(kept, self._texts.get(id)).load()

    def _remember(
        self, id: str, own: bytes, found: dict[str, Verdict], proofs: SourceProof | None
    ) -> None:
        # findings about a lock are told by its own check, which needs all of it
        if any(one.state == "refused" for one in found.values()) or (proofs and proofs.findings):
            return
        out = io.BytesIO()
        _Writing(out, self._texts.get(id)).dump(found)
        self._new[own] = out.getvalue()


class _Writing(pickle.Pickler):
    """Writes verdicts without the text into which they point."""

    def __init__(self, out: io.BytesIO, text: Text | None) -> None:
        super().__init__(out, pickle.HIGHEST_PROTOCOL)
        self._text = text

    def persistent_id(self, obj: Any) -> str | None:
        return "text" if obj is self._text and obj is not None else None


class _Reading(pickle.Unpickler):
    def __init__(self, kept: bytes, text: Text | None) -> None:
        super().__init__(io.BytesIO(kept))
        self._text = text

    def persistent_load(self, pid: str) -> Text | None:
        return self._text
