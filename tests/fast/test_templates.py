"""Templates are compiled once, and again whenever they could come out otherwise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment, FileSystemLoader

from pullquote.fast.templates import Compiled

PAGE = "{% for one in some %}{{ one | upper }}{{ 'Fixed' | lower }} {% endfor %}"


class Build:
    """One build's environment, and the templates that it compiled."""

    def __init__(self, root: Path, change: Callable[[Environment], Any] = lambda env: None, **settings: Any) -> None:
        self.compiled: list[str] = []
        self.env = Environment(loader=FileSystemLoader(root / "theme"), auto_reload=False, **settings)
        change(self.env)
        self.env.bytecode_cache = self._templates = Compiled(root)
        make = self.env._compile
        self.env._compile = lambda source, filename: (self.compiled.append(filename), make(source, filename))[1]  # type: ignore[method-assign]

    def page(self) -> str:
        text = self.env.get_template("page.html").render(some=("a", "b"))
        self._templates.keep()
        return text


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme/page.html").write_text(PAGE, encoding="utf-8")
    return tmp_path


def test_compiled_once(root: Path) -> None:
    first = Build(root)
    assert first.page() == "Afixed Bfixed " and len(first.compiled) == 1
    again = Build(root)
    assert again.page() == first.page() and not again.compiled


def test_an_edited_template_is_compiled_anew(root: Path) -> None:
    Build(root).page()
    (root / "theme/page.html").write_text(PAGE.replace("Fixed", "Edited"), encoding="utf-8")
    assert Build(root).page() == "Aedited Bedited "


@pytest.mark.parametrize(
    ("change", "settings", "shown"),
    [
        (lambda env: None, {"autoescape": True}, "Afixed Bfixed "),
        (lambda env: None, {"variable_start_string": "[[", "variable_end_string": "]]"}, "{{ one | upper }}"),
        (lambda env: env.filters.update(lower=env.filters["upper"]), {}, "AFIXED BFIXED "),
    ],
    ids=["escaping", "delimiters", "filters"],
)
def test_other_settings_compile_anew(
    root: Path, change: Callable[[Environment], Any], settings: dict[str, Any], shown: str
) -> None:
    Build(root).page()
    other = Build(root, change, **settings)
    assert shown in other.page() and other.compiled


def test_what_a_hook_brings_along_is_never_remembered(root: Path) -> None:
    """A filter is called on constants while Jinja compiles: the hook may do something else in the next build."""
    for shown in ("one", "two"):
        build = Build(root, lambda env, shown=shown: env.filters.update(lower=lambda _: shown))
        assert build.page() == f"A{shown} B{shown} " and build.compiled


def test_a_file_from_elsewhere_is_not_run(root: Path, own_secret: Callable[[], None]) -> None:
    Build(root).page()
    own_secret()
    build = Build(root)
    assert build.page() == "Afixed Bfixed " and build.compiled
