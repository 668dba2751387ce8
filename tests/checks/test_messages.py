"""Slips that editors make, and the words that tell them what to change: no parser's jargon."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pullquote.load.entries import read_entry
from pullquote.load.project import open_project
from pullquote.load.yaml_file import read_yaml
from pullquote.model.brief import Brief
from pullquote.model.source import Source
from pullquote.run import run
from tests.harbour import write_harbour

JARGON = re.compile(r"scanning|parsing|token|tuple|scalar|validation|pydantic|dictionary|NoneType|flow|mapping|regex")
SLIPS = {
    "mark not closed": ('a: "x\nb: y\n', 1, "never closed"),
    "tab": ("a:\n\t- x\n", 2, "a tab"),
    "colon in a text": ("a: b: c\n", 1, "quotation marks"),
    "apostrophe in single marks": ("a: 'it's'\n", 1, "twice"),
    "words behind the marks": ('a: "x" he said\n', 1, "behind the closing quotation mark"),
    "text begins with a sign": ("a: @x\n", 1, "may not begin"),
    "text begins with a star": ("a: *so* it is\n", 1, "begin"),
    "bracket not closed": ("a: [x\nb: y\n", 1, "bracket"),
    "line without a key": ("a: b\nxyz\nc: d\n", 2, "`key:`"),
    "list out of line": ("a:\n  - b\n - c\n", 3, "under the lines above"),
    "backslash": ('a: "x\\qy"\n', 1, "backslash"),
    "mark closed by that of another entry": ('l:\n  - a: "x\n    b: y\n  - a: "z"\n', 2, "on line 2 is not closed"),
    "marks within a text over lines": ('a: "x\n  he "said" so\n  again"\n', 2, "behind the closing quotation mark"),
    "no space behind a key": ('a: x\nb:"y"\nc: d\n', 2, "a space behind `b:`"),
    "no colon behind a key": ("title: x\nquestion Who pays?\nstatus: y\n", 2, "is a `:` missing after `question`?"),
    "no space behind the key above": ("l:\n  - id:x\n    b: y\n", 2, "a space behind `id:`"),
    "hyphen missing": ("l:\n  - id: a\n    b: c\n    id: d\n    b: e\n", 4, "a `- ` missing before `id`"),
    "dash of a word processor": ("l:\n  – id: a\n    b: c\n", 2, "hyphen of the keyboard"),
    "spaces of a word processor": ("l:\n  - a: b\n\u00a0\u00a0\u00a0 c: d\n    e: f\n", 3, "type them anew"),
    "merge not finished": ("a: b\n<<<<<<< ours\nc: d\n=======\nc: e\n>>>>>>> theirs\n", 2, "merge was not finished"),
    "text beside the block sign": ("a: >x\n  y\n", 1, "next line"),
}


@pytest.mark.parametrize(("text", "line", "words"), SLIPS.values(), ids=SLIPS)
def test_slips_in_yaml(text: str, line: int, words: str) -> None:
    one = read_yaml("x.yml", text.encode())[1][0]
    assert one.span.line == line and words in f"{one.message} {one.help}" and one.help
    assert not JARGON.search(f"{one.message} {one.help}")


def test_slips_in_entries(tmp_path: Path) -> None:
    write_harbour(tmp_path)
    broken = "title:\n  - a\nquestion: 5\nas_of: 2024-13\nstatus: open\nbottom_line: x\nclaims:\n  - one\n  - id: A b\n"
    sides = "disagreements:\n  - id: d\n    question: q\n    sides:\n      - text: a\n"
    (tmp_path / "briefs" / "new.yml").write_text(broken + sides, encoding="utf-8")
    found = [one for one in run(open_project(tmp_path)).outcome.diagnostics if one.span.file == "briefs/new.yml"]
    assert len(found) >= 7
    assert not [one.message for one in found if JARGON.search(f"{one.message} {one.help}")]


def test_a_broken_file_is_not_a_missing_one(tmp_path: Path) -> None:
    write_harbour(tmp_path)
    for file in ("people.yml", "origins.yml", "sources/wire.yml"):
        (tmp_path / "briefs" / file).write_text("a: [", encoding="utf-8")
    codes = [one.code for one in run(open_project(tmp_path)).outcome.diagnostics]
    assert codes == ["PQ101"] * 3


def test_a_broken_brief_cites_nothing_that_could_be_missed(tmp_path: Path) -> None:
    write_harbour(tmp_path)
    (tmp_path / "briefs" / "harbour.yml").write_text("title: [", encoding="utf-8")
    assert [one.code for one in run(open_project(tmp_path)).outcome.diagnostics] == ["PQ101"]


SOURCE = "label: Wire\nissued: 2024-05-03\narchive: wire.txt\nquotations:\n  - id: a\n"
BRIEF = "title: T\nquestion: Q?\nas_of: 2024-05-03\nstatus: stable\nbottom_line: x\nclaims:\n  - id: a\n"
ENTRIES = {
    "a usual word for a key": (Source, f"{SOURCE}    quote: x\n    kind: unattributed\n", "did you mean `exact`?"),
    "a day that is none": (Source, f"{SOURCE}    exact: x\n    said: 2025-02-30\n", "there is no 30 February 2025"),
    "a month that is none": (Source, f"{SOURCE}    exact: x\n    said: 2025-13-02\n", "there is no month 13"),
    "dates in the wrong order": (Source, f"{SOURCE}    exact: x\n    speaker: b\n    said: 2025/2024\n", "the earlier"),
    "curly marks round a value": (Source, f"{SOURCE}    exact: x\n    speaker: “b”\n", "curly marks"),
    "no space in a list": (Brief, f"{BRIEF}    text: x\n    evidence:\n      - supports:a/b\n", "space behind `s"),
    "no stance": (Brief, f"{BRIEF}    text: x\n    evidence:\n      - a/b\n", "`- supports: a/b`"),
    "no hyphen of the keyboard": (Brief, f"{BRIEF}    text: x\n    evidence:\n      – supports: a/b\n", "`- ` before"),
    "no hyphen": (Brief, f"{BRIEF}    text: x\n    evidence:\n      supports: a/b\n", "put `- ` before `supports:`"),
}


@pytest.mark.parametrize(
    ("file", "words"), [("people.yml", "`name: ...`"), ("sources/x.yml", "`label: ...`"), ("x.yml", "_template.yml")]
)
def test_an_empty_file_is_told_how_to_begin(file: str, words: str) -> None:
    assert words in read_yaml(f"briefs/{file}", b"# nothing yet\n")[1][0].help


@pytest.mark.parametrize(("model", "text", "words"), ENTRIES.values(), ids=ENTRIES)
def test_one_slip_in_an_entry_is_one_finding_with_its_remedy(model: type, text: str, words: str) -> None:
    document, faults = read_yaml("x.yml", text.encode())
    assert document is not None and not faults
    (one,) = read_entry(model, document)[1]
    assert words in f"{one.message} {one.help}" and not JARGON.search(f"{one.message} {one.help}")
