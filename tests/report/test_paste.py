"""Suggestions read back from YAML as they were meant."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pullquote.report.paste import MARKED, advised


@pytest.mark.parametrize(
    ("suggestion", "written"),
    [
        ("the words, and no more.", "the words, and no more."),
        ("it’s so", "it’s so"),
        ("don't", "don't"),
        ('He called it "a scandal".', "'He called it \"a scandal\".'"),
        ('It\'s "a scandal"', '"It\'s \\"a scandal\\""'),
        ("two things: this and that", '"two things: this and that"'),
        ("[T]he harbour", '"[T]he harbour"'),
        ("- so it is", '"- so it is"'),
        ("the pier #5 is", '"the pier #5 is"'),
        ("one\n\ntwo", '"one\\n\\ntwo"'),
    ],
)
def test_what_is_printed_can_be_pasted(suggestion: str, written: str) -> None:
    label, text = advised(suggestion)
    assert text == written and label == ("write" if text == suggestion else MARKED)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_it_reads_as_meant(suggestion: str) -> None:
    assert yaml.load(f"exact: {advised(suggestion)[1]}\n", Loader=yaml.CBaseLoader) == {"exact": suggestion}
