"""What is kept between runs can be deleted, and cannot be planted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pullquote.fast import store


def test_what_was_written_is_read(tmp_path: Path) -> None:
    store.write(tmp_path, "verdicts", b"abc")
    assert store.read(tmp_path, "verdicts") == b"abc"


def test_nothing_is_read_where_nothing_is(tmp_path: Path) -> None:
    assert store.read(tmp_path, "verdicts") is None


@pytest.mark.parametrize("at", [0, store.SEAL - 1, store.SEAL, -1])
def test_a_changed_file_counts_as_absent(tmp_path: Path, at: int) -> None:
    store.write(tmp_path, "verdicts", b"abc")
    path = tmp_path / store.FOLDER / "verdicts"
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    assert store.read(tmp_path, "verdicts") is None


def test_a_file_of_another_user_counts_as_absent(tmp_path: Path, own_secret: Callable[[], None]) -> None:
    store.write(tmp_path, "verdicts", b"abc")
    own_secret()
    assert store.read(tmp_path, "verdicts") is None


def test_a_file_of_other_rules_counts_as_absent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.write(tmp_path, "verdicts", b"abc")
    monkeypatch.setattr(store, "rules", lambda: b"other")
    assert store.read(tmp_path, "verdicts") is None


def test_a_file_under_another_name_counts_as_absent(tmp_path: Path) -> None:
    store.write(tmp_path, "verdicts", b"abc")
    (tmp_path / store.FOLDER / "verdicts").rename(tmp_path / store.FOLDER / "others")
    assert store.read(tmp_path, "others") is None


def test_a_short_file_counts_as_absent(tmp_path: Path) -> None:
    (tmp_path / store.FOLDER).mkdir(parents=True)
    (tmp_path / store.FOLDER / "verdicts").write_bytes(b"ab")
    assert store.read(tmp_path, "verdicts") is None


def test_the_secret_is_its_owners_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    store._secret.cache_clear()
    store.write(tmp_path, "verdicts", b"abc")
    assert (tmp_path / "pullquote" / "secret").stat().st_mode & 0o077 == 0


def test_without_a_home_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setenv("XDG_CACHE_HOME", "cache")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Path, "home", homeless)
    store._secret.cache_clear()
    store.write(tmp_path, "verdicts", b"abc")
    assert store.read(tmp_path, "verdicts") is None and not list(tmp_path.iterdir())


def test_parts_are_told_apart() -> None:
    digests = {store.digest(*parts) for parts in ((b"ab",), (b"a", b"b"), (b"ab", None), (b"ab", b""))}
    assert len(digests) == 4
