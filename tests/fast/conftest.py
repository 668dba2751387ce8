"""A synthetic project of ten briefs, written once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bench.project import project


@pytest.fixture(scope="session")
def synthetic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Not to be changed."""
    return project(tmp_path_factory.mktemp("synthetic"), 10, lambda _: None)


@pytest.fixture
def own_project(synthetic: Path, tmp_path: Path) -> Path:
    """A copy to work on."""
    return shutil.copytree(synthetic, tmp_path / "project")


@pytest.fixture(autouse=True)
def own_secret(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Nothing remembered from anywhere else; call it for another user's secret."""
    from pullquote.fast import store

    def renew() -> None:
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        store._secret.cache_clear()

    renew()
    return renew
