"""Remembered files are those that reading gives, whatever changed in between."""

from __future__ import annotations

from pathlib import Path

import pytest

from pullquote.fast import files, store
from pullquote.load.files import Loaded, load
from pullquote.load.project import open_project
from tests.fast.test_run import BRIEF, OTHERS
from tests.fast.test_verdicts import CHANGES, replace


def remembered(root: Path) -> Loaded:
    project, kept = open_project(root), files.Files(root)
    loaded = load(project, kept.read)
    kept.keep()
    return loaded


@pytest.mark.parametrize("name", CHANGES | OTHERS)
def test_every_change_is_noticed(own_project: Path, name: str) -> None:
    remembered(own_project)
    (CHANGES | OTHERS)[name](own_project)
    for _ in range(2):
        assert remembered(own_project) == load(open_project(own_project))


def test_what_has_not_changed_is_not_read_again(own_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = remembered(own_project)
    monkeypatch.setattr(files, "read_file", None)
    assert remembered(own_project) == first
    replace(BRIEF, "title: ", "title: The ")(own_project)
    with pytest.raises(TypeError):
        remembered(own_project)


def test_a_file_under_another_name_is_another_file(own_project: Path) -> None:
    remembered(own_project)
    people, origins = own_project / "briefs/people.yml", own_project / "briefs/origins.yml"
    origins.write_bytes(people.read_bytes())
    assert remembered(own_project) == load(open_project(own_project))


def test_faults_are_told_every_time(own_project: Path) -> None:
    path = own_project / BRIEF
    path.write_text(path.read_text(encoding="utf-8").replace("title: ", "titel: ", 1), encoding="utf-8")
    assert remembered(own_project).faults == remembered(own_project).faults != ()


def test_what_is_gone_is_forgotten(own_project: Path) -> None:
    remembered(own_project)
    before = len(store.read(own_project, files.NAME) or b"")
    (own_project / BRIEF).unlink()
    remembered(own_project)
    assert 0 < len(store.read(own_project, files.NAME) or b"") < before


def test_what_somebody_else_planted_is_not_believed(own_project: Path) -> None:
    loaded = remembered(own_project)
    path = own_project / store.FOLDER / files.NAME
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    assert remembered(own_project) == loaded
