"""Mutants that once survived, reduced to invented examples."""

from __future__ import annotations

import pytest

from pullquote.evidence.by_archive import check_excerpt
from pullquote.model.source import Passage, Quotation
from pullquote.speech import Speaker
from pullquote.text import prepare

TEXT = prepare(
    "The council met on Friday, the mayor said. “The town asked for a pier,” she added. "
    "The workers called it “a scandal” and went home."
)
REPORT = prepare("The harbour is closed. “Every pier is full of old fish,” a report in The Harbour Times said.")
OFFICIAL = prepare("The plan was described as “reckless and far too dear” by a senior Harbour Board official.")
FORMER = prepare("The town bought the pier. “It is a bad deal for all,” the former senior official said.")


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
