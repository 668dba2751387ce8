"""What only follows from another finding is held back, and counted; causes come first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pullquote.load.project import open_project
from pullquote.report.outcome import Outcome
from pullquote.report.text import plain_text
from pullquote.run import run
from tests.harbour import FILES, write_harbour

WIRE = "briefs/sources/wire.yml"
COST = FILES[WIRE]["passages"][0]
MORE = {"id": "opening", "exact": "The harbour opens in June."}


def outcome(root: Path) -> Outcome:
    return run(open_project(root)).outcome


def codes(found: Outcome) -> list[str]:
    return [one.code for one in found.diagnostics if one.severity.value == "error"]


def edit(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("archive", [True, False])
def test_a_wrong_figure_of_a_source_is_told_once(tmp_path: Path, archive: bool) -> None:
    write_harbour(tmp_path)
    edit(tmp_path, WIRE, "nine million", "five million")
    if not archive:
        (tmp_path / "archive").rename(tmp_path / "elsewhere")
    found = outcome(tmp_path)
    assert codes(found) == (["PQ416"] if archive else ["PQ323"])
    assert found.diagnostics[0].span.file == WIRE and found.held == 1 and found.failed
    assert "1 more finding may follow from this; mend it first\n3 quot" in plain_text(found)


def test_a_wrong_figure_of_a_brief_is_its_own_fault(tmp_path: Path) -> None:
    write_harbour(tmp_path)
    edit(tmp_path, "briefs/harbour.yml", "nine million", "five million")
    found = outcome(tmp_path)
    assert codes(found) == ["PQ601"] and found.held == 0


def test_only_what_cites_the_words_is_held_back(tmp_path: Path) -> None:
    claims = [*FILES["briefs/harbour.yml"]["claims"]]
    claims[1] = claims[1] | {"text": "The union calls the price “an outrage”."}
    write_harbour(tmp_path, {"briefs/harbour.yml": {"claims": claims}})
    edit(tmp_path, WIRE, "nine million", "five million")
    found = outcome(tmp_path)
    assert codes(found) == ["PQ416", "PQ209"] and found.held == 1


@pytest.mark.parametrize("file", ["people.yml", "origins.yml", "sources/wire.yml"])
def test_a_slip_of_the_pen_in_one_file_is_one_finding(tmp_path: Path, file: str) -> None:
    claims = [*FILES["briefs/harbour.yml"]["claims"]]
    evidence = [{"supports": "wire/second-pier"}, {"supports": "wire/cost"}]
    claims[0] = claims[0] | {"text": "It is “a second pier”, for nine million pounds.", "evidence": evidence}
    figure: dict[str, Any] = {
        "id": "cost",
        "value": "nine million pounds",
        "unit": "price",
        "measures": "The cost",
        "said_by": "wire",
        "evidence": [{"supports": "wire/cost"}],
    }
    write_harbour(tmp_path, {"briefs/harbour.yml": {"claims": claims, "figures": [figure]}})
    with (tmp_path / "briefs" / file).open("a", encoding="utf-8") as end:
        end.write("note: [\n")
    assert codes(outcome(tmp_path)) == ["PQ101"]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("pullquote-lock 1", "pullquote-lock 2", "format 2"),
        ("archive: wire.txt", "archive: wier.txt", "damaged"),
        ("\n\n", "\n\n<<<<<<< ours\n=======\n>>>>>>> theirs\n", "a merge was not finished"),
    ],
)
@pytest.mark.parametrize("archive", [True, False])
def test_a_lock_that_cannot_be_used_is_one_finding(
    tmp_path: Path, old: str, new: str, words: str, archive: bool
) -> None:
    write_harbour(tmp_path)
    edit(tmp_path, "briefs/proofs/wire.lock", old, new)
    if not archive:
        (tmp_path / "archive").rename(tmp_path / "elsewhere")
    found = outcome(tmp_path)
    (one,) = (one for one in found.diagnostics if one.severity.value == "error")
    assert one.span.file == "briefs/proofs/wire.lock" and words in one.message and "make prove" in one.help
    assert found.held >= 3 and found.failed


@pytest.mark.parametrize(("file", "code"), [("people.yml", "PQ203"), ("origins.yml", "PQ204")])
def test_a_file_that_is_not_there_is_one_finding(tmp_path: Path, file: str, code: str) -> None:
    write_harbour(tmp_path, archive=False)
    (tmp_path / "briefs" / file).unlink()
    (one,) = (one for one in outcome(tmp_path).diagnostics if one.code == code)
    assert f"there is no file briefs/{file}" in one.message and "add the file" in one.help


def test_an_id_used_twice_is_one_finding(tmp_path: Path) -> None:
    write_harbour(tmp_path, {WIRE: {"passages": [COST, MORE]}})
    edit(tmp_path, WIRE, "id: opening", "id: cost")
    found = outcome(tmp_path)
    assert codes(found) == ["PQ115"] and found.held > 0


def test_a_missing_hyphen_is_one_finding(tmp_path: Path) -> None:
    write_harbour(tmp_path)
    edit(tmp_path, WIRE, "- id: scandal", "  id: scandal")
    found = outcome(tmp_path)
    assert codes(found) == ["PQ104"] and found.held > 0 and "`- `" in found.diagnostics[0].help


def test_sources_come_before_the_briefs_that_rest_on_them(tmp_path: Path) -> None:
    write_harbour(tmp_path)
    edit(tmp_path, "briefs/harbour.yml", "wire/scandal", "wire/scandl")
    edit(tmp_path, WIRE, "nine million", "five million")
    files = [one.span.file for one in outcome(tmp_path).diagnostics]
    assert files.index(WIRE) < files.index("briefs/harbour.yml")
