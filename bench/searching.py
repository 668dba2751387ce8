"""How soon a reader of a large site has a first result: `python -m bench.searching FOLDER WORD`.

FOLDER is a built site. It is served with gzip over HTTP/1.1, with 40 ms to every answer and every connection and
10 Mbit/s for all of them together: in the server, because a browser's own throttle does not reach the workers of its
workers.
"""

from __future__ import annotations

import gzip
import mimetypes
import shutil
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

ROUND_TRIP = 0.04
BYTES_A_SECOND = 10e6 / 8
PIECE = 16_384
RUNS = 5
PACKED = frozenset({".html", ".css", ".js", ".json", ".svg", ".xml"})

FIRST = """() => {
  const list = document.querySelector(".md-search-result__list");
  new MutationObserver(() => { if (list.children.length) window.first ??= performance.now(); })
    .observe(list, { childList: true });
  window.start = performance.now();
}"""


class Line:
    """A line that carries one piece after the other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._free = 0.0

    def carry(self, size: int) -> None:
        """Wait until so many bytes have gone over it."""
        with self._lock:
            self._free = max(time.monotonic(), self._free) + size / BYTES_A_SECOND
            until = self._free
        time.sleep(max(0.0, until - time.monotonic()))


@cache
def packed(path: Path) -> bytes:
    """What a host sends of a file."""
    content = path.read_bytes()
    return gzip.compress(content, 6) if path.suffix in PACKED else content


def handler(folder: Path, line: Line) -> type[BaseHTTPRequestHandler]:
    """Serves a folder over a line."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def setup(self) -> None:
            super().setup()
            time.sleep(ROUND_TRIP)

        def log_message(self, format: str, *args: Any) -> None:
            pass

        def do_GET(self) -> None:
            time.sleep(ROUND_TRIP)
            path = folder / unquote(urlsplit(self.path).path).lstrip("/")
            path = path / "index.html" if path.is_dir() else path
            body = packed(path) if path.is_file() else b""
            self.send_response(200 if path.is_file() else 404)
            self.send_header("Content-Type", mimetypes.guess_type(path.name)[0] or "application/octet-stream")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "max-age=600")
            if path.suffix in PACKED:
                self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            for start in range(0, len(body), PIECE):
                line.carry(len(body[start : start + PIECE]))
                self.wfile.write(body[start : start + PIECE])

    return Handler


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of the folder behind a slow line."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(folder, Line()))
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()


def first_result(browser: Any, url: str, word: str, until: str) -> float:
    """Seconds from the first key to the first result, with nothing in the browser's cache."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(url, wait_until=until)
    page.evaluate(FIRST)
    page.keyboard.press("/")
    page.keyboard.type(word)
    page.wait_for_function("() => window.first")
    seconds = page.evaluate("() => window.first - window.start") / 1000
    context.close()
    return seconds


def main(folder: str, word: str) -> None:
    """Print the medians."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright, served(Path(folder).resolve()) as url:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for until, told in (("load", "typed as soon as the page is loaded"), ("networkidle", "typed later")):
            times = [first_result(browser, f"{url}method/", word, until) for _ in range(RUNS)]
            print(f"{told}: {statistics.median(times):.2f} s ({min(times):.2f} to {max(times):.2f})")


if __name__ == "__main__":
    main(*sys.argv[1:])
