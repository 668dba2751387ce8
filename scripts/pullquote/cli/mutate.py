"""`pullquote mutate`: the self-test. Breaks every proved quotation and reports what is still accepted."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from pullquote.cli.output import CannotRun, write
from pullquote.evidence import judge
from pullquote.load.files import Loaded, load, source_file
from pullquote.load.project import ProjectError, open_project
from pullquote.mutate import Survey, survey
from pullquote.mutate.accepted import FILE, read_accepted
from pullquote.mutate.judge import Bench
from pullquote.mutate.mutant import Judged


@click.command()
@click.argument("sources", metavar="[SOURCE]...", nargs=-1)
@click.option("--format", "name", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
@click.option("--archive", type=click.Path(path_type=Path), help="Folder of the sources' full texts.")
@click.option("--project", "root", type=click.Path(path_type=Path), default=Path(), help="The project's folder.")
def mutate(sources: tuple[str, ...], name: str, archive: Path | None, root: Path) -> None:
    """Break every proved quotation of SOURCES (default: all) in every way; none may still be accepted.

    Each mutant is judged as `check` judges: against the full text where it is at hand, and by the committed proof.

    Exit status 0: only equivalents are accepted, each with its reason; 1: a mutant survives; 2: could not run.
    """
    try:
        loaded = load(open_project(root, archive))
        found = _survey(loaded, sources)
    except (ProjectError, ValueError, OSError) as error:
        raise CannotRun(str(error)) from error
    write(_json(found) if name == "json" else "".join(f"{line}\n" for line in _text(found)))
    sys.exit(1 if found.failed else 0)


def _survey(loaded: Loaded, sources: tuple[str, ...]) -> Survey:
    unknown = [id for id in sources if id not in loaded.library.sources]
    if unknown:
        raise ProjectError(f"no source `{unknown[0]}` could be read")
    evidence = judge(loaded)
    steps = survey(loaded, evidence, Bench(loaded, evidence).judge, read_accepted(loaded.project.root), sources)
    found = Survey()
    for found in steps:
        if sys.stderr.isatty():
            done = f"{found.excerpts} quotations, {found.made.total()} mutants, {len(found.survivors)} survive"
            click.echo(f"\r{done}", err=True, nl=False)
    if sys.stderr.isatty():
        click.echo("\r\033[K", err=True, nl=False)
    if not found.made:
        raise ProjectError("nothing is proved here, so there is nothing to break")
    return found


def _text(found: Survey) -> Iterator[str]:
    """Survivors first, then what the equivalents come to, then one line that sums up."""
    for one in found.survivors:
        mutant = one.mutant
        yield f"{source_file(mutant.ref.partition('/')[0])}: {mutant.ref}: {mutant.operator}: {mutant.change}"
        yield f"    archive: {one.archive or 'not at hand'}, proof: {one.proof or 'not at hand'}"
    for key in found.unused:
        yield f"{FILE}: no such mutant is accepted any more: {' | '.join(key)}"
    yield from _equivalents(found)
    yield from (f"{made:6} {operator}" for operator, made in found.made.items())
    killed = ", ".join(f"{count} by {way}" for way, count in found.killed.most_common())
    yield (
        f"{found.made.total()} mutants of {found.excerpts} quotations and passages: refused {killed or 'none'}; "
        f"{len(found.equivalents)} equivalents, {len(found.survivors)} survive"
    )


def _equivalents(found: Survey) -> Iterator[str]:
    """One line for all equivalents of a quotation with the same operator and reason."""
    grouped: dict[tuple[str, str, str, str], list[str]] = {}
    for one in found.equivalents:
        mutant, fooled = one.judged.mutant, " and ".join(one.judged.fooled)
        grouped.setdefault((mutant.ref, mutant.operator, fooled, one.reason), []).append(mutant.change)
    for (ref, operator, fooled, reason), changes in grouped.items():
        yield f"equivalent to the {fooled}: {ref}: {operator}: {'; '.join(changes)} ({reason})"


def _json(found: Survey) -> str:
    made = {
        "excerpts": found.excerpts,
        "mutants": found.made,
        "killed": found.killed,
        "survivors": [_row(one) for one in found.survivors],
        "equivalents": [_row(one.judged) | {"reason": one.reason} for one in found.equivalents],
        "unused": [dict(zip(("quotation", "operator", "becomes"), key, strict=True)) for key in found.unused],
    }
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


def _row(one: Judged) -> dict[str, str | None]:
    mutant = one.mutant
    return {
        "file": source_file(mutant.ref.partition("/")[0]),
        "quotation": mutant.ref,
        "operator": mutant.operator,
        "change": mutant.change,
        "becomes": mutant.becomes,
        "archive": one.archive,
        "proof": one.proof,
    }
