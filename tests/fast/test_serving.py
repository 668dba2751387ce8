"""While serving, any sequence of edits ends in the site that a fresh build gives."""

from __future__ import annotations

import random
import re
import shutil
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from mkdocs.config import load_config

from bench.editing import served
from pullquote.fast.plugin import FastPlugin
from pullquote.fast.preview import Preview, kind_of
from pullquote.fast.whole import Order, built
from pullquote.load.project import open_project
from pullquote.pages import build
from pullquote.run import run

PATIENCE = 120


def replace(file: str, old: str, new: str) -> Callable[[Path], str]:
    def change(root: Path) -> str:
        path = root / file
        path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
        return file

    return change


def copy(file: str, new: str) -> Callable[[Path], str]:
    def change(root: Path) -> str:
        shutil.copy(root / file, root / new)
        return new

    return change


def delete(file: str) -> Callable[[Path], str]:
    def change(root: Path) -> str:
        (root / file).unlink(missing_ok=True)
        return file

    return change


BRIEF, SOURCE = "briefs/brief-00003.yml", "briefs/sources/source-00001.yml"
EDITS = {
    "title": replace(BRIEF, "title: ", "title: Other "),
    "claim": replace(BRIEF, "    text: >-\n      ", "    text: >-\n      Perhaps "),
    "question": replace("briefs/brief-00004.yml", "question: ", "question: Really, "),
    "label": replace(SOURCE, "label: ", "label: Early "),
    "kind": replace(SOURCE, "    to: reporters\n", "    to: the press\n"),
    "person": replace("briefs/people.yml", "  roles:", "  note: Retired.\n  roles:"),
    "origin": replace("briefs/origins.yml", "Agency", "Press Agency"),
    "added": copy(BRIEF, "briefs/brief-added.yml"),
    "deleted": delete("briefs/brief-added.yml"),
}
UNREADABLE = replace(BRIEF, "claims:", "claims: [")


def pages(root: Path) -> dict[str, str]:
    made = run(open_project(root))
    return {page.path: page.body for page in build(made.site, made.outcome.diagnostics)}


@pytest.mark.parametrize("name", EDITS)
def test_a_preview_shows_what_the_whole_build_will(own_project: Path, name: str) -> None:
    preview = Preview(run(open_project(own_project)).site, ())
    shown = list(preview.edited(frozenset({EDITS[name](own_project)})) or ())
    fresh = pages(own_project)
    assert [one.path for one in shown]
    assert {one.path: one.page and one.page.body for one in shown} == {one.path: fresh.get(one.path) for one in shown}


def test_a_preview_of_a_broken_brief_shows_its_fault(own_project: Path) -> None:
    preview = Preview(run(open_project(own_project)).site, ())
    (shown,) = preview.edited(frozenset({UNREADABLE(own_project)})) or ()
    assert shown.page is not None and "PQ1" in shown.page.body


@pytest.mark.parametrize("file", ["briefs/_template.yml", "briefs/notes.txt", "briefs/sources/a/b.yml"])
def test_what_no_page_is_made_of_is_left_to_the_whole_build(file: str) -> None:
    assert kind_of(file) is None


def test_a_project_without_data_is_told_of_and_not_watched(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    plugin = FastPlugin()
    plugin.on_startup(command="serve", dirty=False)
    # MkDocs ends at once if it is to watch what is not there
    assert plugin.on_config(load_config(str(tmp_path / "mkdocs.yml"))).watch == []
    assert "no `briefs` folder" in caplog.text


@pytest.fixture
def live(own_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Path, Path, str]]:
    """The project, the folder that is served, and its address."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    with served(own_project) as address:
        (folder,) = temporary.glob("mkdocs_*")
        yield own_project, folder, address
    tempfile.tempdir = None


def test_any_sequence_of_edits_ends_in_a_fresh_build(live: tuple[Path, Path, str], tmp_path: Path) -> None:
    root, folder, address = live
    chance = random.Random()
    done = []
    for _ in range(12):
        done.append(chance.choice(list(EDITS)))
        EDITS[done[-1]](root)
        time.sleep(chance.random() * 0.4)
    order = Order(str(root / "mkdocs.yml"), {}, f"{address}/briefs/", str(tmp_path / "fresh"))
    assert built(order, lambda: False)
    wanted = contents(tmp_path / "fresh")
    assert settled(lambda: contents(folder) == wanted), done


def test_a_broken_brief_keeps_its_page(live: tuple[Path, Path, str]) -> None:
    root, _, address = live
    url = f"{address}/briefs/briefs/brief-00003/"
    before = (root / BRIEF).read_text(encoding="utf-8")
    UNREADABLE(root)
    assert settled(lambda: "PQ1" in answer(url))
    (root / BRIEF).write_text(before, encoding="utf-8")
    assert settled(lambda: "PQ1" not in answer(url))


def contents(folder: Path) -> dict[str, bytes]:
    found = {}
    for path in folder.rglob("*"):
        if path.is_file():
            found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found


def settled(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.2)
    return False


def answer(url: str) -> str:
    assert re.fullmatch("https?", urlsplit(url).scheme)
    with urllib.request.urlopen(url, timeout=PATIENCE) as page:
        return page.read().decode()
