"""`pullquote schema`: JSON Schemas with which an editor completes keys and ids while somebody types."""

from __future__ import annotations

import json
from pathlib import Path

import click

from pullquote.cli.output import CannotRun, write
from pullquote.cli.schemas import Ids, ids_of, schemas
from pullquote.load.files import load
from pullquote.load.project import ProjectError, open_project


@click.command()
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Folder to write them into.")
@click.option("--static", is_flag=True, help="Without the ids of this project.")
@click.option("--project", "root", type=click.Path(path_type=Path), default=Path(), help="The project's folder.")
def schema(out: Path | None, static: bool, root: Path) -> None:
    """Write JSON Schemas of briefs, sources, people and origins that know this project's ids.

    Without --out all of them are printed as one JSON object.
    """
    try:
        made = schemas(Ids() if static else ids_of(load(open_project(root)).library))
        if out is None:
            write(_json(made))
            return
        out.mkdir(parents=True, exist_ok=True)
        for name, content in made.items():
            (out / f"{name}.schema.json").write_text(_json(content), encoding="utf-8", newline="\n")
    except (ProjectError, OSError) as error:
        raise CannotRun(str(error)) from error


def _json(content: object) -> str:
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"
