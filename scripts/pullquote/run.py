"""The whole path once: read the project, judge its quotations, run the checks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from pullquote.checks.running import failed, run_checks
from pullquote.checks.settings import CONFIG, settings_text
from pullquote.checks.site import Site
from pullquote.diagnostics import Diagnostic
from pullquote.evidence import Evidence, judge
from pullquote.evidence.verdict import UNCHECKED
from pullquote.load.files import Loaded, load
from pullquote.load.project import Project
from pullquote.proofs.files import lock_file, read_lock
from pullquote.report.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Run:
    """A project as read, judged and checked."""

    site: Site
    outcome: Outcome


def run(
    project: Project, changed: frozenset[str] = frozenset(), judging: Callable[[Loaded], Evidence] | None = None
) -> Run:
    """Check a whole project. Never raises for what stands in its files. `judging` stands in for evidence.judge."""
    loaded = load(project)
    evidence, broken = _judged(loaded, judging or judge)
    site = Site(loaded, evidence)
    states = Counter(verdict.state for verdict in site.evidence.verdicts.values())
    diagnostics = [*broken, *run_checks(site)]
    locks = {lock_file(id): read_lock(project.root, id) or "" for id in evidence.locks}
    texts = loaded.texts | locks | {CONFIG: settings_text(project)}
    return Run(site, Outcome(diagnostics, texts, states, changed, project.site_url))


def _judged(loaded: Loaded, judging: Callable[[Loaded], Evidence]) -> tuple[Evidence, list[Diagnostic]]:
    """The verdicts; should judging break down, nothing counts as checked and a finding says so."""
    try:
        return judging(loaded), []
    except Exception as error:
        return Evidence(dict.fromkeys(loaded.library.excerpts, UNCHECKED), {}), [failed("evidence", error)]
