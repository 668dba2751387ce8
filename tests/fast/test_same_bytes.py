"""The fast build and the slow one write the same files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pullquote.fast import SLOW

HOOK = Path(__file__).resolve().parents[2] / "scripts" / "hooks.py"


def build(root: Path, out: Path, **environment: str) -> dict[str, bytes]:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(out)]
    known = {key: value for key, value in os.environ.items() if key != SLOW}
    done = subprocess.run(
        command, cwd=root, env={**known, "NO_MKDOCS_2_WARNING": "1", **environment}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}


@pytest.fixture
def hooked(own_project: Path) -> Path:
    """The project with the hook of this repository, with titles that need escaping."""
    config = own_project / "mkdocs.yml"
    text = config.read_text(encoding="utf-8").replace("  - pullquote\n", "")
    config.write_text(f"{text}hooks:\n  - {HOOK}\n", encoding="utf-8")
    for number, title in enumerate(("A & B <i>x</i>", "Don’t – it’s 5 < 6", "100 %  &amp; $1")):
        path = own_project / f"briefs/brief-{number:05d}.yml"
        _, _, rest = path.read_text(encoding="utf-8").partition("\n")
        path.write_text(f"title: >-\n  {title}\n{rest}", encoding="utf-8")
    return own_project


def test_fast_and_slow_are_the_same(hooked: Path, tmp_path: Path) -> None:
    slow = build(hooked, tmp_path / "slow", PULLQUOTE_SLOW="1")
    assert build(hooked, tmp_path / "cold") == slow
    assert (hooked / ".cache/pullquote/verdicts").is_file()
    assert build(hooked, tmp_path / "warm") == slow


def test_a_theme_that_differs_from_page_to_page_is_rendered_in_full(hooked: Path, tmp_path: Path) -> None:
    """A part of the theme that depends on more than a shell knows of shows in no page that was filled."""
    overrides = hooked / "overrides"
    overrides.mkdir()
    text = '{% extends "base.html" %}{% block footer %}<p>{{ page.content | length }}</p>{% endblock %}'
    (overrides / "main.html").write_text(text, encoding="utf-8")
    config = hooked / "mkdocs.yml"
    named = "  name: material\n"
    config.write_text(config.read_text().replace(named, f"{named}  custom_dir: overrides\n"), encoding="utf-8")
    slow = build(hooked, tmp_path / "slow", PULLQUOTE_SLOW="1")
    assert build(hooked, tmp_path / "fast") == slow
