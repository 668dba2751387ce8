"""Characters replaced in YAML: the value is the intended one, and all bytes outside the edit are the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pullquote.checks.splice import splice, spliced
from pullquote.load.yaml_file import read_yaml

HIDDEN = "\u200b"
LAYOUTS = {
    "plain": "# top\na: {}  # why\nb: x\n",
    "single": "a: '{}'\nb: x\n",
    "double": 'a:   "{}" # why\nb: x\n',
    "literal": "a: |-\n  {}\n\n\n# after\nb: x\n",
    "folded": "a: >-\n    {}\n    and more\n\nb: x",
    "folded last": "b: x\na: >-\n  {}\n",
    "in a list": "a: [{}, y]\nb: x\n",
    "windows": "# top\r\na: >-\r\n  {}\r\n  and more\r\nb: x\r\n",
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("words", ["no\u200bon and n\u200bight", "\u200bnoon", "noon\u200b", "А noon", "\u200b"])
def test_other_bytes_survive(layout: str, words: str) -> None:
    check(layout.format(words), words)


def check(text: str, words: str) -> None:
    document, faults = read_yaml("x.yml", text.encode())
    assert document is not None and not faults
    loc = ("a", 0) if isinstance(document.value(("a",)), list) else ("a",)
    value = document.value(loc)
    changes = {at: "A" if char == "А" else "" for at, char in enumerate(value) if char in (HIDDEN, "А")}
    edit = splice(document, loc, changes)
    assert edit is not None
    after = spliced(text, edit)
    wanted = "".join(changes.get(at, char) for at, char in enumerate(value))
    again, faults = read_yaml("x.yml", after.encode())
    assert again is not None and not faults
    assert again.value(loc) == wanted and again.value(("b",)) == "x"
    assert after[: edit.start] == text[: edit.start] and after.endswith(text[edit.end :])


@given(st.text(st.sampled_from("ab'\"\\:#-? \u200bАé😀"), min_size=1), st.sampled_from("'\"|"))
def test_any_text_in_any_marks(words: str, style: str) -> None:
    words = f"x{words.strip()}x"
    written = {
        "'": "'" + words.replace("'", "''") + "'",
        '"': '"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("é", "\\xe9") + '"',
        "|": f"|-\n  {words}",
    }[style]
    if HIDDEN in words or "А" in words:
        check(f"a: {written}\nb: x\n", words)


def test_escaped_characters() -> None:
    text = 'a: "no\\u200bon"\nb: x\n'
    document, _ = read_yaml("x.yml", text.encode())
    assert document is not None
    edit = splice(document, ("a",), {2: ""})
    assert edit is not None and spliced(text, edit) == 'a: "noon"\nb: x\n'


def test_a_plain_scalar_that_would_change_its_meaning_gets_marks() -> None:
    text = "a: \u200b- noon\nb: x\n"
    document, _ = read_yaml("x.yml", text.encode())
    assert document is not None
    edit = splice(document, ("a",), {0: ""})
    assert edit is not None and spliced(text, edit) == 'a: "- noon"\nb: x\n'
