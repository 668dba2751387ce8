"""`pullquote prove` on a small project."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from pullquote.cli import main
from tests.proofs.proof_news import LIST, NEWS, PRICE, SELL

PEOPLE = {"ardal": {"name": "Ida Ardal"}, "brandt": {"name": "Ole Brandt"}}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "briefs" / "sources").mkdir(parents=True)
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "ferry.txt").write_text(NEWS, encoding="utf-8")
    (tmp_path / "briefs" / "people.yml").write_text(yaml.safe_dump(PEOPLE), encoding="utf-8")
    save(tmp_path, quotations=[SELL, PRICE], passages=[LIST])
    return tmp_path


def save(root: Path, **excerpts: list[dict[str, str]]) -> None:
    source = {"label": "Wire", "issued": "2024-05-03", "archive": "ferry.txt"} | excerpts
    (root / "briefs" / "sources" / "ferry.yml").write_text(yaml.safe_dump(source), encoding="utf-8")


def prove(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["prove", "--project", str(root), "--by", "Ida Holm", *arguments])


def lock(root: Path) -> Path:
    return root / "briefs" / "proofs" / "ferry.lock"


def test_it_writes_once_and_then_nothing(project: Path) -> None:
    first = prove(project)
    assert first.exit_code == 0, first.output
    assert first.output == "ferry: 3 proved, written\n"
    before = lock(project).stat()
    assert prove(project).output == "ferry: 3 proved, unchanged\n"
    assert lock(project).stat() == before
    assert "by Ida Holm" in lock(project).read_text(encoding="utf-8")


def test_what_does_not_match_is_not_proved(project: Path) -> None:
    save(project, quotations=[SELL | {"exact": "We will now sell the ferry"}, PRICE])
    result = prove(project, "ferry")
    assert result.exit_code == 1
    assert "sell is not proved: PQ4" in result.output and "1 proved, written" in result.output
    assert "quotation sell" not in lock(project).read_text(encoding="utf-8")


def test_another_text_is_refused_and_placed_without_a_word_of_it(project: Path) -> None:
    prove(project)
    before = lock(project).read_bytes()
    (project / "archive" / "ferry.txt").write_text(
        NEWS.replace("since the spring", "since last spring"), encoding="utf-8"
    )
    result = prove(project)
    assert result.exit_code == 1 and "PQ331" in result.output and lock(project).read_bytes() == before
    shown = prove(project, "--verify-archive")
    assert shown.exit_code == 1 and "another text" in shown.output and "spring" not in shown.output
    assert prove(project, "--renew").exit_code == 0 and lock(project).read_bytes() != before
    assert prove(project, "--verify-archive").output == "ferry: this is the committed text\n"


def test_a_short_text_gets_a_seed_of_its_own(project: Path) -> None:
    (project / "archive" / "ferry.txt").write_text(NEWS.split("\n\n")[1], encoding="utf-8")
    save(project, quotations=[SELL])
    assert prove(project).exit_code == 0
    assert (project / "archive" / "ferry.txt.seed").is_file()
    assert "seed: kept" in lock(project).read_text(encoding="utf-8")
    assert prove(project).output == "ferry: 1 proved, unchanged\n"


def test_what_it_cannot_do_without(project: Path) -> None:
    assert prove(project, "bridge").exit_code == 2
    assert prove(project, "--archive", str(project / "nowhere")).exit_code == 2
    (project / "archive" / "ferry.txt").unlink()
    assert prove(project).exit_code == 1
