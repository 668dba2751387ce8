"""What we write ourselves may not put words into the world that no source has, or into another mouth."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pullquote.checks.own_words import quoted, unquoted
from pullquote.load.project import open_project
from pullquote.run import run
from tests.harbour import FILES, write_harbour

INVENTED = {
    "straight": '"a theft"',
    "curly": "“a theft”",
    "low": "„a theft“",
    "single": "‘a theft’",
    "single straight": "'a theft'",
    "an apostrophe inside": "'a theft that we don't need'",
    "guillemets": "«a theft»",
    "angles": "‹a theft›",
    "accents": "``a theft''",
    "full width": "＂a theft＂",
    "never closed": "“a theft",
}


def codes(root: Path) -> list[str]:
    return [one.code for one in run(open_project(root)).outcome.diagnostics]


def claim(text: str) -> dict[str, Any]:
    entry = {"id": "criticised", "text": text, "evidence": [{"supports": "wire/scandal"}]}
    return {"briefs/harbour.yml": {"claims": [FILES["briefs/harbour.yml"]["claims"][0], entry]}}


@pytest.mark.parametrize("words", INVENTED.values(), ids=INVENTED)
def test_invented_words_in_marks_of_every_make(tmp_path: Path, words: str) -> None:
    write_harbour(tmp_path, claim(f"The union calls the price {words}."))
    assert codes(tmp_path) == ["PQ209"]


@pytest.mark.parametrize("text", ["The fishers' union objects.", "It's too dear for ’em.", 'He said "a scandal".'])
def test_apostrophes_and_proved_words_are_fine(tmp_path: Path, text: str) -> None:
    write_harbour(tmp_path, claim(text))
    assert not codes(tmp_path)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("“A scandal”, Mayor Ada Ardal said of the price.", True),
        ("Ada Ardal called the price “a scandal”.", True),
        ("Hugo Brandt called the price “a scandal”.", False),
        ("The price is “a scandal” to the union.", False),
    ],
)
def test_words_in_another_mouth(tmp_path: Path, text: str, wrong: bool) -> None:
    write_harbour(tmp_path, claim(text))
    assert codes(tmp_path) == (["PQ211"] if wrong else [])


def test_the_publications_words_in_a_mouth(tmp_path: Path) -> None:
    changes = claim("Hugo Brandt said: “The harbour costs nine million pounds”.")
    changes["briefs/harbour.yml"]["claims"][1]["evidence"].append({"supports": "wire/cost"})
    write_harbour(tmp_path, changes)
    assert codes(tmp_path) == ["PQ211"]


def test_changes_and_notes_are_held_to_it_too(tmp_path: Path) -> None:
    people = {"ardal": {"name": "Ada Ardal", "note": 'She told us: "I lie".'}}
    changes = {"changes": [{"date": "2024-05-04", "text": 'She said "I lie".'}]}
    write_harbour(tmp_path, {"briefs/harbour.yml": changes, "briefs/people.yml": people})
    assert codes(tmp_path) == ["PQ209", "PQ209"]


def test_a_note_may_cite_any_stretch_of_a_source(tmp_path: Path) -> None:
    people = {"ardal": {"name": "Ada Ardal", "note": '"ask for a second pier" stands behind "did not".'}}
    write_harbour(tmp_path, {"briefs/people.yml": people})
    assert not codes(tmp_path)


def test_offsets_stay() -> None:
    text = "One “two” three [@a/b] 'four'."
    assert [text[start:end] for start, end in quoted(text)] == ["two", "four"]
    assert unquoted(text) == "One “   ” three [@a/b] '    '."
