"""Sites and tabs for the browser tests: one page of each kind, what a tab asked for and complained of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.browser.sites import mkdocs, write_harbour, write_hostile, write_settings
from tests.conftest import Site, SlowHandler, served

# Of each kind the page with the most on it.
KINDS = {
    "home": "index.html",
    "briefs": "briefs/index.html",
    "brief": "briefs/*/index.html",
    "sources": "sources/index.html",
    "source": "sources/*/index.html",
    "people": "people/index.html",
    "person": "people/*/index.html",
    "origins": "origins/index.html",
    "origin": "origins/*/index.html",
    "quotations": "quotations/index.html",
    "claims": "claims/index.html",
    "figures": "figures/index.html",
    "timeline": "timeline/index.html",
    "disagreements": "disagreements/index.html",
    "questions": "questions/index.html",
    "evidence": "evidence/index.html",
    "corrections": "corrections/index.html",
    "rule": "checks/*/index.html",
    "written": "method/index.html",
    "lost": "404.html",
}

# Counts what moved after it was shown; keeps what the policy stopped.
WATCH = """
window.shifted = 0; window.stopped = [];
new PerformanceObserver((list) => list.getEntries().forEach((one) => { window.shifted += one.value; }))
  .observe({ type: "layout-shift", buffered: true });
addEventListener("securitypolicyviolation", (one) => window.stopped.push(one.violatedDirective + " " + one.blockedURI));
"""


@dataclass
class Tab:
    """A page of the browser (playwright's `Page`) with what it asked for and complained of."""

    page: Any
    url: str
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str, *, until: str = "load") -> Any:
        """Go to a page of the site; gives the page. With `until="networkidle"` nothing is under way any more."""
        self.page.goto(self.url + path, wait_until=until)
        return self.page

    def foreign(self) -> list[str]:
        """Requests that left the site."""
        return [url for url in self.asked if not url.startswith((self.url, "data:", "blob:"))]

    def stopped(self) -> list[str]:
        """What the policy of the page stopped, and what the console says is wrong."""
        return self.page.evaluate("window.stopped") + self.complaints


@pytest.fixture(scope="session")
def kinds(built_site: Site) -> dict[str, str]:
    """Kind of page -> the address of one below the site's root."""
    found = {}
    for kind, pattern in KINDS.items():
        files = [
            file for file in built_site.folder.glob(pattern) if kind in ("home", "lost") or file.parent.name
        ]
        if files:
            largest = max(files, key=lambda file: (file.stat().st_size, file.as_posix()))
            found[kind] = largest.relative_to(built_site.folder).as_posix().removesuffix("index.html")
    return found


@pytest.fixture
def tabs(browser: Any) -> Iterator[Callable[..., Tab]]:
    """Opens tabs on a site, each in a context of its own; options are those of playwright's `new_context`."""
    contexts = []

    def make(url: str, **options: Any) -> Tab:
        settings = {"viewport": {"width": 1280, "height": 800}, "reduced_motion": "reduce"} | options
        contexts.append(browser.new_context(**settings))
        contexts[-1].set_default_timeout(10_000)
        tab = Tab(contexts[-1].new_page(), url)
        tab.page.add_init_script(WATCH)
        tab.page.on("request", lambda request: tab.asked.append(request.url))
        tab.page.on("pageerror", lambda error: tab.complaints.append(str(error)))
        tab.page.on(
            "console", lambda line: tab.complaints.append(line.text) if line.type == "error" else None
        )
        tab.page.on("dialog", lambda dialog: (tab.complaints.append(dialog.message), dialog.dismiss()))
        return tab

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def tab(tabs: Callable[..., Tab], built_site: Site) -> Tab:
    """A tab on the real site."""
    return tabs(built_site.url)


@pytest.fixture(scope="session")
def slow_site(built_site: Site) -> Iterator[str]:
    """The address of the real site where a line is slow."""
    with served(built_site.folder, SlowHandler) as url:
        yield url


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The built site of the hostile project."""
    yield from _built(write_hostile(tmp_path_factory.mktemp("hostile") / "project"))


@pytest.fixture(scope="session")
def empty_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The built site of a project without any brief or source."""
    root = tmp_path_factory.mktemp("empty") / "project"
    (root / "briefs").mkdir(parents=True)
    yield from _built(write_settings(root))


@pytest.fixture
def harbour_project(tmp_path: Path) -> Path:
    """A small project that builds, to be broken."""
    return write_settings(write_harbour(tmp_path / "project"))


def _built(root: Path) -> Iterator[Site]:
    done = mkdocs(root, "build", "--quiet")
    assert done.returncode == 0, done.stdout + done.stderr
    with served(root / "site") as url:
        yield Site(root / "site", url)
