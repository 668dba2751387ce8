"""`pullquote check`: every citation, no site."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click

from pullquote.load.project import ProjectError, open_project
from pullquote.report import RENDERERS
from pullquote.report.github import step_summary
from pullquote.run import run


@click.command()
@click.option("--format", "format_name", type=click.Choice(sorted(RENDERERS)), help="Default: text; github in GitHub Actions.")
@click.option("--archive", type=click.Path(path_type=Path), help="Folder of the sources' full texts.")
@click.option("--project", "root", type=click.Path(path_type=Path), default=Path(), help="The project's folder.")
def check(format_name: str | None, archive: Path | None, root: Path) -> None:
    """Check every brief, source and quotation.

    Exit status 0: no errors; 1: errors found; 2: the check could not run.
    """
    try:
        outcome = run(open_project(root, archive), changed_files(root)).outcome
    except ProjectError as error:
        raise click.UsageError(str(error)) from error
    name = format_name or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text")
    click.echo(RENDERERS[name](outcome), nl=False, color=False if os.environ.get("NO_COLOR") else None)
    if name == "github" and (summary := os.environ.get("GITHUB_STEP_SUMMARY")):
        with Path(summary).open("a", encoding="utf-8") as page:
            page.write("\n".join(step_summary(outcome)) + "\n")
    sys.exit(1 if outcome.failed else 0)


def changed_files(root: Path) -> frozenset[str]:
    """Files that differ from the pull request's base branch; none where that is not known."""
    base = os.environ.get("GITHUB_BASE_REF")
    if not base:
        return frozenset()
    command = ["git", "-C", str(root), "diff", "--name-only", "--relative", f"origin/{base}...HEAD"]
    try:
        listed = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20).stdout
    except (OSError, subprocess.SubprocessError):
        return frozenset()
    return frozenset(listed.splitlines())
