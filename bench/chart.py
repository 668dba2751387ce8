"""A line chart as SVG: seconds of a build by number of briefs, both axes logarithmic."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import floor, log10

from bench.report import CHART_SIZE, NAMES, Result

WIDTH, HEIGHT = CHART_SIZE
LEFT, RIGHT, TOP, BOTTOM = 60, 54, 20, 167
_MARKS = {
    "fast": "",
    "edited": "12 2",
    "cold": "6 3",
    "slow": "2 3",
    "stock": "",
    "hugo": "8 3 2 3",
    "zensical": "1 4",
}
_WIDTHS = {"fast": 3.5, "stock": 2}


def chart(results: Sequence[Result]) -> str:
    """The chart. Lines differ by dash and width as well as by their place in the key; colours follow the text."""
    sizes = [one.n for one in results]
    times = [run.wall for one in results for run in one.runs.values()]
    low, high = floor(log10(min(times))), floor(log10(max(times))) + 1
    x = _scale(log10(min(sizes)), log10(max(sizes)), LEFT, WIDTH - RIGHT)
    y = _scale(low, high, HEIGHT - BOTTOM, TOP)
    marks = [_axis_x(size, x) for size in sizes] + [_axis_y(power, y) for power in range(low, high + 1)]
    for row, name in enumerate(name for name in NAMES if any(name in one.runs for one in results)):
        points = [(x(log10(one.n)), y(log10(one.runs[name].wall))) for one in results if name in one.runs]
        marks += [_line(name, points), _key(name, row)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'font-family="sans-serif" font-size="13" fill="#333">'
        "<title>Seconds of a build by number of briefs</title>"
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>{"".join(marks)}</svg>\n'
    )


def _scale(low: float, high: float, start: float, end: float):
    span = (high - low) or 1
    return lambda value: round(start + (value - low) / span * (end - start), 1)


def _axis_x(size: int, x) -> str:
    at = x(log10(size))
    return f'<text x="{at}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{size:,} briefs</text>'


def _axis_y(power: int, y) -> str:
    at = y(power)
    return (
        f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{at}" y2="{at}" stroke="#ddd"/>'
        f'<text x="{LEFT - 6}" y="{at + 4}" text-anchor="end">{10.0**power:g} s</text>'
    )


def _line(name: str, points: Sequence[tuple[float, float]]) -> str:
    path = " ".join(f"{x},{y}" for x, y in points)
    dots = "".join(f'<circle cx="{x}" cy="{y}" r="3"/>' for x, y in points)
    return f'<polyline points="{path}" {_stroke(name)}/>{dots}'


def _key(name: str, row: int) -> str:
    at = HEIGHT - BOTTOM + 46 + row * 17
    return (
        f'<line x1="{LEFT}" x2="{LEFT + 46}" y1="{at - 4}" y2="{at - 4}" {_stroke(name)}/>'
        f'<text x="{LEFT + 56}" y="{at}">{escape(NAMES[name].replace("`", ""))}</text>'
    )


def _stroke(name: str) -> str:
    dash = f' stroke-dasharray="{_MARKS[name]}"' if _MARKS[name] else ""
    return f'fill="none" stroke="#333" stroke-width="{_WIDTHS.get(name, 1.5)}"{dash}'
