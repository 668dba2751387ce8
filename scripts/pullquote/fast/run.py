"""The whole path by the shorter ways: what was found before is remembered, and processes share the rest."""

from __future__ import annotations

import pickle
from collections.abc import Sequence

from pullquote import run as whole
from pullquote.checks import check_failed
from pullquote.checks.running import Check
from pullquote.diagnostics import Diagnostic
from pullquote.evidence import Evidence
from pullquote.fast import enabled, store
from pullquote.fast.contents import Contents, contents_of
from pullquote.fast.files import Files
from pullquote.fast.sharing import shared
from pullquote.fast.verdicts import Memory
from pullquote.load.files import Loaded
from pullquote.load.project import Project
from pullquote.run import Run

FOUND = "found"


def run(project: Project, changed: frozenset[str] = frozenset()) -> Run:
    """What pullquote.run.run gives."""
    if not enabled():
        return whole.run(project, changed)
    return Remembering(project).run(changed)


class Remembering:
    """One run over a project: what an earlier one found holds as long as nothing at all has changed."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._files = Files(project.root)
        self.contents: Contents | None = None
        """What the project holds, once it has been judged."""

    def run(self, changed: frozenset[str] = frozenset()) -> Run:
        """What pullquote.run.run gives."""
        return whole.run(self._project, changed, self._judge, self._check, self._files.read)

    def _judge(self, loaded: Loaded) -> Evidence:
        """What evidence.judge gives."""
        self._files.keep()
        memory = Memory(loaded)
        evidence = memory.judge()
        memory.keep()
        self.contents = contents_of(loaded, memory.keys.values())
        return evidence

    def _check(self, checks: Sequence[Check]) -> list[list[Diagnostic]]:
        """What each check finds."""
        root, key = self._project.root, self.contents and self.contents.everything
        kept = store.read(root, FOUND) if key else None
        if key and kept and kept[: len(key)] == key:
            return pickle.loads(kept[len(key) :])
        found = shared(checks)
        # what broke down may not do so again
        if key and not any(one.code == check_failed.CODE for own in found for one in own):
            store.write(root, FOUND, key, pickle.dumps(found))
        return found
