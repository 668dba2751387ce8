"""Fixtures shared by all tests: the archive, the browser, the built site.

What a machine lacks is skipped with its reason. With PULLQUOTE_REQUIRE_BROWSER=1 a missing browser
fails instead, so that a run which should have tried the pages cannot pass without them.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import settings

from bench.browser import BROWSERS, FLAGS

ROOT = Path(__file__).resolve().parent.parent
# Where the real articles lie. Small projects of the tests have archives of their own and must not find this one.
ARCHIVE = os.environ.pop("PULLQUOTE_ARCHIVE", None)

# A machine shared with other work is slow now and then: time is no verdict on a property.
settings.register_profile("no-deadline", settings(deadline=None))
settings.load_profile("no-deadline")

MAC_BROWSERS = (
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
)


@dataclass(frozen=True, slots=True)
class Site:
    """A built site and the address at which it is served."""

    folder: Path
    url: str
    """Ends with a slash."""


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files without a line on the terminal for each."""

    def log_message(self, format: str, *args: Any) -> None:
        pass


class SlowHandler(QuietHandler):
    """Serves files in pieces, as a slow line brings them: a browser shows the first before the last is there."""

    def copyfile(self, source: IO[bytes], outputfile: IO[bytes]) -> None:
        data = source.read()
        size = len(data) // 20 + 1
        for start in range(0, len(data), size):
            outputfile.write(data[start : start + size])
            time.sleep(0.04 if b"<!doctype html>" in data[:100] else 0)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks the tests that use the browser or the archive, so that `-m "not browser"` finds them."""
    for item in items:
        for fixture in set(getattr(item, "fixturenames", ())) & {"chromium", "archive"}:
            item.add_marker("browser" if fixture == "chromium" else "archive")


@pytest.fixture(scope="session")
def archive() -> Path:
    """The folder of the sources' full texts, `*.txt`."""
    folders = [Path(ARCHIVE)] if ARCHIVE else [ROOT / "archive", ROOT.parent / "shared" / "articles"]
    for folder in folders:
        if any(folder.glob("*.txt")):
            return folder.resolve()
    pytest.skip("no archive: set PULLQUOTE_ARCHIVE to the folder of the sources' full texts")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium or Chrome; PULLQUOTE_CHROMIUM names another one."""
    named = os.environ.get("PULLQUOTE_CHROMIUM")
    found = filter(None, map(shutil.which, [named] if named else BROWSERS))
    path = next(found, None) or next((str(mac) for mac in MAC_BROWSERS if mac.exists() and not named), None)
    if path:
        return path
    reason = f"no browser: {named or 'Chromium or Chrome'} was not found"
    if os.environ.get("PULLQUOTE_REQUIRE_BROWSER") == "1":
        pytest.fail(f"{reason}, and PULLQUOTE_REQUIRE_BROWSER=1 forbids the skip")
    pytest.skip(reason)


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Any]:
    """One headless browser (playwright's `Browser`) for the whole run."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def browser_page(browser: Any) -> Iterator[Any]:
    """A fresh page (playwright's `Page`): 1280 x 800, light, no cookies, no cache, no motion."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@contextlib.contextmanager
def served(folder: Path, handler: type[QuietHandler] = QuietHandler) -> Iterator[str]:
    """Serves a folder on a free loopback port; gives the address, with a slash at its end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The real site, built once by MkDocs through its hooks, and served."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    build = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
    if build.returncode:
        pytest.fail(f"mkdocs build failed:\n{build.stdout}{build.stderr}")
    with served(folder) as url:
        yield Site(folder, url)
