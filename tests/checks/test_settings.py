"""Severities in mkdocs.yml: what has no effect is a finding at its line, and no check can end in a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from pullquote.checks import running, unused_quotation
from pullquote.diagnostics import Diagnostic
from pullquote.evidence import Evidence
from pullquote.load.files import Loaded
from pullquote.load.project import open_project
from pullquote.run import run
from tests.harbour import write_harbour

HEAD = "site_name: x\nmarkdown_extensions:\n  - y: !!python/name:a.b\nextra:\n  pullquote:\n    severity:\n"
UNCITED = {"briefs/harbour.yml": {"bottom_line": "The union calls it a scandal [@wire/scandal]."}}


def found(root: Path, *settings: str) -> list[Diagnostic]:
    write_harbour(root, UNCITED)
    (root / "mkdocs.yml").write_text(HEAD + "".join(f"      {one}\n" for one in settings), encoding="utf-8")
    return list(run(open_project(root)).outcome.diagnostics)


@pytest.mark.parametrize(("level", "left"), [("off", []), ("note", ["note"]), ("error", ["error"]), ("'off'", [])])
def test_a_level_is_taken(tmp_path: Path, level: str, left: list[str]) -> None:
    assert [one.severity.value for one in found(tmp_path, f"unused-quotation: {level}")] == left
    assert [one.severity.value for one in found(tmp_path, f"PQ208: {level}")] == left


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("unused-quotations: off", "did you mean `unused-quotation`?"),
        ("unused-quotation: eror", "did you mean `error`?"),
        ("words-changed: warning", "delete this line"),
        ("PQ322: off", "delete this line"),
        ("PQ701: off", "delete this line"),
    ],
)
def test_a_setting_without_effect_is_a_finding_at_its_place(tmp_path: Path, setting: str, words: str) -> None:
    one = next(one for one in found(tmp_path, "# why", setting) if one.code == "PQ701")
    assert words in one.help
    assert (one.span.file, one.span.line, one.span.column) == ("mkdocs.yml", 8, 7)


@pytest.mark.parametrize(
    ("settings", "line", "words"),
    [
        ("    archiv: texts\n", 3, "did you mean `archive`?"),
        ("    severities:\n      unused-quotation: off\n", 3, "did you mean `severity`?"),
        ("    colour: red\n", 3, "archive, severity, edit_path, spellings"),
        ("    severity: [unused-quotation]\n", 3, "on its own line"),
        ("    archive\n", 2, "archive, severity, edit_path, spellings"),
        ("    edit_path: edit/trunk/\n    archive: [archive, texts]\n", 0, ""),
    ],
)
def test_a_setting_that_nobody_reads_is_a_finding(tmp_path: Path, settings: str, line: int, words: str) -> None:
    write_harbour(tmp_path)
    (tmp_path / "mkdocs.yml").write_text(f"extra:\n  pullquote:\n{settings}", encoding="utf-8")
    found = [one for one in run(open_project(tmp_path)).outcome.diagnostics if one.code == "PQ701"]
    assert [one.span.line for one in found] == [line] * bool(line) and all(words in one.help for one in found)


def test_firm_checks_stay_errors(tmp_path: Path) -> None:
    wrong = {"passages": [{"id": "cost", "exact": "The harbour costs ten million pounds"}]}
    write_harbour(tmp_path, {"briefs/sources/wire.yml": wrong})
    (tmp_path / "mkdocs.yml").write_text(HEAD + "      figure-changed: off\n", encoding="utf-8")
    severities = {one.name: one.severity.value for one in run(open_project(tmp_path)).outcome.diagnostics}
    assert severities["figure-changed"] == severities["unknown-setting"] == "error"


def test_a_check_that_breaks_down_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(site: object) -> None:
        raise ZeroDivisionError("no pier")

    monkeypatch.setattr(unused_quotation, "check", broken)
    monkeypatch.setattr(running, "_ROOMS", (*running._ROOMS, broken))
    failures = [one for one in found(tmp_path) if one.code == "PQ702"]
    assert len(failures) == 2
    assert "`unused-quotation` could not run: ZeroDivisionError: no pier" in failures[1].message + failures[0].message


def test_judging_that_breaks_down_leaves_everything_unchecked(tmp_path: Path) -> None:
    def broken(loaded: Loaded) -> Evidence:
        raise RecursionError("too deep")

    write_harbour(tmp_path)
    outcome = run(open_project(tmp_path), judging=broken).outcome
    assert "PQ702" in {one.code for one in outcome.diagnostics}
    assert "3 NOT CHECKED" in outcome.summary() and outcome.failed
