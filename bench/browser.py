"""Pages in a browser: what a first visit loads, when a slow phone can use it, when a search finds something."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from bench.link import Host

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# without these Chromium asks hosts of its own at every start
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE = {"viewport": {"width": 375, "height": 667}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}
DESK = {"viewport": {"width": 1280, "height": 800}}
SLOWER = 4
"""How many times slower a middling phone computes; workers are not slowed down."""
QUIET = 1500
"""Milliseconds without a long task after everything has come: the page has settled."""
PATIENCE = 60_000

WATCH = """
  const seen = window.seen = { shift: 0, paint: 0, busy: 0, ready: 0, typed: 0, found: 0 };
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("layout-shift", (one) => { seen.shift += one.value; });
  watch("largest-contentful-paint", (one) => { seen.paint = one.startTime; });
  watch("longtask", (one) => { seen.busy = one.startTime + one.duration; });
  addEventListener("DOMContentLoaded", () => {
    requestAnimationFrame(() => setTimeout(() => { seen.ready = performance.now(); }));
  });
"""
TYPE = """
  addEventListener("DOMContentLoaded", () => {
    const field = document.querySelector("[data-md-component=search-query]");
    new MutationObserver(() => {
      if (!seen.found && document.querySelector(".md-search-result__link")) seen.found = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
    field.focus();
    field.value = word;
    field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
    seen.typed = performance.now();
  });
"""
"""Types the word within the page: an order from outside would come some hundredths of a second later."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A first visit to a page; seconds since the address was entered."""

    ready: float
    """The theme's script has run, the page is shown, and the next tap is answered."""
    busy: float
    """The last task of more than 50 ms ended."""
    paint: float
    """Largest contentful paint."""
    shift: float
    """All layout shifts together."""


@dataclass(frozen=True, slots=True)
class Search:
    """The first search of a first visit, seconds: since the word was typed, and since the address was entered."""

    typed: float
    opened: float


def chromium() -> str | None:
    """The path of a Chromium or Chrome; PULLQUOTE_CHROMIUM names another one."""
    named = os.environ.get("PULLQUOTE_CHROMIUM")
    return next(filter(None, map(shutil.which, [named] if named else BROWSERS)), None)


@contextmanager
def started() -> Iterator[Any]:
    """A headless browser (playwright's `Browser`); None where there is none, or no playwright."""
    path = chromium()
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        path = None
    if path is None:
        yield None
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


def visit(browser: Any, host: Host, path: str) -> Visit:
    """A phone that opens a page for the first time."""
    with _page(browser, PHONE, WATCH) as page:
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.goto(host.url + path, wait_until="networkidle")
        while page.evaluate("seen.ready && performance.now() - Math.max(seen.busy, seen.ready)") < QUIET:
            page.wait_for_timeout(QUIET / 5)
        seen = page.evaluate("seen")
    ready = seen["ready"]
    return Visit(ready / 1000, max(ready, seen["busy"]) / 1000, seen["paint"] / 1000, seen["shift"])


def search(browser: Any, host: Host, path: str, word: str) -> Search:
    """Somebody who opens a page for the first time and types a word as soon as the search field takes it."""
    with _page(browser, DESK, f"const word = {json.dumps(word)};{WATCH}{TYPE}") as page:
        page.goto(host.url + path, wait_until="domcontentloaded")
        page.locator(".md-search-result__link").first.wait_for(state="attached")
        seen = page.evaluate("seen")
    return Search((seen["found"] - seen["typed"]) / 1000, seen["found"] / 1000)


@contextmanager
def _page(browser: Any, settings: dict[str, Any], script: str) -> Iterator[Any]:
    """A page of a browser that has nothing in store."""
    context = browser.new_context(**settings)
    context.set_default_timeout(PATIENCE)
    try:
        page = context.new_page()
        page.add_init_script(f"(() => {{{script}}})();")
        yield page
    finally:
        context.close()
