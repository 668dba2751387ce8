"""One program run once: how long, how much processor time, how much memory, what it wrote."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bench.aside import put_aside
from bench.contenders import Contender


@dataclass(frozen=True, slots=True)
class Run:
    """What one build took. Seconds, bytes, and mebibytes at their peak: of its largest process, of all together."""

    wall: float
    cpu: float
    peak_mb: float
    together_mb: float
    bytes: int
    files: int


def build(contender: Contender, warm: bool = True) -> Run:
    """Build once into an empty folder. Without `warm` our cache of verdicts is deleted first.

    Raises RuntimeError with the end of its output where the build fails.
    """
    bench = contender.folder.parent
    put_aside(contender.output, bench)
    if not warm:
        put_aside(contender.folder / ".cache", bench)
    taken = timed(contender)
    files = [path for path in contender.output.rglob("*") if path.is_file()]
    return Run(*taken, sum(path.stat().st_size for path in files), len(files))


def timed(contender: Contender) -> tuple[float, float, float, float]:
    """Wall and processor seconds of the command, peak mebibytes of its largest process and of all together."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **dict(contender.environment)}
    # Python keeps what it has compiled, as it does wherever nobody forbids it: what pip installed is compiled as well
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    log = contender.folder.parent / "log.txt"
    with log.open("wb") as output:
        start = time.monotonic()
        process = subprocess.Popen(
            contender.command, cwd=contender.folder, env=environment, stdout=output, stderr=subprocess.STDOUT
        )
        watch = Watch(process.pid)
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        watch.end()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{contender.name} failed:\n{log.read_text(errors='replace')[-2000:]}")
    # the system's own account begins with what this process had when it started the other
    largest = watch.largest or usage.ru_maxrss / 1024
    return wall, usage.ru_utime + usage.ru_stime, largest, max(watch.peak, largest)


class Watch(threading.Thread):
    """Looks again and again how much memory a process and those it started take: each at its highest, and all together.

    Memory that several of them share counts once in `peak` (proportional set size). Where the system does not tell,
    both are 0.
    """

    EVERY = 0.05
    """Seconds."""

    def __init__(self, process: int) -> None:
        super().__init__(daemon=True)
        self.peak = self.largest = 0.0
        self._process, self._ended = process, threading.Event()

    def run(self) -> None:
        while not self._ended.wait(self.EVERY):
            processes = list(family(self._process))
            self.peak = max(self.peak, sum(map(mebibytes, processes)))
            self.largest = max(self.largest, *map(high_water, processes))

    def end(self) -> None:
        """No more looks."""
        self._ended.set()
        self.join()


def family(process: int) -> Iterator[int]:
    """A process, and all that it and its children have started."""
    yield process
    children = ""
    with suppress(OSError):
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    for child in children.split():
        yield from family(int(child))


def mebibytes(process: int) -> float:
    """Proportional set size."""
    return _told(f"/proc/{process}/smaps_rollup", "Pss:")


def high_water(process: int) -> float:
    """The highest resident set size so far."""
    return _told(f"/proc/{process}/status", "VmHWM:")


def _told(file: str, name: str) -> float:
    with suppress(OSError):
        for line in Path(file).read_text(encoding="utf-8").splitlines():
            if line.startswith(name):
                return int(line.split()[1]) / 1024
    return 0.0
