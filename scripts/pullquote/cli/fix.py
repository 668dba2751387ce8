"""`pullquote check --fix`: what is certain is written, again and again until nothing certain is left."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pullquote.diagnostics import Diagnostic, Edit
from pullquote.load.project import Project
from pullquote.run import Run, run

MOST_ROUNDS = 10


@dataclass(frozen=True, slots=True)
class Fixed:
    """The project after all fixes, and what was mended, in the order of rounds and files."""

    run: Run
    mended: tuple[Diagnostic, ...]


def fix(project: Project, changed: frozenset[str] = frozenset()) -> Fixed:
    """Apply every certain edit, check again, and go on while there is something to do (at most MOST_ROUNDS times)."""
    result, mended = run(project, changed), []
    for _ in range(MOST_ROUNDS):
        applied = _round(project, result)
        if not applied:
            break
        mended += applied
        result = run(project, changed)
    return Fixed(result, tuple(mended))


def report(mended: Sequence[Diagnostic]) -> Iterator[str]:
    """One line for each thing mended."""
    for one in mended:
        yield f"{one.span.file}:{one.span.line}:{one.span.column}: fixed {one.code} {one.name}: {one.message}"
    if mended:
        yield f"{len(mended)} fixed"


def _round(project: Project, result: Run) -> list[Diagnostic]:
    by_file: dict[str, list[Diagnostic]] = {}
    for one in result.outcome.diagnostics:
        if one.edit is not None:
            by_file.setdefault(one.edit.file, []).append(one)
    applied: list[Diagnostic] = []
    for file, found in by_file.items():
        path, before = project.root / file, result.site.loaded.texts[file]
        chosen = apart(found)
        # somebody may have saved the file since it was read
        if path.read_bytes() == before.encode("utf-8"):
            replace_file(path, apply(before, [one.edit for one in chosen if one.edit]).encode("utf-8"))
            applied += chosen
    return applied


def apart(found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Those whose edits do not touch an earlier one's; equal edits are made once. The rest waits for the next round."""
    chosen: list[Diagnostic] = []
    end = -1
    for one in sorted(found, key=lambda one: (one.edit.start, one.edit.end) if one.edit else (0, 0)):
        if one.edit and one.edit.start > end:
            chosen.append(one)
            end = one.edit.end
    return chosen


def apply(text: str, edits: Sequence[Edit]) -> str:
    """The text after edits that do not overlap; all else stays as it is."""
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def replace_file(path: Path, content: bytes) -> None:
    """Write a file in one step, so that nobody ever sees half of it. Links and permissions stay."""
    path = path.resolve()
    handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        shutil.copymode(path, name)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
