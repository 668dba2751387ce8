"""Quotation marks of every make."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from pullquote.speech import in_quotation_marks
from pullquote.speech.marks import regions

MADE = [
    ('"Plain," he said.', ["Plain,"]),
    ("“Curly,” he said.", ["Curly,"]),
    ("”Swedish,” he said.", ["Swedish,"]),
    ("„German,“ he said.", ["German,"]),
    ("«French», he said.", ["French"]),
    ("»Danish«, he said.", ["Danish"]),
    ("``Typed,'' he said.", ["Typed,"]),
    ("''Typed,'' he said.", ["Typed,"]),
    ("''He said 'no,''' she said.", ["He said 'no,'", "no,"]),
    ("A plank 6'2'' long, or 10'' wide.", []),
    ("“Curly,’’ he said.", ["Curly,"]),
    ("“She asked ‘why?’’’ he said.", ["She asked ‘why?’", "why?"]),
    ("'British,' he said.", ["British,"]),
    ("‘British,’ he said.", ["British,"]),
    ('“Mixed," he said.', ["Mixed,"]),
    ("‘Closed by another.” He left.", ["Closed by another."]),
    ("‘It’s the boys’ fault,’ he said.", ["It’s the boys’ fault,"]),
    ("It’s the boys’ fault, and Kyiv‘s.", []),
    ("He grew up in the ’90s. ‘Rock ’n’ roll,’ he said.", ["Rock ’n’ roll,"]),
    ("“He said ‘no’,” she said.", ["He said ‘no’,", "no"]),
    ("‘He said “no”,’ she said.", ["He said “no”,", "no"]),
    ("“Never closed, he said.", ["Never closed, he said."]),
    ("“One.\n\n“Two,” he said.", ["One.", "Two,"]),
    ("The plank is 6' 2\" long.", []),
]


@pytest.mark.parametrize(("text", "inside"), MADE, ids=[text[:24] for text, _ in MADE])
def test_what_stands_inside(text: str, inside: list[str]) -> None:
    assert [text[region.start : region.end] for region in regions(text)] == inside


def test_a_speech_over_paragraphs_is_one_group() -> None:
    found = regions("“One.\n\n“Two.\n\n“Three,” he said. “Four.”")
    assert [region.group for region in found] == [1, 1, 1, 2]
    assert [region.closed for region in found] == [False, False, True, True]


def test_in_quotation_marks() -> None:
    source = SimpleNamespace(raw="“Yes,” he said. “No.”")
    assert in_quotation_marks(source, (1, 4))
    assert not in_quotation_marks(source, (7, 14))
    assert not in_quotation_marks(source, (1, 9))
