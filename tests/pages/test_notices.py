"""What an editor sees beside `mkdocs serve`: the file to mend, also from the pages that only suffer from it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pullquote.load.project import open_project
from pullquote.pages import build
from pullquote.run import run
from tests.harbour import write_harbour


def page_of(root: Path, path: str = "briefs/harbour/") -> str:
    made = run(open_project(root))
    return next(one.body for one in build(made.site, made.outcome.diagnostics) if one.path == path)


def test_readers_are_not_told_what_editors_are(tmp_path: Path) -> None:
    uncited = {"bottom_line": "The union calls it a scandal [@wire/scandal]."}
    write_harbour(tmp_path, {"briefs/harbour.yml": uncited})
    settings = "site_name: x\ntheme: {name: material, font: false}\nplugins: [pullquote]\n"
    (tmp_path / "mkdocs.yml").write_text(settings, encoding="utf-8")
    (tmp_path / "docs").mkdir()
    assert "PQ208" in page_of(tmp_path, "sources/wire/")
    ours = "from pullquote.cli import main; main()"
    for command in (["-m", "mkdocs", "build", "--quiet"], ["-c", ours, "pages", "--out", "written"]):
        subprocess.run([sys.executable, *command], cwd=tmp_path, check=True, capture_output=True)
    pages = [tmp_path / "site" / "sources" / "wire" / "index.html", tmp_path / "written" / "sources" / "wire.md"]
    assert [page for page in pages if "PQ208" in page.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize(("old", "new"), [("nine million", "five million"), ("label:", "label: [")])
def test_a_brief_names_the_broken_file_of_its_source(tmp_path: Path, old: str, new: str) -> None:
    write_harbour(tmp_path)
    assert "Mend this first" not in page_of(tmp_path)
    source = tmp_path / "briefs" / "sources" / "wire.yml"
    source.write_text(source.read_text("utf-8").replace(old, new), encoding="utf-8")
    page = page_of(tmp_path)
    assert "Mend this first" in page and "briefs/sources/wire.yml, line " in page
    assert page.count("briefs/sources/wire.yml") == 1 and "PQ6" not in page
