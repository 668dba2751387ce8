"""The whole path by the shorter ways: what was found before is remembered, and processes share the rest."""

from __future__ import annotations

import pickle
from collections.abc import Sequence

from pullquote import run as whole
from pullquote.checks import check_failed
from pullquote.checks.running import Check
from pullquote.checks.settings import settings_text
from pullquote.diagnostics import Diagnostic
from pullquote.evidence import Evidence
from pullquote.fast import enabled, store
from pullquote.fast.files import Files
from pullquote.fast.sharing import shared
from pullquote.fast.verdicts import Memory
from pullquote.load.files import Loaded
from pullquote.load.project import Project
from pullquote.proofs.files import lock_names
from pullquote.run import Run

FOUND = "found"


def run(project: Project, changed: frozenset[str] = frozenset()) -> Run:
    """What pullquote.run.run gives."""
    if not enabled():
        return whole.run(project, changed)
    one = Remembering(project)
    return whole.run(project, changed, one.judge, one.check, one.files.read)


class Remembering:
    """One run over a project: what an earlier one found holds as long as nothing at all has changed."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self.files = Files(project.root)
        self._key: bytes | None = None

    def judge(self, loaded: Loaded) -> Evidence:
        """What evidence.judge gives."""
        self.files.keep()
        memory = Memory(loaded)
        evidence = memory.judge()
        memory.keep()
        self._key = self._everything(loaded, memory)
        return evidence

    def check(self, checks: Sequence[Check]) -> list[list[Diagnostic]]:
        """What each check finds."""
        root, key = self._project.root, self._key
        kept = store.read(root, FOUND) if key else None
        if key and kept and kept.startswith(key):
            return pickle.loads(kept[len(key) :])
        found = shared(checks)
        # what broke down may not do so again
        if key and not any(one.code == check_failed.CODE for own in found for one in own):
            store.write(root, FOUND, key + pickle.dumps(found))
        return found

    def _everything(self, loaded: Loaded, memory: Memory) -> bytes:
        """What checks look at, but the rules: these are part of the store's seal."""
        texts = [part.encode("utf-8", "surrogatepass") for item in loaded.texts.items() for part in item]
        project, locks = self._project, tuple(lock_names(self._project.root))
        rest = (project, settings_text(project), locks, loaded.faults, loaded.broken)
        return store.digest(repr(rest).encode("utf-8", "surrogatepass"), *memory.keys.values(), *texts)
