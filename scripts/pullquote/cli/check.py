"""`pullquote check`: every citation, no site."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click

from pullquote.cli.fix import Fixed, fix, report
from pullquote.cli.output import CannotRun, write
from pullquote.fast.run import run
from pullquote.load.project import Project, ProjectError, open_project
from pullquote.report import RENDERERS, Outcome
from pullquote.report.github import step_summary


@click.command()
@click.option("--format", "name", type=click.Choice(sorted(RENDERERS)), help="Default: text; github in GitHub Actions.")
@click.option("--fix", "fixing", is_flag=True, help="Mend what is certain: hidden characters, slips in keys.")
@click.option("--archive", type=click.Path(path_type=Path), help="Folder of the sources' full texts.")
@click.option("--project", "root", type=click.Path(path_type=Path), default=Path(), help="The project's folder.")
def check(name: str | None, fixing: bool, archive: Path | None, root: Path) -> None:
    """Check every brief, source and quotation.

    Exit status 0: no errors; 1: errors found; 2: the check could not run.
    """
    try:
        project = open_project(root, archive)
        fixed = _checked(project, fixing, changed_files(root))
    except (ProjectError, OSError) as error:
        raise CannotRun(str(error)) from error
    write("".join(f"{line}\n" for line in report(fixed.mended)), err=True)
    outcome = fixed.run.outcome
    name = name or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text")
    write(RENDERERS[name](outcome))
    if name == "github":
        _summarise(outcome)
    sys.exit(1 if outcome.failed else 0)


def _checked(project: Project, fixing: bool, changed: frozenset[str]) -> Fixed:
    return fix(project, changed) if fixing else Fixed(run(project, changed), ())


def _summarise(outcome: Outcome) -> None:
    """Add to the page that GitHub shows for the step, where there is one. The findings matter more than the page."""
    name = os.environ.get("GITHUB_STEP_SUMMARY")
    try:
        if name:
            with Path(name).open("a", encoding="utf-8", errors="backslashreplace") as page:
                page.write(step_summary(outcome))
    except OSError as error:
        write(f"the step summary could not be written: {error.strerror}\n", err=True)


def changed_files(root: Path) -> frozenset[str]:
    """Files that differ from the pull request's base branch; none where that is not known."""
    base = os.environ.get("GITHUB_BASE_REF")
    if not base:
        return frozenset()
    command = ["git", "-C", str(root), "diff", "--name-only", "-z", "--relative", f"origin/{base}...HEAD", "--"]
    try:
        listed = subprocess.run(command, capture_output=True, check=True, timeout=20).stdout
    except (OSError, subprocess.SubprocessError):
        return frozenset()
    return frozenset(name.decode("utf-8", "replace") for name in listed.split(b"\0") if name)
