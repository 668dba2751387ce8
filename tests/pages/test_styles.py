"""The style sheet: CSS cannot share one list of colours between a switch and a media query, so both must agree."""

from __future__ import annotations

import re
from pathlib import Path

import pullquote.pages

SHEET = Path(pullquote.pages.__file__).parent / "assets" / "pullquote.css"
COLOURS = re.compile(r"(--[\w-]+): ([^;]+);")


def test_dark_is_the_same_with_and_without_scripts() -> None:
    sheet = SHEET.read_text(encoding="utf-8")
    blocks = [dict(COLOURS.findall(block)) for block in re.findall(r"\{([^{}]*--pq-ink:[^{}]*)\}", sheet)]
    assert len(blocks) == 3
    _, dark, alone = blocks
    shared = {name for name in dark if name.startswith("--pq-")} | {"--md-default-bg-color", "--md-accent-fg-color"}
    assert len(shared) > 5
    assert {name: alone.get(name) for name in shared} == {name: dark[name] for name in shared}
