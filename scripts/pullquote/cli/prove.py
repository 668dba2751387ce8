"""`pullquote prove`: write the proofs by which a clone without the articles checks every quotation."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pullquote.cli.output import CannotRun
from pullquote.cli.proving import Options, Work
from pullquote.load.files import load
from pullquote.load.project import ProjectError, open_project


@click.command()
@click.argument("sources", nargs=-1)
@click.option("--archive", type=click.Path(path_type=Path), help="Folder of the sources' full texts.")
@click.option(
    "--project", "root", type=click.Path(path_type=Path), default=Path(), help="The project's folder."
)
@click.option("--by", help="Who registers new texts. Default: git's user.name.")
@click.option(
    "--keep-seed", is_flag=True, help="Register new texts with a random seed that stays in the archive."
)
@click.option("--renew", is_flag=True, help="Register a text again that differs from the committed one.")
@click.option(
    "--verify-archive", is_flag=True, help="Write nothing: are the texts at hand the committed ones?"
)
def prove(
    sources: tuple[str, ...],
    archive: Path | None,
    root: Path,
    by: str | None,
    keep_seed: bool,
    renew: bool,
    verify_archive: bool,
) -> None:
    """Prove the quotations of SOURCES (default: all) against their full texts; write the locks that changed.

    The texts lie in the folder `archive/`, in that of --archive (make prove ARGS="--archive /path/to/articles") or in
    that of the variable PULLQUOTE_ARCHIVE. `archive:` in a source's YAML is the name of its file there. Proofs of what
    is no longer in the YAML are taken out.

    Exit status 0: everything is proved (or every text is the committed one); 1: something is not; 2: could not run.
    """
    try:
        loaded = load(open_project(root, archive))
        unknown = [id for id in sources if id not in loaded.library.sources]
        if unknown:
            raise ProjectError(f"no source `{unknown[0]}` could be read")
        work = Work(loaded, Options(by, keep_seed, renew))
        chosen = sources or tuple(loaded.library.sources)
        lines = [line for id in chosen for line in (work.verify(id) if verify_archive else work.prove(id))]
    except (ProjectError, ValueError, OSError) as error:
        raise CannotRun(str(error)) from error
    for _, line in lines:
        click.echo(line)
    sys.exit(0 if all(good for good, _ in lines) else 1)
