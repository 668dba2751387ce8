"""The whole path once: read the project, judge its quotations, run the checks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from pullquote.checks.running import Running, failed, one_by_one, run_checks
from pullquote.checks.settings import CONFIG, settings_text
from pullquote.checks.site import Site
from pullquote.diagnostics import Diagnostic
from pullquote.evidence import Evidence, judge
from pullquote.evidence.verdict import UNCHECKED, Verdict
from pullquote.load.files import Loaded, Reading, load, read_file
from pullquote.load.project import Project
from pullquote.proofs.files import lock_file, read_lock
from pullquote.proofs.rules import missing_proof
from pullquote.report.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Run:
    """A project as read, judged and checked."""

    site: Site
    outcome: Outcome


def run(
    project: Project,
    changed: frozenset[str] = frozenset(),
    judging: Callable[[Loaded], Evidence] = judge,
    running: Running = one_by_one,
    reading: Reading = read_file,
) -> Run:
    """Check a whole project. Never raises for what stands in its files.

    `judging`, `running` and `reading` may find other ways to the same.
    """
    loaded = load(project, reading)
    evidence, broken = _judged(loaded, judging)
    site = Site(loaded, evidence)
    states = Counter(verdict.state for verdict in site.evidence.verdicts.values())
    unsealed = sum(map(_unsealed, evidence.verdicts.values()))
    told = run_checks(site, running)
    locks = {lock_file(id): read_lock(project.root, id) or "" for id in evidence.locks}
    texts = loaded.texts | locks | {CONFIG: settings_text(project)}
    found = [*broken, *told.diagnostics]
    return Run(site, Outcome(found, texts, states, changed, project.site_url, told.held, unsealed))


def _unsealed(verdict: Verdict) -> bool:
    """Whether only the text at hand shows the words, and nobody without it could check them."""
    return verdict.state == "proved" and any(one.code == missing_proof.CODE for one in verdict.findings)


def _judged(loaded: Loaded, judging: Callable[[Loaded], Evidence]) -> tuple[Evidence, list[Diagnostic]]:
    """The verdicts; should judging break down, nothing counts as checked and a finding says so."""
    try:
        return judging(loaded), []
    except Exception as error:
        return Evidence(dict.fromkeys(loaded.library.excerpts, UNCHECKED), {}), [failed("evidence", error)]
