"""Each operator breaks exactly what it says, and never hands out the original."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pullquote.model.source import Passage, Quotation
from pullquote.mutate import characters, figures, marks, negations, pieces, words
from pullquote.mutate.mutant import difference
from pullquote.mutate.operators import OPERATORS, mutants
from pullquote.mutate.wording import Wording, vocabulary

EXACT = "We didn't pay $9 million, [the mayor] said, and 6.1% is not “a half”"
WORDING = Wording(EXACT, ("harbour", "pier", "We"))
WORD = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8)
SENTENCE = st.lists(st.one_of(WORD, st.sampled_from(["not", "didn't", "[...]", "$9,", "twenty", "U.S.", "“so”"])))
TEXTS = st.one_of(SENTENCE.map(" ".join), st.text()).filter(str.strip)


def broken(operator: object, exact: str) -> list[str]:
    return list(operator(Wording(exact, ("harbour", "pier"))))  # type: ignore[operator]


def test_words_in_brackets_are_the_editors() -> None:
    assert "mayor" not in [word for _, word in WORDING.words()]
    assert [word for _, word in WORDING.words()][:4] == ["We", "didn't", "pay", "$9"]


@pytest.mark.parametrize(
    ("operator", "exact", "wanted"),
    [
        (words.replaced, "a pier", {"pier pier", "a harbour"}),
        (words.swapped, "a new pier", {"new a pier", "a pier new"}),
        (words.dropped, "a new pier.", {"new pier.", "a pier.", "a new."}),
        (words.doubled, "a pier", {"a a pier", "a pier pier"}),
        (words.omitted, "a b c d", {"a d"}),
        (figures.digits_changed, "$19", {"$29", "$109", "$119", "$9", "$10", "$190", "$1"}),
        (figures.numbers_changed, "two miles", {"one miles", "three miles", "two metres", "two kilometres"}),
        (figures.units_changed, "9%", {"9", "9%", "9m", "$9", "€9", "£9", "¥9"}),
        (negations.dropped, "I can't", {"I", "I can"}),
        (negations.dropped, "it is not so", {"it is so"}),
        (negations.added, "it is", {"not it is", "it not is", "it isn't", "it is not"}),
        (negations.bracketed, "it is", {"[not] it is", "it [never] is"}),
        (negations.cut_away, "it is not so bad", {"it is [...] so bad", "it [...] so bad", "it is [...] bad"}),
        (negations.left_before, "it is not so bad", {"so bad"}),
        (pieces.reordered, "one [...] two", {"two [...] one"}),
        (pieces.unmarked, "one … two", {"one two"}),
        (pieces.halves_exchanged, "one two", {"two one", "two [...] one"}),
        (characters.disguised, "ox", {"оx", "oх"}),
        (characters.hidden, "ox", {"o\u200bx", "\u200box"}),
        (marks.case_changed, "an Ox", {"aN Ox", "an ox", "an OX"}),
        (marks.changed, "so, yes", {"so yes", *(f"so{mark} yes" for mark in ".;:?!")}),
        (marks.added, "so yes", {"so, yes"}),
        (marks.hyphens_changed, "win-win", {"winwin", "win win"}),
        (marks.ending_changed, "why?", {"why!", "why."}),
    ],
)
def test_an_operator_yields_what_it_says(operator: object, exact: str, wanted: set[str]) -> None:
    assert set(broken(operator, exact)) == wanted


@given(TEXTS)
def test_operators_take_any_text_and_no_mutant_is_the_original(exact: str) -> None:
    made = mutants("wire/x", _passage(exact), ("harbour", "pier"), (), ())
    wordings = Counter(one.excerpt.exact for one in made if one.operator in OPERATORS)
    assert exact not in wordings
    assert not wordings or max(wordings.values()) == 1


@given(st.lists(WORD, min_size=2, max_size=9))
def test_order_and_number_of_words(row: list[str]) -> None:
    exact = " ".join(row)
    assert all(sorted(one.split()) == sorted(row) for one in broken(words.swapped, exact))
    assert all(len(one.split()) == len(row) - 1 for one in broken(words.dropped, exact))
    assert all(len(one.split()) == len(row) + 1 for one in broken(words.doubled, exact))


@given(SENTENCE.map(" ".join))
def test_a_disguise_changes_one_letter_and_looks_the_same_long(exact: str) -> None:
    for one in broken(characters.disguised, exact):
        assert len(one) == len(exact) and sum(a != b for a, b in zip(one, exact, strict=True)) == 1


@given(TEXTS, TEXTS)
def test_a_difference_is_told_for_any_two_texts(before: str, after: str) -> None:
    assert " -> " in difference(before, after)


def test_a_difference_is_told_in_whole_words() -> None:
    assert difference("it was signed here", "it was resigned here") == "signed -> resigned"
    assert difference("it was not signed", "it was signed") == "not -> ∅"


def test_every_operator_finds_something_to_break() -> None:
    exact = "“We did not pay $9 million for twenty-one piers [...] and I said, so?”"
    assert {name for name, operator in OPERATORS.items() if not broken(operator, exact)} == {"ending-changed"}


def test_source_speaker_and_kind_are_swapped() -> None:
    spoken = Quotation(id="x", exact="so", speaker="ardal")
    made = {(one.operator, one.becomes) for one in mutants("wire/x", spoken, (), ("wire", "post"), ("ardal", "brandt"))}
    assert {("source-swapped", "post"), ("speaker-swapped", "brandt"), ("kind-swapped", "passage")} <= made
    printed = {(one.operator, one.becomes) for one in mutants("wire/x", _passage("so"), (), ("wire",), ("ardal",))}
    assert {("kind-swapped", "quotation of nobody"), ("kind-swapped", "quotation of ardal")} <= printed


def test_the_vocabulary_has_each_word_once() -> None:
    assert vocabulary(iter(["a pier", "the pier"])) == ("a", "pier", "the")


def _passage(exact: str) -> Passage:
    return Passage.model_construct(id="x", exact=exact, prefix=None, suffix=None, reviewed=None, via=(), note=None)
