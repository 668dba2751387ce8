"""A web server on this machine behind a slow line: compressed as on any host, and it remembers what it sent."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

TEXTS = {".html", ".css", ".js", ".json", ".xml", ".svg", ".txt"}
"""What hosts compress."""
LEVEL = 6
PIECE = 4096
"""Bytes sent at once: answers under way at the same time share the line."""


@dataclass(slots=True)
class Line:
    """A line of `megabits` a second on which every answer comes a round trip of `delay` seconds after its question,
    and so does every connection.

    The browser's own slow line would not reach the workers that search.
    """

    megabits: float
    delay: float
    _free: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait(self, size: int) -> None:
        """Return when so many bytes have come through."""
        with self._lock:
            self._free = until = max(self._free, time.monotonic()) + size * 8 / 1e6 / self.megabits
        time.sleep(max(0.0, until - time.monotonic()))


@dataclass(slots=True)
class Host:
    """A site as served."""

    folder: Path
    line: Line
    url: str = ""
    """Ends with a slash."""
    sent: dict[str, int] = field(default_factory=dict)
    """Bytes by path below the site's root, as compressed and without headers, since it was last cleared."""
    kept: dict[Path, bytes] = field(default_factory=dict)

    def content(self, file: Path) -> bytes:
        """A file as it is sent; compressed once."""
        if file not in self.kept:
            content = file.read_bytes()
            self.kept[file] = gzip.compress(content, LEVEL) if file.suffix in TEXTS else content
        return self.kept[file]


@contextmanager
def hosted(folder: Path, line: Line) -> Iterator[Host]:
    """Serve a folder on a free port of this machine."""
    host = Host(folder, line)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, host))
    host.url = f"http://127.0.0.1:{server.server_address[1]}/"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, host: Host, *args: Any) -> None:
        self.host = host
        super().__init__(*args, directory=str(host.folder))

    def setup(self) -> None:
        super().setup()
        # a connection takes a round trip, too
        time.sleep(self.host.line.delay)

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path).lstrip("/")
        file = self.host.folder / path
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        content = self.host.content(file)
        time.sleep(self.host.line.delay)
        # a browser that is closed takes no more
        with suppress(ConnectionError):
            self._send(file, content)
        self.host.sent[path] = len(content)

    def _send(self, file: Path, content: bytes) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(file))
        if file.suffix in TEXTS:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        for start in range(0, len(content), PIECE):
            piece = content[start : start + PIECE]
            self.host.line.wait(len(piece))
            self.wfile.write(piece)

    def log_message(self, format: str, *args: Any) -> None:
        pass
