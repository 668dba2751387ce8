"""Findings remembered: the checks run again as soon as anything has changed that they look at."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from pullquote import run as whole
from pullquote.diagnostics import Diagnostic
from pullquote.fast import run as fast
from pullquote.load.project import open_project
from tests.fast.test_verdicts import CHANGES, replace

BRIEF = "briefs/brief-00002.yml"
OTHERS = {
    "claim": replace(BRIEF, "    text: >-\n      ", "    text: >-\n      Some 41 "),
    "citation": replace(BRIEF, "supports: source-", "supports: sauce-"),
    "broken": replace(BRIEF, "title: ", "title: '"),
    "gone": lambda root: (root / BRIEF).unlink(missing_ok=True),
    "origin": replace("briefs/origins.yml", "kind: agency", "kind: agencies"),
    "setting": lambda root: (root / "mkdocs.yml").open("a").write("    severity: {unused-quotation: sometimes}\n"),
    "hand-written": replace("docs/method.md", "This", "As [@source-00001/quotation-99] says, this"),
    "stray lock": lambda root: (root / "briefs/proofs/nobody.lock").write_text("x"),
    "stray file": lambda root: (root / "briefs/Nobody.yml").write_text("title: x\n"),
}


def findings(made: whole.Run) -> list[Diagnostic]:
    return list(made.outcome.diagnostics)


def test_the_second_run_checks_nothing(own_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    OTHERS["claim"](own_project)
    first = findings(fast.run(open_project(own_project)))
    monkeypatch.setattr(fast, "shared", None)
    assert findings(fast.run(open_project(own_project))) == first != []


@pytest.mark.parametrize("name", CHANGES | OTHERS)
def test_every_change_is_noticed(own_project: Path, name: str) -> None:
    fast.run(open_project(own_project))
    (CHANGES | OTHERS)[name](own_project)
    assert findings(fast.run(open_project(own_project))) == findings(whole.run(open_project(own_project)))


@pytest.mark.parametrize("seed", range(3))
def test_any_sequence_of_changes(own_project: Path, seed: int) -> None:
    chance = random.Random(seed)
    for change in chance.sample(list((CHANGES | OTHERS).values()), 5):
        change(own_project)
        assert findings(fast.run(open_project(own_project))) == findings(whole.run(open_project(own_project)))


def test_a_check_that_broke_down_runs_again(own_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("pullquote.checks.unused_quotation.check", None)
        assert "PQ702" in {one.code for one in findings(fast.run(open_project(own_project)))}
    assert "PQ702" not in {one.code for one in findings(fast.run(open_project(own_project)))}
