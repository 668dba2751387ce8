"""What search adds to a text: the spellings and notations that readers may type instead."""

from __future__ import annotations

import pytest

from pullquote.model.people import Person
from pullquote.pages.spellings import notations, respelt, spellings


@pytest.mark.parametrize(
    ("names", "alike"),
    [
        (("Ilana Ardal", "Ilana Ardahl"), {"Ardal": {"Ardahl"}, "Ardahl": {"Ardal"}}),
        (("Kievsky", "Kyivsky"), {"Kievsky": {"Kyivsky"}, "Kyivsky": {"Kievsky"}}),
        (("James Bel", "Jim Bel"), {}),
        (("Marina Marlow",), {}),
        (("the adviser", "advisers"), {}),
    ],
)
def test_spellings_of_one_name(names: tuple[str, ...], alike: dict[str, set[str]]) -> None:
    assert spellings([Person(name=names[0], aliases=names[1:])]) == alike


def test_a_text_is_found_by_the_spelling_it_does_not_use() -> None:
    known = spellings([Person(name="Ilana Ardal", aliases=("Ardahl",))])
    assert list(respelt("Ardal’s words", known)) == ["Ardahl"]
    assert list(respelt("Ardal and Ardahl", known)) == []


@pytest.mark.parametrize(
    ("text", "others"),
    [("1,250,000 tonnes", "1250000"), ("the U.S. side", "US"), ("the EU side", "E.U."), ("In May", "")],
)
def test_numbers_and_initials(text: str, others: str) -> None:
    assert notations(text) == others
