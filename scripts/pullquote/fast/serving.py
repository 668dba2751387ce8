"""`mkdocs serve` by the shorter ways: an edit shows its own pages at once, the rest follows behind the scenes."""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from pullquote.fast.whole import Order, built, take_over

log = logging.getLogger("mkdocs.plugins.pullquote")

BUDGET = 0.05
"""Seconds for pages beyond those of the edited files themselves."""
DELAY = 0.02
"""Seconds without a change after which a change is taken for complete."""
_CHANGES = {"created", "modified", "moved", "deleted", "closed"}

Show = Callable[[frozenset[str], float], bool]
"""Show the pages of edited files, more of them until the time given; whether that could be done."""


class Live:
    """The builder of one `mkdocs serve`."""

    def __init__(
        self, server: LiveReloadServer, root: Path, stock: Callable[[], None], show: Show, order: Order
    ) -> None:
        """`stock` is MkDocs' own builder."""
        self._server, self._root, self._stock, self._show, self._order = server, root, stock, show, order
        self._observer = Observer()
        self._edited: set[str] = set()
        self._unfinished = False
        self._watched = tuple(map(Path, server._watched_paths))
        self._others = self._other_files()

    def watch(self) -> bool:
        """Follow the data files; whether the system tells of changes by itself, so that nothing else need look."""
        handler = FileSystemEventHandler()
        handler.on_any_event = self._noticed  # type: ignore[method-assign]
        try:
            self._observer.schedule(handler, str(self._root / "briefs"), recursive=True)
            self._observer.start()
        except OSError as error:
            log.info(f"changes are looked for every half second: {error}")
            self._server.observer.schedule(handler, str(self._root / "briefs"), recursive=True)
            return False
        self._server.build_delay = DELAY
        return True

    def end(self) -> None:
        """The server is going down."""
        if self._observer.is_alive():
            self._observer.stop()
        shutil.rmtree(self._order.out, ignore_errors=True)

    def _noticed(self, event: FileSystemEvent) -> None:
        if event.is_directory or event.event_type not in _CHANGES:
            return
        for path in filter(None, (event.src_path, event.dest_path)):
            name = Path(str(path)).relative_to(self._root).as_posix()
            if not Path(name).name.startswith("."):
                self._edited.add(name)
        if self._edited:
            self._wake()

    def _wake(self) -> None:
        with self._server._rebuild_cond:
            self._server._want_rebuild = True
            self._server._rebuild_cond.notify_all()

    def build(self) -> None:
        """What the server calls after every change; browsers reload when it returns, if the server's epoch is new."""
        edited = frozenset(self._edited)
        # what is noticed of these files from now on, the reading below sees anyway
        self._edited.difference_update(edited)
        try:
            if (others := self._other_files()) != self._others:
                self._others, self._unfinished = others, False
                self._stock()
            elif edited and self._show(edited, time.monotonic() + BUDGET):
                self._unfinished = True
                self._wake()
            elif self._unfinished and not edited:
                self._finish()
            else:
                self._unfinished = False
                self._stock()
        except Exception:
            # an error that leaves this method would let every page request wait for ever
            log.exception("the site could not be built again; what is shown is the last that could")
            self._quiet()

    def _other_files(self) -> frozenset[tuple[str, int]]:
        """What else is watched (hand-written pages, mkdocs.yml), as it is now."""
        found: set[tuple[str, int]] = set()
        for watched in self._watched:
            files = watched.rglob("*") if watched.is_dir() else (watched,)
            found.update((str(path), path.stat().st_mtime_ns) for path in files if path.is_file())
        return frozenset(found)

    def _finish(self) -> None:
        """Bring the whole site up to date without letting anybody wait."""
        self._quiet()
        if built(self._order, lambda: bool(self._edited) or self._server._shutdown):
            self._unfinished = False
            changed = take_over(Path(self._order.out), Path(self._server.root))
            if any(path.endswith((".html", ".css", ".js")) for path in changed):
                self._server._wanted_epoch = self._server._visible_epoch + 1

    def _quiet(self) -> None:
        """Let the server take the site as it is for the newest there is."""
        with self._server._epoch_cond:
            self._server._wanted_epoch = self._server._visible_epoch
            self._server._epoch_cond.notify_all()
