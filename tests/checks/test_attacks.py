"""Ways in which a pull request might bring in what no source says, each refused with and without the archive."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pullquote.load.project import open_project
from pullquote.run import run
from tests.harbour import FILES, write_harbour

SOURCE = "briefs/sources/wire.yml"
PEOPLE = FILES["briefs/people.yml"]
OWN_TEXT = {"archive": None, "text": "“I am a fool,” Mayor Ada Ardal said."}
COST = FILES[SOURCE]["passages"][0]
POSITION = {"actor": "ardal", "text": "Objects to the price.", "evidence": [{"supports": "wire/scandal"}]}
WORDS = [{"id": "second-pier", "exact": "I am a fool", "speaker": "ardal"}]


def codes(root: Path, changes: dict[str, dict[str, Any]], archive: bool) -> set[str]:
    """The codes of a proved project that is then changed as `changes` say."""
    write_harbour(root)
    write_harbour(root, changes, archive=False)
    if not archive:
        (root / "archive").rename(root / "elsewhere")
    return {one.code for one in run(open_project(root)).outcome.diagnostics if one.severity.value == "error"}


def ardal(**keys: Any) -> dict[str, dict[str, Any]]:
    return {"briefs/people.yml": {"ardal": PEOPLE["ardal"] | keys}}


ATTACKS: dict[str, tuple[dict[str, dict[str, Any]], str]] = {
    "a text of one's own": ({SOURCE: OWN_TEXT | {"quotations": WORDS, "passages": None}}, "PQ112"),
    "and says that it may": ({SOURCE: OWN_TEXT | {"quotations": WORDS, "licence": "CC0"}}, "PQ327"),
    "text and archive": ({SOURCE: {"text": "x y z", "licence": "CC0"}}, "PQ112"),
    "an alias that is taken": (ardal(aliases=["hugo  Brandt"]), "PQ212"),
    "a surname that is taken": (ardal(aliases=["Brandt"]), "PQ212"),
    "one name for two": ({"briefs/people.yml": {"other": {"name": "Ada Ardal"}}}, "PQ212"),
    "a statement in another mouth": ({SOURCE: {"passages": [COST | {"attributed_to": "brandt"}]}}, "PQ322"),
    "words around that are not there": ({SOURCE: {"passages": [COST | {"suffix": "and ten ships"}]}}, "PQ463"),
    "a citation with a space": ({"briefs/harbour.yml": {"bottom_line": "So it is [@ wire/cost]."}}, "PQ214"),
    "a citation in a title": ({"briefs/harbour.yml": {"title": "The harbour [@wire/cost]"}}, "PQ214"),
    "a bottom line that rests on nothing": ({"briefs/harbour.yml": {"bottom_line": "All is well."}}, "PQ207"),
    "a position of somebody else": ({"briefs/harbour.yml": {"positions": [POSITION]}}, "PQ215"),
    "a direction character": ({"briefs/harbour.yml": {"title": "The \u202eharbour"}}, "PQ213"),
    "a zero-width character": (ardal(note="Ma\u200byor"), "PQ213"),
    "a folder nobody reads": ({"briefs/sources/more/wire.yml": {"label": "x"}}, "PQ114"),
}


@pytest.mark.parametrize("archive", [True, False], ids=["archive", "proofs"])
@pytest.mark.parametrize(("changes", "code"), ATTACKS.values(), ids=ATTACKS)
def test_refused(tmp_path: Path, changes: dict[str, dict[str, Any]], code: str, archive: bool) -> None:
    assert code in codes(tmp_path, changes, archive)


@pytest.mark.parametrize("actor", ["brandt", "union"])
def test_a_position_of_the_speaker_or_of_whom_he_speaks_for(tmp_path: Path, actor: str) -> None:
    people = PEOPLE | {"union": {"name": "the Port Ella Union", "kind": "organisation"}}
    people["brandt"] = people["brandt"] | {"roles": ["Port Ella Union spokesman"]}
    brief = {"positions": [POSITION | {"actor": actor}]}
    assert not codes(tmp_path, {"briefs/people.yml": people, "briefs/harbour.yml": brief}, archive=True)


@pytest.mark.parametrize("aliases", [["Ardal"], ["Mayor Ardal", "A. Ardal"], ["the harbour mayor"]])
def test_a_persons_own_names_are_fine(tmp_path: Path, aliases: list[str]) -> None:
    people = {"ardal": PEOPLE["ardal"] | {"aliases": aliases}, "bea": {"name": "Bea Ardal"}}
    assert not codes(tmp_path, {"briefs/people.yml": people}, archive=True)


def test_an_escape_in_yaml_hides_nothing(tmp_path: Path) -> None:
    write_harbour(tmp_path)
    brief = tmp_path / "briefs" / "harbour.yml"
    brief.write_text(brief.read_text("utf-8").replace("title: The harbour", 'title: "The \\u0008harbour"'), "utf-8")
    assert "PQ213" in {one.code for one in run(open_project(tmp_path)).outcome.diagnostics}


@pytest.mark.parametrize(
    ("words", "shown"), [("Hugo Brandt, who leads the fishers' union, said", "clause"), (COST["exact"], "reviewed")]
)
def test_a_proof_binds_the_one_whose_statement_a_passage_reports(tmp_path: Path, words: str, shown: str) -> None:
    passage = {"id": "cost", "exact": words, "attributed_to": "brandt"}
    write_harbour(tmp_path, {SOURCE: {"passages": [passage]}})
    lock = (tmp_path / "briefs" / "proofs" / "wire.lock").read_text("utf-8")
    assert f"passage cost\nspeaker: brandt {shown}\n" in lock
    moved = {SOURCE: {"passages": [passage | {"attributed_to": "ardal"}]}}
    write_harbour(tmp_path, moved, archive=False)
    assert "PQ322" in {one.code for one in run(open_project(tmp_path)).outcome.diagnostics}


def test_an_archive_with_another_text_is_named_as_such(tmp_path: Path) -> None:
    write_harbour(tmp_path)
    text = tmp_path / "archive" / "wire.txt"
    text.write_text(text.read_text("utf-8").replace("a second pier", "a third pier"), "utf-8")
    assert {"PQ331", "PQ412"} <= {one.code for one in run(open_project(tmp_path)).outcome.diagnostics}
