"""One program run once: how long, how much processor time, how much memory, what it wrote."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from dataclasses import dataclass

from bench.contenders import Contender


@dataclass(frozen=True, slots=True)
class Run:
    """What one build took. Seconds, bytes, and mebibytes of the largest process."""

    wall: float
    cpu: float
    peak_mb: float
    bytes: int
    files: int


def build(contender: Contender, warm: bool = True) -> Run:
    """Build once into an empty folder. Without `warm` our cache of verdicts is deleted first.

    Raises RuntimeError with the end of its output where the build fails.
    """
    shutil.rmtree(contender.output, ignore_errors=True)
    if not warm:
        shutil.rmtree(contender.folder / ".cache", ignore_errors=True)
    wall, cpu, peak = timed(contender)
    files = [path for path in contender.output.rglob("*") if path.is_file()]
    return Run(wall, cpu, peak, sum(path.stat().st_size for path in files), len(files))


def timed(contender: Contender) -> tuple[float, float, float]:
    """Wall and processor seconds and peak mebibytes of the command."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **dict(contender.environment)}
    log = contender.folder.parent / "log.txt"
    with log.open("wb") as output:
        start = time.monotonic()
        process = subprocess.Popen(
            contender.command, cwd=contender.folder, env=environment, stdout=output, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{contender.name} failed:\n{log.read_text(errors='replace')[-2000:]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
