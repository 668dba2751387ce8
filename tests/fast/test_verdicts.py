"""Remembered verdicts are those that judging gives, whatever changed in between."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from pullquote.evidence import Evidence, judge
from pullquote.evidence.verdict import Verdict
from pullquote.fast import store, verdicts
from pullquote.load.files import Loaded, load
from pullquote.load.project import open_project

SOURCE, OTHER = "briefs/sources/source-00001.yml", "briefs/sources/source-00002.yml"


def replace(file: str, old: str, new: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        path = root / file
        path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")

    return change


CHANGES = {
    "words": replace(SOURCE, "exact: >-\n      ", "exact: >-\n      Never "),
    "speaker": replace(SOURCE, "speaker: person-0", "speaker: person-1"),
    "passage": replace(SOURCE, "quotations:", "not_citable: []\nquotations:"),
    "people": replace("briefs/people.yml", "name: ", "name: Un"),
    "role": replace("briefs/people.yml", "- minister", "- sailor"),
    "archive": replace("archive/source-00001.txt", " said", " denied"),
    "text gone": lambda root: (root / "archive/source-00002.txt").unlink(missing_ok=True),
    "lock": replace("briefs/proofs/source-00001.lock", "a", "b"),
    "lock gone": lambda root: (root / "briefs/proofs/source-00002.lock").unlink(missing_ok=True),
    "another source": replace(OTHER, "label: ", "label: The "),
}


def told(evidence: Evidence) -> dict[str, object]:
    """Verdicts without the identity of the texts they point into."""
    return {ref: _told(one) for ref, one in evidence.verdicts.items()}


def _told(one: Verdict) -> object:
    match = one.match and (one.match.verdict, one.match.tier, one.match.spans, one.match.findings, one.match.source.raw)
    return one.state, one.ways, match, one.attribution, one.findings, one.certificate


def remembered_by(loaded: Loaded) -> Evidence:
    memory = verdicts.Memory(loaded)
    evidence = memory.judge()
    memory.keep()
    return evidence


def both(root: Path) -> tuple[dict[str, object], dict[str, object]]:
    loaded = load(open_project(root))
    return told(remembered_by(loaded)), told(judge(loaded))


def test_the_second_run_judges_nothing(own_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, fresh = both(own_project)
    monkeypatch.setattr(verdicts, "judge_source", None)
    assert told(remembered_by(load(open_project(own_project)))) == first == fresh


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_is_noticed(own_project: Path, name: str) -> None:
    before, _ = both(own_project)
    CHANGES[name](own_project)
    remembered, fresh = both(own_project)
    assert remembered == fresh
    assert (fresh == before) == (name in ("passage", "role", "another source"))


@pytest.mark.parametrize("seed", range(3))
def test_any_sequence_of_changes(own_project: Path, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(4):
        chance.choice(list(CHANGES.values()))(own_project)
        remembered, fresh = both(own_project)
        assert remembered == fresh


def test_what_is_refused_is_never_remembered(own_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    CHANGES["words"](own_project)
    loaded = load(open_project(own_project))
    memory = verdicts.Memory(loaded)
    evidence = memory.judge()
    memory.keep()
    refused = {ref.partition("/")[0] for ref, one in evidence.verdicts.items() if one.state == "refused"}
    judged: list[str] = []
    again = verdicts.Memory(loaded)
    monkeypatch.setattr(again, "_judged", lambda ids: judged.extend(ids) or memory._judged(ids))
    again.judge()
    assert refused and set(judged) == refused


def test_without_memory_nothing_changes(own_project: Path) -> None:
    first, _ = both(own_project)
    (own_project / store.FOLDER / verdicts.NAME).unlink()
    assert both(own_project)[0] == first
