"""`pullquote pages`: the site's pages as Markdown files, for generators that run no plugin of ours."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pullquote.cli.output import CannotRun, write
from pullquote.export import export
from pullquote.load.project import Project, ProjectError, open_project
from pullquote.pages import build
from pullquote.pages.served import assets
from pullquote.pages.written import written
from pullquote.report.text import plain_text
from pullquote.run import Run, run


@click.command()
@click.option(
    "--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder to write them into."
)
@click.option("--archive", type=click.Path(path_type=Path), help="Folder of the sources' full texts.")
@click.option("--project", "root", type=click.Path(path_type=Path), default=Path(), help="The project's folder.")
def pages(out: Path, archive: Path | None, root: Path) -> None:
    """Write every page as a Markdown file that holds HTML, with the hand-written pages, the style sheet and the data.

    Give the folder to any generator as its folder of Markdown, with `assets/pullquote.css` as a style sheet and
    `assets/pullquote.js` as a script. Nothing is written while the check finds errors (exit status 1).
    """
    try:
        project = open_project(root, archive)
        made = run(project)
        if made.outcome.failed:
            write(plain_text(made.outcome), err=True)
            sys.exit(1)
        files = _files(project, made)
        for path, content in files.items():
            target = out / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    except (ProjectError, OSError) as error:
        raise CannotRun(str(error)) from error
    write(f"{len(files)} files written to {out}\n")


def _files(project: Project, made: Run) -> dict[str, bytes]:
    address = f"{project.site_url}/" if project.site_url else ""
    data = export(made.site, address, project.name) if project.name else export(made.site, address)
    shown = build(made.site, downloads=data.keys())
    return written(shown, assets(), data, _by_hand(project), made.site)


def _by_hand(project: Project) -> dict[str, bytes]:
    """Every file of the hand-written pages by its path below their folder, without hidden ones."""
    folder = project.root / project.docs
    found = ((path.relative_to(folder), path) for path in sorted(folder.rglob("*")) if path.is_file())
    return {own.as_posix(): path.read_bytes() for own, path in found if not any(p[0] == "." for p in own.parts)}
