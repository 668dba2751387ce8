"""The fast build and the slow one write the same files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pullquote.fast import SLOW

HOOK = Path(__file__).resolve().parents[2] / "scripts" / "hooks.py"


def mkdocs(root: Path, out: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(out), *options]
    known = {key: value for key, value in os.environ.items() if key != SLOW}
    environment = {**known, "NO_MKDOCS_2_WARNING": "1", **environment}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)


def build(root: Path, out: Path, **environment: str) -> dict[str, bytes]:
    done = mkdocs(root, out, "--quiet", **environment)
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
    brief = hooked / "briefs/brief-00003.yml"
    brief.write_text(brief.read_text(encoding="utf-8").replace("title: ", "title: Other ", 1), encoding="utf-8")
    edited = build(hooked, tmp_path / "edited")
    assert edited == build(hooked, tmp_path / "edited_slow", PULLQUOTE_SLOW="1") != slow


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


def test_a_hand_written_file_of_the_same_address_wins(hooked: Path, tmp_path: Path) -> None:
    (hooked / "docs/data").mkdir()
    (hooked / "docs/data/claims.csv").write_text("own\n", encoding="utf-8")
    slow = build(hooked, tmp_path / "slow", PULLQUOTE_SLOW="1")
    assert slow["data/claims.csv"] == b"own\n"
    assert build(hooked, tmp_path / "fast") == slow


LATE = """
def on_template_context(context, template_name, config):
    context["config"].copyright = str(sum(len(file.page.content) for file in context["pages"]))
"""
"""A plugin that looks at pages when all of them are made, and shows what it saw on every page."""


def test_plugins_that_look_at_pages_later_see_ours(hooked: Path, tmp_path: Path) -> None:
    with (hooked / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("  - other.py\n")
    (hooked / "other.py").write_text(LATE, encoding="utf-8")
    slow = build(hooked, tmp_path / "slow", PULLQUOTE_SLOW="1")
    assert build(hooked, tmp_path / "fast") == slow


def test_plugins_that_look_at_pages_see_ours(hooked: Path, tmp_path: Path) -> None:
    hook = "def on_page_content(html, page, config, files):\n    return f'{html}<p>{page.url}</p>'\n"
    (hooked / "other.py").write_text(hook, encoding="utf-8")
    with (hooked / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("  - other.py\n")
    slow = build(hooked, tmp_path / "slow", PULLQUOTE_SLOW="1")
    assert b"<p>briefs/brief-00001/</p>" in slow["briefs/brief-00001/index.html"]
    assert build(hooked, tmp_path / "fast") == slow


@pytest.mark.parametrize(("anchor", "status"), [("claim-1", 0), ("claim-99", 1)])
def test_links_of_hand_written_pages_are_checked(hooked: Path, tmp_path: Path, anchor: str, status: int) -> None:
    config = hooked / "mkdocs.yml"
    config.write_text(config.read_text().replace("anchors: ignore", "anchors: warn"), encoding="utf-8")
    (hooked / "docs/method.md").write_text(f"# Method\n\n[A claim](briefs/brief-00001.md#{anchor})\n", encoding="utf-8")
    told = [mkdocs(hooked, tmp_path / name, "--strict", **slow) for name, slow in _WAYS.items()]
    assert [one.returncode for one in told] == [status, status]
    assert all(("does not contain an anchor '#claim-99'" in one.stderr) == bool(status) for one in told)


_WAYS: dict[str, dict[str, str]] = {"fast": {}, "slow": {SLOW: "1"}}
