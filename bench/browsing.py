"""Our pages in a browser, beside stock Material's pages of the same words: paired visits, medians."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from bench.browser import Search, Visit, search, started, visit
from bench.contenders import program
from bench.link import Line, hosted

ROUNDS = 5
SLOW = (1.6, 0.15)
"""Megabits a second and seconds of a round trip: "Slow 4G" of Lighthouse."""
FAST = (10, 0.04)
INDEX = "search/"
THEME = ("assets/stylesheets/", "assets/javascripts/", "assets/images/", "sitemap.xml")
"""What the theme brings or asks for by itself; the same files on every page."""

_TITLE = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w{6,}")


@dataclass(frozen=True, slots=True)
class Weight:
    """Kilobytes (1,000 bytes) that a first visit loads, compressed, by what they are."""

    page: float
    """The HTML and our own style sheet and scripts."""
    index: float
    """What search loads before anybody has asked anything; the same for every page."""
    theme: float

    @property
    def all(self) -> float:
        return self.page + self.index + self.theme


@dataclass(frozen=True, slots=True)
class Browsed:
    """What a browser makes of one site: medians."""

    weight: Weight
    real: Weight | None
    """Of this repository's own site; None if it does not build at the moment."""
    ours: Visit
    stock: Visit | None
    search: Search


def browsed(ours: Path, stock: Path | None, real: Path | None, tell: Callable[[str], None]) -> Browsed | None:
    """Measure the built sites in these folders; None without playwright or Chromium."""
    with started() as browser:
        if browser is None:
            tell("no playwright or no Chromium: not measured in the browser")
            return None
        try:
            return _browsed(browser, ours, stock, real, tell)
        # whatever a browser may raise: the rest of the benchmark is worth having
        except Exception as error:
            tell(f"not measured in the browser: {error}")
            return None


def _browsed(
    browser: Any, ours: Path, stock: Path | None, real: Path | None, tell: Callable[[str], None]
) -> Browsed:
    page = largest(ours)
    tell("in the browser: what a visit loads")
    weight, other = weigh(browser, ours), weigh(browser, real) if real else None
    sites = {"ours": ours} | ({"stock": stock} if stock and (stock / page).exists() else {})
    phone = _visits(browser, sites, page, tell)
    found = _searches(browser, ours, page, tell)
    return Browsed(weight, other, phone["ours"], phone.get("stock"), found)


def real_site(root: Path, folder: Path, tell: Callable[[str], None]) -> Path | None:
    """The site of the project in `root`, built into `folder`; None if it does not build at the moment."""
    command = (str(program("mkdocs")), "build", "--quiet", "--site-dir", str(folder))
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True)
    if done.returncode:
        tell("this repository's own site does not build: its pages are not measured")
    return None if done.returncode else folder


def largest(site: Path) -> str:
    """Address of the brief whose page has the most on it."""
    # further pages of the list of briefs are named page_2 and so on; no brief has such a name
    files = [file for file in site.glob("briefs/*/index.html") if "_" not in file.parent.name]
    file = max(files, key=lambda one: (one.stat().st_size, one))
    return f"{file.parent.relative_to(site).as_posix()}/"


def weigh(browser: Any, site: Path) -> Weight:
    """The weight of the largest brief of a site."""
    with hosted(site, Line(*FAST)) as host:
        visit(browser, host, largest(site))
        return _weight(host.sent)


def _weight(sent: Mapping[str, int]) -> Weight:
    index = sum(size for path, size in sent.items() if path.startswith(INDEX))
    theme = sum(size for path, size in sent.items() if path.startswith(THEME))
    return Weight((sum(sent.values()) - index - theme) / 1000, index / 1000, theme / 1000)


def _visits(browser: Any, sites: Mapping[str, Path], page: str, tell: Callable[[str], None]) -> dict[str, Visit]:
    """A phone on each site in turn: whatever else the machine does meets them alike."""
    found: dict[str, list[Visit]] = {name: [] for name in sites}
    for number in range(ROUNDS):
        tell(f"in the browser: a phone on a slow line, round {number + 1} of {ROUNDS}")
        for name, folder in sites.items():
            with hosted(folder, Line(*SLOW)) as host:
                found[name].append(visit(browser, host, page))
    return {name: Visit(**_medians(visits)) for name, visits in found.items()}


def _searches(browser: Any, site: Path, page: str, tell: Callable[[str], None]) -> Search:
    word = _title_word(site / page / "index.html")
    found = []
    with hosted(site, Line(*FAST)) as host:
        for number in range(ROUNDS):
            tell(f"in the browser: first search, round {number + 1} of {ROUNDS}")
            found.append(search(browser, host, page, word))
    return Search(**_medians(found))


def _title_word(file: Path) -> str:
    """A longer word of a page's title."""
    title = _TITLE.search(file.read_text(encoding="utf-8"))
    word = _WORD.search(unescape(_TAG.sub(" ", title[1]))) if title else None
    assert word is not None
    return word[0]


def _medians(values: Sequence[Visit] | Sequence[Search]) -> dict[str, float]:
    names = type(values[0]).__slots__
    return {name: statistics.median(getattr(one, name) for one in values) for name in names}
