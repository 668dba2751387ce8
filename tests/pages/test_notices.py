"""What an editor sees beside `mkdocs serve`: the file to mend, also from the pages that only suffer from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pullquote.load.project import open_project
from pullquote.pages import build
from pullquote.run import run
from tests.harbour import write_harbour


def page_of(root: Path) -> str:
    made = run(open_project(root))
    return next(one.body for one in build(made.site, made.outcome.diagnostics) if one.path == "briefs/harbour/")


@pytest.mark.parametrize(("old", "new"), [("nine million", "five million"), ("label:", "label: [")])
def test_a_brief_names_the_broken_file_of_its_source(tmp_path: Path, old: str, new: str) -> None:
    write_harbour(tmp_path)
    assert "Mend this first" not in page_of(tmp_path)
    source = tmp_path / "briefs" / "sources" / "wire.yml"
    source.write_text(source.read_text("utf-8").replace(old, new), encoding="utf-8")
    page = page_of(tmp_path)
    assert "Mend this first" in page and "briefs/sources/wire.yml, line " in page
    assert page.count("briefs/sources/wire.yml") == 1 and "PQ6" not in page
