"""Mutants that once survived, reduced to invented examples."""

from __future__ import annotations

import pytest

from pullquote.evidence.by_archive import check_excerpt
from pullquote.model.source import Passage, Quotation
from pullquote.speech import Speaker
from pullquote.speech.roles import describe
from pullquote.text import prepare

TEXT = prepare(
    "The council met on Friday, the mayor said. “The town asked for a pier,” she added. "
    "The workers called it “a scandal” and went home."
)


def state(excerpt: Quotation | Passage) -> str:
    return check_excerpt(excerpt, TEXT, {}, {}).state


@pytest.mark.parametrize("exact", ["The town asked for a pier", "asked for a pier", "a scandal"])
def test_speech_is_no_passage(exact: str) -> None:
    assert state(Passage(id="x", exact=exact)) == "refused"


@pytest.mark.parametrize("exact", ["The workers called it “a scandal” and went home.", "The council met on Friday"])
def test_a_passage_may_hold_speech(exact: str) -> None:
    assert state(Passage(id="x", exact=exact)) == "proved"


@pytest.mark.parametrize(
    ("exact", "wanted"),
    [
        ("a scandal", "proved"),
        ("The town asked for a pier", "proved"),
        ("asked for a", "proved"),
        # the mark after these words opens another quotation
        ("The council met on Friday, the mayor said.", "refused"),
        ("The workers called it", "refused"),
        ("and went home", "refused"),
    ],
)
def test_a_mark_of_the_next_quotation_does_not_count(exact: str, wanted: str) -> None:
    assert state(Quotation(id="x", exact=exact, kind="unattributed")) == wanted


@pytest.mark.parametrize(
    ("text", "names", "named"),
    [
        # a vague description besides one that is somebody else's
        (
            "The plan was described as “reckless and far too dear” by a senior Harbour Board official.",
            ("a senior Council official", "the senior official"),
            False,
        ),
        # a pair of people where the text names one
        (
            "The plan was described as “reckless and far too dear” by a former senior Council official.",
            ("a current and a former senior Council official",),
            False,
        ),
        # "the report" is nobody's name where the text says whose report it is
        (
            "“The plan is reckless and far too dear,” a report in The Harbour Times said.",
            ("Radio Ella", "the report"),
            True,
        ),
    ],
)
def test_a_loose_description_is_not_enough(text: str, names: tuple[str, ...], named: bool) -> None:
    speaker = Speaker("x", names, named=named)
    quotation = Quotation(id="q", exact="reckless and far too dear", speaker="x")
    assert check_excerpt(quotation, prepare(text), {}, {"x": speaker}).state != "proved"


@pytest.mark.parametrize(
    ("text", "names", "named"),
    [
        (
            "The plan was described as “reckless and far too dear” by a senior Harbour Board official.",
            ("the senior official",),
            False,
        ),
        (
            "The plan was described as “reckless and far too dear” by a senior Harbour Board official.",
            ("a Council official", "a senior Harbour Board official"),
            False,
        ),
        ("“The plan is reckless and far too dear,” the report said.", ("Radio Ella", "the report"), True),
    ],
)
def test_the_fitting_description_is(text: str, names: tuple[str, ...], named: bool) -> None:
    speaker = Speaker("x", names, named=named)
    quotation = Quotation(id="q", exact="reckless and far too dear", speaker="x")
    assert check_excerpt(quotation, prepare(text), {}, {"x": speaker}).state == "proved"


@pytest.mark.parametrize(
    ("text", "plural"), [("a lawyer and a friend", False), ("a current and a former official", True)]
)
def test_two_people_share_a_noun(text: str, plural: bool) -> None:
    described = describe(text)
    assert described is not None and described.plural is plural
