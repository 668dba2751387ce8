"""Reading YAML: places, faults of every kind, and no traceback whatever stands in a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pullquote.load.document import Loc
from pullquote.load.entries import read_entry
from pullquote.load.files import load, read_archive
from pullquote.load.marks import read_marks
from pullquote.load.project import ProjectError, open_project
from pullquote.load.yaml_file import read_yaml
from pullquote.model.source import Source
from tests.harbour import write_harbour

BROKEN = {
    "empty": (b"", "PQ109"),
    "not closed": (b"a: [", "PQ101"),
    "tab": (b"a:\n\t- x", "PQ101"),
    "colon in text": (b"a: b: c", "PQ101"),
    "list as key": (b"? [a]\n: b", "PQ101"),
    "latin-1": (b"a: \xe9", "PQ102"),
    "byte-order mark": ("\ufeffa: b".encode(), "PQ102"),
    "utf-16": ("a: b".encode("utf-16"), "PQ102"),
    "control character": (b"a: \x07", "PQ103"),
    "null": (b"a: \x00", "PQ103"),
    "duplicate key": (b"a: b\na: c", "PQ104"),
    "anchor": (b"a: &x b", "PQ105"),
    "alias bomb": (b"a: &x [b,b]\nc: &y [*x,*x]\nd: [*y,*y]", "PQ105"),
    "python tag": (b"a: !!python/object/apply:os.system [x]", "PQ106"),
    "deep": (b"a: " + b"[" * 100_000, "PQ107"),
    "two documents": (b"a: b\n---\nc: d", "PQ108"),
    "a list": (b"- a", "PQ109"),
}


@pytest.mark.parametrize(("content", "code"), BROKEN.values(), ids=BROKEN)
def test_broken_file_is_a_diagnostic(content: bytes, code: str) -> None:
    _, faults = read_yaml("briefs/x.yml", content)
    assert code in [fault.code for fault in faults]


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.binary(max_size=80), st.text("ab:-[]{}&*!|>'\"\n\t #%@`,?é😀", max_size=60).map(str.encode)))
def test_no_content_raises(content: bytes) -> None:
    document, faults = read_yaml("briefs/x.yml", content)
    assert document is not None or faults
    if document is not None:
        read_entry(Source, document)
        assert all(document.find(loc)[1] == loc for loc in locs(document.data))


def locs(data: object, loc: Loc = ()) -> Iterator[Loc]:
    """The way to every value of the data."""
    yield loc
    for step, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from locs(value, (*loc, step))


def test_marks_are_read_only_when_a_place_is_asked_for(monkeypatch) -> None:
    document, _ = read_yaml("x", b"a:\n  - b: c\n")
    assert document is not None
    read = []
    monkeypatch.setattr("pullquote.load.document.read_marks", lambda text: read.append(text) or read_marks(text))
    assert document.value(("a", 0, "b")) == "c" and not read
    spans = [document.value_span(("a", 0, "b")), document.key_span(("a",))]
    assert [(span.line, span.column) for span in spans] == [(2, 8), (1, 1)]
    assert len(read) == 1


@pytest.mark.parametrize("name", ["", ".", "..", "../text.txt", "a" * 5000, "a\0b", "latin.txt"])
def test_what_the_archive_does_not_have_is_none(tmp_path: Path, name: str) -> None:
    (tmp_path / "archive").mkdir()
    (tmp_path / "text.txt").write_text("outside", encoding="utf-8")
    (tmp_path / "archive" / "latin.txt").write_bytes(b"caf\xe9")
    assert read_archive(tmp_path / "archive", name) is None


SCALARS = {
    "plain": "a: one two three",
    "plain over lines": "a: one\n  two\n  three",
    "single": "a: 'it''s two three'",
    "double": 'a: "one \\"two\\" \\u00e9 two three"',
    "double over lines": 'a: "one \\\n  two three"',
    "literal": "a: |\n  one\n  two three\n",
    "folded": "a: >-\n  one\n  two\n  three\n",
    "beyond the first plane": "a: 😀 two three",
    "windows line ends": "a: >-\r\n  one\r\n  two\r\n  three\r\n",
}


@pytest.mark.parametrize("text", SCALARS.values(), ids=SCALARS)
def test_words_of_a_scalar_are_found_in_the_file(text: str) -> None:
    document, faults = read_yaml("briefs/x.yml", text.encode())
    assert document is not None and not faults
    value = document.value(("a",))
    assert isinstance(value, str)
    start = value.index("two")
    span = document.words_span(("a",), start, start + 3)
    assert text[span.start : span.end] == "two"
    assert text.split("\n")[span.line - 1][span.column - 1 :].startswith("two")


def test_yaml_1_1_traps_stay_text() -> None:
    document, _ = read_yaml("x", b"a: no\nb: 12:30\nc: 010\nd: 2025-02-17\ne: 1e3\nf: ~\ng:\n")
    assert document is not None
    assert document.data == {"a": "no", "b": "12:30", "c": "010", "d": "2025-02-17", "e": "1e3", "f": "~"}


def test_unknown_key_names_the_nearest() -> None:
    document, _ = read_yaml("x", b"label: A\nissued: 2025\narchive: a.txt\nquotations:\n  - idd: b\n    exact: c\n")
    assert document is not None
    entry, faults = read_entry(Source, document)
    assert entry is None
    unknown = next(fault for fault in faults if fault.code == "PQ110")
    assert "`id`" in unknown.help
    assert (unknown.span.line, unknown.span.column) == (5, 5)


def test_all_faults_of_all_files_in_one_run(tmp_path) -> None:
    write_harbour(tmp_path)
    (tmp_path / "briefs" / "harbour.yml").write_text("title: [", encoding="utf-8")
    (tmp_path / "briefs" / "people.yml").write_text("ardal:\n  nmae: Ada\n", encoding="utf-8")
    (tmp_path / "briefs" / "Second Brief.yaml").write_text("title: x", encoding="utf-8")
    loaded = load(open_project(tmp_path))
    assert {fault.code for fault in loaded.faults} == {"PQ101", "PQ110", "PQ114"}
    assert loaded.broken == {"briefs/harbour.yml": "harbour"}


def test_folder_in_place_of_a_file_and_empty_project(tmp_path) -> None:
    (tmp_path / "briefs" / "sources").mkdir(parents=True)
    assert load(open_project(tmp_path)).faults == ()
    (tmp_path / "briefs" / "people.yml").mkdir()
    assert [fault.code for fault in load(open_project(tmp_path)).faults] == ["PQ113"]


def test_project_without_briefs_says_what_to_do(tmp_path) -> None:
    with pytest.raises(ProjectError, match="no `briefs` folder"):
        open_project(tmp_path)


def test_named_archive_must_exist(tmp_path, monkeypatch) -> None:
    write_harbour(tmp_path)
    monkeypatch.setenv("PULLQUOTE_ARCHIVE", str(tmp_path / "nowhere"))
    with pytest.raises(ProjectError, match="does not exist"):
        open_project(tmp_path)


def test_line_of_an_entry() -> None:
    document, _ = read_yaml("x", b"a: b\nclaims:\n  - id: one\n  -\n    text: x\n    id: two\nc: [{id: three}, d]\n")
    assert document is not None
    assert [document.line(id) for id in ("one", "two", "three", "four")] == [3, 5, 7, None]
