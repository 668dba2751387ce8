"""Chosen by size alone; what is missing or fails is said, and the theme's own search stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from pullquote.search_engine import choice, engine_for, hand_over
from pullquote.search_engine.choice import LIMIT
from pullquote.search_engine.pagefind import program
from tests.search_engine.sites import ENTRIES, SEPARATOR, write_site

PROGRAM = program()


@pytest.fixture
def said() -> list[str]:
    """What was warned of."""
    return []


SETTINGS = {"separator": SEPARATOR}
"""Those of Material's search plugin, as far as they matter."""


def test_the_engine_is_for_large_sites(monkeypatch: pytest.MonkeyPatch, said: list[str]) -> None:
    monkeypatch.setattr(choice, "program", lambda: Path("pagefind"))
    assert engine_for(LIMIT, said.append) is None
    assert engine_for(LIMIT + 1, said.append) == Path("pagefind")
    assert said == []


def test_a_missing_program_is_named_with_the_remedy(monkeypatch: pytest.MonkeyPatch, said: list[str]) -> None:
    monkeypatch.setattr(choice, "program", lambda: None)
    assert engine_for(LIMIT, said.append) is None
    assert said == []
    assert engine_for(LIMIT + 1, said.append) is None
    assert "2001 entries" in said[0] and "pip install 'pagefind-bin" in said[0]


def test_a_failure_is_told_with_its_reason(tmp_path: Path) -> None:
    failure = hand_over(SETTINGS, ENTRIES, tmp_path / "gone", write_site(tmp_path / "site"))
    assert failure and "5 entries" in failure and "gone" in failure


@pytest.mark.skipif(PROGRAM is None, reason="pagefind_bin is not installed")
def test_the_engine_takes_the_entries_over(tmp_path: Path) -> None:
    assert PROGRAM is not None
    assert hand_over(SETTINGS, ENTRIES, PROGRAM, write_site(tmp_path / "site")) is None
