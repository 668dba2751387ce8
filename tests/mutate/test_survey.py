"""The self-test as a whole: holes are reported, equivalents need a reason, the exit status tells."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from pullquote.cli import main
from pullquote.evidence import judge
from pullquote.load.files import load
from pullquote.load.project import open_project
from pullquote.mutate import Judged, Survey, survey
from pullquote.mutate.accepted import read_accepted
from pullquote.mutate.judge import Bench
from pullquote.mutate.oracle import still_true
from pullquote.text import prepare
from tests.harbour import write_harbour

SCANDAL = {"quotation": "wire/scandal", "operator": "word-replaced", "becomes": "a pier"}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("PULLQUOTE_ARCHIVE", raising=False)
    return write_harbour(tmp_path)


def mutate(root: Path, *args: str) -> Result:
    return CliRunner().invoke(main, ["mutate", "--project", str(root), *args])


def surveyed(root: Path, planted: bool = False) -> Survey:
    """The survey of a project; `planted` puts a judge in place who accepts everything."""
    loaded = load(open_project(root))
    evidence = judge(loaded)
    hole = lambda mutant: Judged(mutant, "proved", "proved")  # noqa: E731
    steps = survey(loaded, evidence, hole if planted else Bench(loaded, evidence).judge, {})
    return list(steps)[-1]


def accept(root: Path, *entries: dict[str, Any]) -> None:
    (root / "mutants.yml").write_text(json.dumps({"equivalents": entries}), encoding="utf-8")


def test_nothing_survives_but_what_is_still_true(root: Path) -> None:
    found = surveyed(root)
    assert found.excerpts == 3 and found.made.total() > 250
    assert found.survivors == [] and not found.failed
    assert {one.judged.mutant.becomes for one in found.equivalents} >= {"did not ask for a second pier"}


def test_a_planted_hole_is_reported(root: Path) -> None:
    found = surveyed(root, planted=True)
    assert found.failed and not found.killed
    assert {one.mutant.operator for one in found.survivors} >= {
        "word-replaced", "words-swapped", "negation-dropped", "negation-added", "number-changed", "letter-disguised",
        "character-hidden", "case-changed", "speaker-swapped", "kind-swapped", "halves-exchanged",
    }  # fmt: skip


def test_without_the_archive_the_proof_alone_kills_everything(root: Path) -> None:
    (root / "archive" / "wire.txt").unlink()
    found = surveyed(root)
    assert found.made.total() > 250 and set(found.killed) == {"proof"}
    assert not found.failed and found.equivalents == []


def test_exit_status_and_report(root: Path) -> None:
    result = mutate(root)
    assert result.exit_code == 0 and "0 survive" in result.output.splitlines()[-1]
    assert mutate(root, "nowhere").exit_code == 2
    assert mutate(root / "briefs").exit_code == 2


def test_a_source_may_be_chosen(root: Path) -> None:
    assert mutate(root, "wire", "--format", "json").exit_code == 0


def test_json_names_every_mutant(root: Path) -> None:
    made = json.loads(mutate(root, "--format", "json").output)
    assert made["excerpts"] == 3 and made["survivors"] == [] and made["mutants"]["word-dropped"] > 5
    assert all(one["reason"] and one["file"] == "briefs/sources/wire.yml" for one in made["equivalents"])


def test_survivors_fail_and_are_named(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fooled = lambda self, mutant: Judged(mutant, "proved" if mutant.becomes == "a pier" else "refused", "refused")  # noqa: E731
    monkeypatch.setattr(Bench, "judge", fooled)
    monkeypatch.setattr("pullquote.mutate.surveying.words_of", lambda *_: ("pier",))
    result = mutate(root)
    assert result.exit_code == 1
    assert "briefs/sources/wire.yml: wire/scandal: word-replaced: scandal -> pier" in result.output
    assert "archive: proved, proof: refused" in result.output
    accept(root, SCANDAL | {"reason": "The pier is the scandal."})
    assert mutate(root).exit_code == 0


def test_an_accepted_mutant_that_nothing_accepts_is_an_error(root: Path) -> None:
    accept(root, SCANDAL | {"reason": "The pier is the scandal."})
    result = mutate(root)
    assert result.exit_code == 1 and "no such mutant is accepted any more" in result.output


@pytest.mark.parametrize("entry", [SCANDAL, SCANDAL | {"reason": " "}, SCANDAL | {"reason": "so", "pattern": ".*"}])
def test_an_accepted_mutant_needs_a_reason_and_nothing_else(root: Path, entry: dict[str, Any]) -> None:
    accept(root, entry)
    with pytest.raises(ValueError, match=r"mutants\.yml:1: "):
        read_accepted(root)
    assert mutate(root).exit_code == 2


def test_a_project_without_proved_quotations_cannot_be_tested(root: Path) -> None:
    (root / "archive" / "wire.txt").unlink()
    (root / "briefs" / "proofs" / "wire.lock").unlink()
    result = mutate(root)
    assert result.exit_code == 2 and "nothing is proved" in result.output


def test_an_editor_who_answers_is_caught_by_the_proof(tmp_path: Path) -> None:
    reviewed = {"id": "scandal", "exact": "a scandal", "prefix": "the price was", "speaker": "brandt", "kind": "label"}
    root = write_harbour(tmp_path, {"briefs/sources/wire.yml": {"quotations": [reviewed]}})
    found = surveyed(root)
    swaps = [one.judged for one in found.equivalents if one.judged.mutant.operator == "speaker-swapped"]
    assert not found.failed and all(one.proof == "refused" for one in swaps)


SOURCE = prepare("He did not sign it, she said. “They signed the second paper on Friday.” Nobody was there.")


@pytest.mark.parametrize("exact", ["They signed", "the second paper", "“the second paper.”", "The second paper"])
def test_words_in_a_row_are_still_true(exact: str) -> None:
    assert still_true(exact, SOURCE)


@pytest.mark.parametrize("exact", ["They [...] on Friday", "signed … paper"])
def test_pieces_in_order_are_still_true(exact: str) -> None:
    assert still_true(exact, SOURCE)


@pytest.mark.parametrize(
    "exact",
    ["sign it", "He did", "He [...] it", "paper second", "econd paper", "on Friday [...] They", "", "Th\u200bey"],
)
def test_what_a_negation_touches_or_the_source_lacks_is_not(exact: str) -> None:
    assert still_true(exact, SOURCE) is None

