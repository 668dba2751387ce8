"""`mkdocs serve` lives through every slip of an editor and shows it; a refused build leaves the old site alone."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.browser.sites import environment, mkdocs, write_settings
from tests.harbour import write_harbour

PATIENCE = 30_000
"""Milliseconds within which a saved file must show; it takes less than one second on a machine that is not busy."""


@dataclass(slots=True)
class Server:
    """A running `mkdocs serve`, its project and the tab that is open on it."""

    root: Path
    url: str
    context: Any
    process: subprocess.Popen[bytes]
    page: Any = None

    def open(self, path: str) -> None:
        """Open another tab; it may reload itself at any time, so nothing but the answer is waited for."""
        self.close()
        self.page = self.context.new_page()
        self.page.goto(self.url + path, wait_until="commit")

    def close(self) -> None:
        if self.page:
            self.page.close()
        self.page = None

    def save(self, file: str, content: str) -> None:
        """Save as editors do: the whole file at once."""
        path = self.root / file
        path.with_suffix(".saving").write_text(content, encoding="utf-8")
        path.with_suffix(".saving").replace(path)

    def text(self, file: str) -> str:
        return (self.root / file).read_text(encoding="utf-8")

    def shows(self, words: str) -> None:
        """Wait until the open tab shows the words, without anybody reloading it."""
        self.page.get_by_text(words).first.wait_for(timeout=PATIENCE)

    def lives(self) -> None:
        assert self.process.poll() is None
        assert b"The harbour" in _answer(self.url)


def _answer(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=10) as answer:
        return bytes(answer.read())


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@pytest.fixture(scope="module")
def server(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    root = write_settings(write_harbour(tmp_path_factory.mktemp("served") / "project"))
    url = f"http://127.0.0.1:{(port := _free_port())}/"
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with (root.parent / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=root, env=environment(), stdout=log, stderr=log)
    context = browser.new_context()
    try:
        _wait_until(lambda: process.poll() is None and b"The harbour" in _answer(url))
        yield Server(root, url, context, process)
    finally:
        context.close()
        process.terminate()
        process.wait(timeout=30)


def _wait_until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE / 1000
    while time.monotonic() < until:
        with contextlib.suppress(urllib.error.URLError, ConnectionError):
            if true():
                return
        time.sleep(0.05)
    pytest.fail("the server does not show what it should")


@pytest.fixture
def restored(server: Server) -> Iterator[Server]:
    """The server with a tab on its brief; the files become what they were afterwards."""
    kept = {path: path.read_bytes() for path in (server.root / "briefs").rglob("*.yml")}
    server.open("briefs/harbour/")
    server.shows("The mayor denies having wanted more piers.")
    yield server
    server.close()
    for path in (server.root / "briefs").rglob("*.yml"):
        if path not in kept:
            path.unlink()
    for path, content in kept.items():
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)
    pages = ("briefs/harbour/", "sources/wire/", "people/")
    _wait_until(lambda: all(b"pq-notices" not in _answer(server.url + page) for page in pages))
    _wait_until(lambda: b"The union criticises" in _answer(f"{server.url}briefs/harbour/"))


def test_an_edit_shows_in_the_open_tab(restored: Server) -> None:
    brief = restored.text("briefs/harbour.yml")
    restored.save("briefs/harbour.yml", brief.replace("The union criticises", "The union still criticises"))
    restored.shows("The union still criticises the price.")
    restored.lives()


def test_a_broken_brief_keeps_its_page_and_shows_why(restored: Server) -> None:
    restored.save("briefs/harbour.yml", restored.text("briefs/harbour.yml") + "claims: [}\n")
    restored.shows("PQ1")
    assert "briefs/harbour" in restored.page.url
    restored.lives()


def test_a_misquotation_shows_on_its_page(restored: Server) -> None:
    source = restored.text("briefs/sources/wire.yml")
    restored.open("sources/wire/")
    restored.shows("We did not ask")
    restored.save("briefs/sources/wire.yml", source.replace("a second pier", "a third pier"))
    restored.shows("PQ4")
    restored.lives()


@pytest.mark.parametrize("content", ["", "ardal: [\n", "ardal:\n  nam: x\n", "\0"])
def test_a_broken_list_of_people_does_not_end_it(restored: Server, content: str) -> None:
    restored.open("people/")
    restored.shows("Hugo Brandt")
    restored.save("briefs/people.yml", content)
    restored.shows("in briefs/people.yml")
    restored.lives()


def test_a_brief_comes_and_goes(restored: Server) -> None:
    brief = restored.text("briefs/harbour.yml")
    restored.open("briefs/")
    restored.shows("The harbour")
    restored.save("briefs/another.yml", brief.replace("title: The harbour", "title: Another harbour"))
    restored.shows("Another harbour")
    (restored.root / "briefs" / "another.yml").unlink()
    restored.page.get_by_text("Another harbour").first.wait_for(state="hidden", timeout=PATIENCE)
    restored.lives()


def test_a_broken_citation_builds_nothing_and_leaves_the_site(harbour_project: Path) -> None:
    assert mkdocs(harbour_project, "build", "--quiet").returncode == 0
    site = harbour_project / "site"
    before = {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in site.rglob("*")}
    for file, words in (("sources/wire", ("second", "third")), ("harbour", ("wire/scandal", "wire/lost"))):
        path = harbour_project / "briefs" / f"{file}.yml"
        path.write_text(path.read_text(encoding="utf-8").replace(*words), encoding="utf-8")
    done = mkdocs(harbour_project, "build")
    assert done.returncode != 0
    said = done.stdout + done.stderr
    assert f"briefs{os.sep}sources{os.sep}wire.yml:" in said and "PQ4" in said, "every finding is listed"
    assert f"briefs{os.sep}harbour.yml:" in said and "wire/lost" in said, "every finding is listed"
    assert "Traceback" not in said
    assert {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in site.rglob("*")} == before
