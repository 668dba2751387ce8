"""What was measured, as rows, as one line of JSON, as a table and as a chart."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from bench.browser_report import fields, section
from bench.browsing import Browsed
from bench.contenders import version
from bench.measure import Run
from bench.rates import Rates

CHART_SIZE = (790, 437)
"""Width and height of the chart in pixels; said on the page too, so that nothing below it moves when it arrives."""

NAMES = {
    "fast": "Pullquote, nothing changed since the last build",
    "edited": "Pullquote, one claim changed since then",
    "cold": "Pullquote, first build",
    "slow": "Pullquote without its shorter ways",
    "stock": "Material on ready Markdown",
    "hugo": "Hugo on ready Markdown, minimal theme",
    "zensical": "Zensical on `pullquote pages --out`",
}
_PACKAGES = ("mkdocs", "mkdocs-material", "hugo", "zensical", "pyyaml", "pydantic")


@dataclass(frozen=True, slots=True)
class Result:
    """Everything measured at one size."""

    n: int
    runs: dict[str, Run]
    """The median run of each contender; only those that are installed."""
    identical: bool | None
    """None where the slow path was not run."""
    rates: Rates
    edits: dict[str, float] = field(default_factory=dict)
    """Seconds by kind of edit."""
    browsed: Browsed | None = None
    """None where there is no browser."""

    def over(self, name: str) -> float | None:
        """Our wall time over that of another contender, from the same paired runs."""
        return round(self.runs["fast"].wall / self.runs[name].wall, 4) if name in self.runs else None

    def line(self) -> str:
        """One line of JSON."""
        values = {
            "n": self.n,
            "build_over_stock": self.over("stock"),
            "build_over_hugo": self.over("hugo"),
            "identical": self.identical,
            "peak_mb": round(self.runs["fast"].peak_mb),
            "peak_all_processes_mb": round(self.runs["fast"].together_mb),
            "edit_to_reload_s": round(max(self.edits.values()), 3) if self.edits else None,
            "quotes_per_s": round(self.rates.quotes),
            "proofs_per_s": round(self.rates.proofs),
            "yaml_mb_per_s": round(self.rates.yaml_mb, 1),
            "build_s": round(self.runs["fast"].wall, 2),
            "first_build_over_stock": self._first("stock"),
            "edited_quotes_per_s": round(self.rates.ladder),
            "attributions_per_s": round(self.rates.attributions),
            "yaml_all_places_mb_per_s": round(self.rates.places_mb, 1),
            "edits_s": {name: round(value, 3) for name, value in self.edits.items()},
            **fields(self.browsed),
        }
        return json.dumps(values)

    def _first(self, name: str) -> float | None:
        return round(self.runs["cold"].wall / self.runs[name].wall, 4) if name in self.runs else None


def page(results: Sequence[Result], load: float) -> str:
    """docs/performance.md. `load` is the load average of the machine when the runs began."""
    versions = ", ".join(f"{name} {version(name)}" for name in _PACKAGES if version(name))
    machine = f"{os.cpu_count()} processors ({platform.machine()}), {platform.system()}"
    versions = f"Python {platform.python_version()}, {versions}"
    parts = [
        _HEAD.format(
            date=date.today().isoformat(),
            machine=machine,
            versions=versions,
            load=f"{load:.1f}",
            chart=CHART_SIZE,
        ),
        builds(results),
        "## Checking and serving\n",
        work(results),
        _TAIL,
        section({one.n: one.browsed for one in results}),
        _AGAIN,
    ]
    return "\n".join(parts)


def builds(results: Sequence[Result]) -> str:
    """The table of builds."""
    lines = [
        "| briefs | built by | wall s | over stock | CPU s | over stock | peak MB | all processes | MB | files |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for one in results:
        stock = one.runs.get("stock")
        for name, run in one.runs.items():
            wall, cpu = (f"{run.wall / stock.wall:.2f}", f"{run.cpu / stock.cpu:.2f}") if stock else ("", "")
            lines.append(
                f"| {one.n} | {NAMES[name]} | {run.wall:.2f} | {wall} | {run.cpu:.2f} | {cpu} "
                f"| {run.peak_mb:.0f} | {run.together_mb:.0f} | {run.bytes / 1e6:.1f} | {run.files} |"
            )
    return "\n".join(lines) + "\n"


def work(results: Sequence[Result]) -> str:
    """The table of everything else."""
    lines = [
        "| briefs | identical | quotations/s | edited ones/s | attributions/s | proofs/s | YAML MB/s "
        "| with all places | edit to reload s |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for one in results:
        edits = ", ".join(f"{name} {seconds:.2f}" for name, seconds in one.edits.items())
        rates = one.rates
        same = {True: "yes", False: "no", None: "not compared"}[one.identical]
        lines.append(
            f"| {one.n} | {same} | {rates.quotes:,.0f} | {rates.ladder:,.0f} | {rates.attributions:,.0f} "
            f"| {rates.proofs:,.0f} | {rates.yaml_mb:.1f} | {rates.places_mb:.1f} | {edits} |"
        )
    return "\n".join(lines) + "\n"


_HEAD = """---
search:
  exclude: true
---

# Performance

How long the site takes to build, to check and to show an edit, measured by `make bench` on {date}:
{machine}; {versions}.
Other programs ran on the same machine (load {load} when the runs began), so read the ratios, and those of processor
time first: what stands in one block ran one after the other, each into a new folder. What earlier
builds wrote is deleted at the very end only, because a file system that has just deleted is slow to make files.

A synthetic project of N briefs has 10 claims and 12 quotations a brief, N/2 sources of about 1,000 words with quoted
speech and attributions, and N/4 people; every quotation is proved. Material and Hugo are given everything ready: the
same headings, words, links and anchors as Markdown, the charts as HTML within it, the files for programs to copy; they
load, prove and check nothing. Where nothing has changed, Pullquote takes verdicts, pages, files for programs and the
index of search from what the last build left; after one changed claim most pages, but the index is made anew.

![Seconds of a build by number of briefs](performance.svg){{ width="{chart[0]}" height="{chart[1]}" }}

## Building
"""
_TAIL = """- *identical*: the build with `PULLQUOTE_SLOW=1` gives the same files, byte for byte.
- *quotations*: matching verbatim words in a source at hand; *edited ones* have a cut and a bracket.
- *attributions*: who says them, with the analysis of the
  source's text. *proofs*: verifying one without the text, the rules of matching and the speaker included.
- *YAML*: files as they are read, duplicate keys and all faults told with their places; the place of every other key
  and value is found when a diagnostic asks for it. *with all places*: that as well, for every file.
- *edit to reload*: from saving the file to the moment at which the browser is told to reload; medians. The edit's own
  pages are new then. Lists, search and checks that look at all files follow from a build in the background, and a
  second reload shows what they change.
"""
_AGAIN = """Repeat it with `make bench`, or one size with `make bench N=100`; that ends with one line of JSON.
"""
