"""The whole path once: read the project, judge its quotations, run the checks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from pullquote.checks import run_checks
from pullquote.checks.site import Site
from pullquote.evidence import judge
from pullquote.load.files import load
from pullquote.load.project import Project
from pullquote.report.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Run:
    """A project as read, judged and checked."""

    site: Site
    outcome: Outcome


def run(project: Project, changed: frozenset[str] = frozenset()) -> Run:
    """Check a whole project. Never raises for what stands in its files."""
    loaded = load(project)
    site = Site(loaded, judge(loaded))
    states = Counter(verdict.state for verdict in site.evidence.verdicts.values())
    return Run(site, Outcome(run_checks(site), loaded.texts, states, changed))
