"""A site that is large enough for the search engine: both ways, without the program, and while it is served."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pullquote.fast.whole import Order, built
from pullquote.search_engine.pagefind import program
from tests.fast.test_same_bytes import HOOK, build, mkdocs

LARGE = "from pullquote.search_engine import choice\n\nchoice.LIMIT = 5\n"
MISSING = "choice.program = lambda: None\n"
INDEX = "search/search_index.json"
needs_pagefind = pytest.mark.skipif(program() is None, reason="pagefind_bin is not installed")


@pytest.fixture
def large(own_project: Path) -> Path:
    """A project for which ten briefs are many."""
    config = own_project / "mkdocs.yml"
    text = config.read_text(encoding="utf-8").replace("  - pullquote\n", "")
    config.write_text(f"{text}hooks:\n  - {HOOK}\n  - large.py\n", encoding="utf-8")
    (own_project / "large.py").write_text(LARGE, encoding="utf-8")
    return own_project


@needs_pagefind
def test_fast_and_slow_are_the_same(large: Path, tmp_path: Path) -> None:
    slow = build(large, tmp_path / "slow", PULLQUOTE_SLOW="1")
    assert build(large, tmp_path / "fast") == slow
    # the second takes the index from memory
    assert build(large, tmp_path / "again") == slow
    assert "search/pagefind/pagefind.js" in slow
    assert json.loads(slow[INDEX])["docs"] == []
    pages = [content for path, content in slow.items() if path.endswith(".html")]
    assert all(b"'wasm-unsafe-eval'" in page and b"pullquote-search.js?theme=" in page for page in pages)


@pytest.mark.parametrize("program", ["/bin/true", "/nowhere"])
def test_fast_and_slow_are_the_same_where_the_program_fails(large: Path, tmp_path: Path, program: str) -> None:
    failing = f"from pathlib import Path\nchoice.program = lambda: Path({program!r})\n"
    (large / "large.py").write_text(LARGE + failing, encoding="utf-8")
    slow = build(large, tmp_path / "slow", PULLQUOTE_SLOW="1")
    done = mkdocs(large, tmp_path / "fast")
    assert "Pagefind failed" in done.stderr
    assert {path: (tmp_path / "fast" / path).read_bytes() for path in slow} == slow
    assert len(json.loads(slow[INDEX])["docs"]) > 5


def test_without_the_program_search_is_the_theme_s_and_a_warning_says_so(large: Path, tmp_path: Path) -> None:
    (large / "large.py").write_text(LARGE + MISSING, encoding="utf-8")
    done = mkdocs(large, tmp_path / "site")
    assert done.returncode == 0, done.stderr
    assert "pip install 'pagefind-bin" in done.stderr
    assert len(json.loads((tmp_path / "site" / INDEX).read_text("utf-8"))["docs"]) > 5
    assert "wasm" not in (tmp_path / "site/index.html").read_text("utf-8")
    assert mkdocs(large, tmp_path / "strict", "--strict").returncode == 1


def test_while_it_is_served_search_is_the_theme_s(large: Path, tmp_path: Path) -> None:
    order = Order(str(large / "mkdocs.yml"), {}, "http://localhost/", str(tmp_path / "site"))
    assert built(order, lambda: False)
    assert len(json.loads((tmp_path / "site" / INDEX).read_text("utf-8"))["docs"]) > 5
    assert not (tmp_path / "site/search/pagefind").exists()
