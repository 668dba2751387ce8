"""`python -m bench [N]`: one size, ending with one line of JSON; without N several sizes, written to docs/."""

from __future__ import annotations

import filecmp
import os
import statistics
import sys
import time
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from bench.aside import delete
from bench.browsing import browsed, real_site
from bench.chart import chart
from bench.contenders import Contender, contenders, ours
from bench.editing import edited, edits
from bench.measure import Run, build
from bench.project import project
from bench.rates import rates
from bench.report import Result, page

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".cache" / "bench"
SIZES = (10, 100, 1000, 3000, 10_000)
ROUNDS = {10: 3, 100: 3, 1000: 2}
"""Builds of each contender by size; one above."""
BROWSED = 1000
"""The largest size that is opened in a browser."""
EDITS = 5
_IDENTICAL = {True: "identical", False: "DIFFER", None: "not compared"}
_START = time.monotonic()


def tell(text: str) -> None:
    """Show progress."""
    print(f"[{time.monotonic() - _START:6.0f} s] {text}", file=sys.stderr, flush=True)


def measured(size: int) -> Result:
    """Everything at one size."""
    root = project(FOLDER, size, tell)
    tell(f"{size} briefs: writing the same pages for the others")
    ways = contenders(root, size)
    ways |= {"cold": ways["fast"], "edited": ours(root, "edited")}
    runs = {name: _median(found) for name, found in _paired(ways, ROUNDS.get(size, 1)).items()}
    identical = same(ways["fast"].output, ways["slow"].output) if "slow" in ways else None
    tell(f"{size} briefs: fast and slow output {_IDENTICAL[identical]}; checking rates")
    speed = rates(root)
    stock = ways["stock"].output if "stock" in ways else None
    shown = None
    if size <= BROWSED:
        shown = browsed(ways["fast"].output, stock, real_site(ROOT, FOLDER / "real", tell), tell)
    tell(f"{size} briefs: edits while serving")
    return Result(size, runs, identical, speed, edits(root, EDITS), shown)


def _paired(ways: dict[str, Contender], rounds: int) -> dict[str, list[Run]]:
    """Every contender once a round, in turn: whatever else the machine does meets them alike."""
    # the first build of a round leaves the memory that the next two use
    first = ("cold", "fast", "edited")
    order = (*first, *(name for name in ways if name not in first))
    found: dict[str, list[Run]] = {name: [] for name in order}
    for number in range(rounds):
        for name in order:
            tell(f"round {number + 1} of {rounds}: {name}")
            with edited(ways[name].folder) if name == "edited" else nullcontext():
                found[name].append(build(ways[name], warm=name != "cold"))
    return found


def _median(runs: Sequence[Run]) -> Run:
    wall = statistics.median_low(run.wall for run in runs)
    return next(run for run in runs if run.wall == wall)


def same(one: Path, other: Path) -> bool:
    """Whether two folders hold the same files with the same bytes."""
    files = [sorted(p.relative_to(folder) for p in folder.rglob("*") if p.is_file()) for folder in (one, other)]
    return files[0] == files[1] and not any(filecmp.cmpfiles(one, other, files[0], shallow=False)[1:])


def main() -> None:
    """The command line."""
    if len(sys.argv) > 1:
        print(measured(int(sys.argv[1])).line())
    else:
        _all()
    delete(FOLDER)


def _all() -> None:
    """Every size, with the page and the chart of what was measured so far."""
    load = os.getloadavg()[0]
    results = []
    for size in SIZES:
        results.append(measured(size))
        tell(f"{size} briefs: done")
        print(results[-1].line(), flush=True)
        (ROOT / "docs" / "performance.md").write_text(page(results, load), encoding="utf-8")
        (ROOT / "docs" / "performance.svg").write_text(chart(results), encoding="utf-8")


if __name__ == "__main__":
    main()
