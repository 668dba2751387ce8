"""Names for what a project holds: what is made of parts with the same names comes out the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pullquote.checks.settings import settings_text
from pullquote.fast import store
from pullquote.load.files import Loaded, brief_file
from pullquote.proofs.files import lock_names


@dataclass(frozen=True, slots=True)
class Contents:
    """Digests; the rules are not in them: these are part of the store's seal."""

    besides: bytes
    """Everything but the briefs: sources, proofs, texts at hand, people, origins, hand-written pages, settings."""
    briefs: Mapping[str, bytes]
    """By id, every brief that could be read."""
    everything: bytes


def contents_of(loaded: Loaded, sources: Iterable[bytes]) -> Contents:
    """`sources` names everything that the verdicts depend on, see verdicts.Memory.keys."""
    project, locks = loaded.project, tuple(lock_names(loaded.project.root))
    rest = (project, settings_text(project), locks, loaded.faults, loaded.broken)
    ids = {brief_file(id): id for id in loaded.library.briefs}
    others = [part for item in loaded.texts.items() if item[0] not in ids for part in map(_bytes, item)]
    besides = store.digest(_bytes(repr(rest)), *sources, *others)
    briefs = {id: store.digest(_bytes(file), _bytes(loaded.texts[file])) for file, id in ids.items()}
    return Contents(besides, briefs, store.digest(besides, *briefs.values()))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
