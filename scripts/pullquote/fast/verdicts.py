"""Verdicts remembered: a source is judged again only if something that its verdicts depend on has changed."""

from __future__ import annotations

import io
import pickle
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Any

from pullquote.evidence import Evidence
from pullquote.evidence.by_archive import Texts, speakers
from pullquote.evidence.judge import judge_source
from pullquote.evidence.verdict import Verdict
from pullquote.fast import store
from pullquote.fast.sharing import shared
from pullquote.load.files import Loaded, source_file
from pullquote.proofs.check import SourceProof
from pullquote.proofs.files import read_lock
from pullquote.text import Text

NAME = "verdicts"
PORTION = 8
"""Sources that one process takes at a time."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found about one source."""

    id: str
    verdicts: bytes
    """By excerpt, as kept."""
    lasting: bool
    """Whether it holds as long as nothing it depends on changes."""
    proofs: SourceProof | None
    """What is wrong with the lock is told by its own check; None where nothing is."""


class Memory:
    """The verdicts of one project as kept by an earlier run."""

    def __init__(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._root = loaded.project.root
        self._texts = Texts(loaded)
        self._known = speakers(loaded.library)
        self._people = repr(sorted(self._known.items())).encode()
        self._old = store.read_pieces(self._root, NAME)
        self._new: dict[bytes, bytes | memoryview] = {}
        self.keys = {id: self._key(id) for id in loaded.library.sources}
        """By source, everything that its verdicts depend on but the rules: these are part of the store's seal."""

    def judge(self) -> Evidence:
        """What evidence.judge gives, from memory where nothing has changed; processes share the rest.

        What is refused is never remembered: the reason may lie in other sources ("found in ...").
        """
        sources, keys = self._loaded.library.sources, self.keys
        found: dict[str, bytes | memoryview] = {id: self._old[key] for id, key in keys.items() if key in self._old}
        self._new = {keys[id]: kept for id, kept in found.items()}
        locks: dict[str, SourceProof] = {}
        for one in self._judged([id for id in sources if id not in found]):
            found[one.id] = one.verdicts
            if one.lasting:
                self._new[keys[one.id]] = one.verdicts
            if one.proofs is not None:
                locks[one.id] = one.proofs
        verdicts: dict[str, Verdict] = {}
        for id, source in sources.items():
            own = _Reading(found[id], self._texts.get(id)).load()
            verdicts.update((f"{id}/{excerpt.id}", own[excerpt.id]) for excerpt in source.excerpts)
        return Evidence(verdicts, self._texts, locks)

    def keep(self) -> None:
        """Write what was judged or recalled, and nothing older."""
        if self._new != self._old:
            store.write_pieces(self._root, NAME, self._new)

    def _key(self, id: str) -> bytes:
        text, lock = self._texts.get(id), read_lock(self._root, id)
        seen = None if text is None else text.raw.encode("utf-8", "surrogatepass")
        proof = None if lock is None else lock.encode("utf-8", "surrogatepass")
        own = self._loaded.texts[source_file(id)].encode("utf-8", "surrogatepass")
        return store.digest(id.encode(), own, self._people, seen, proof)

    def _judged(self, ids: Sequence[str]) -> Iterator[Judged]:
        portions = [ids[at : at + PORTION] for at in range(0, len(ids), PORTION)]
        return chain.from_iterable(shared([partial(self._judge, portion) for portion in portions]))

    def _judge(self, ids: Sequence[str]) -> list[Judged]:
        # what is worked out about a text is needed no more when its source is judged
        texts = Texts(self._loaded)
        return [self._judge_one(id, texts) for id in ids]

    def _judge_one(self, id: str, texts: Texts) -> Judged:
        found, proofs = judge_source(self._loaded, id, self._loaded.library.sources[id], texts, self._known)
        out = io.BytesIO()
        _Writing(out, texts.get(id)).dump(found)
        lasting = all(one.state != "refused" for one in found.values()) and not (proofs and proofs.findings)
        return Judged(id, out.getvalue(), lasting, None if lasting else proofs)


class _Writing(pickle.Pickler):
    """Writes verdicts without the text into which they point."""

    def __init__(self, out: io.BytesIO, text: Text | None) -> None:
        super().__init__(out, pickle.HIGHEST_PROTOCOL)
        self._text = text

    def persistent_id(self, obj: Any) -> str | None:
        return "text" if obj is self._text and obj is not None else None


class _Reading(pickle.Unpickler):
    def __init__(self, kept: bytes | memoryview, text: Text | None) -> None:
        super().__init__(io.BytesIO(kept))
        self._text = text

    def persistent_load(self, pid: str) -> Text | None:
        return self._text
