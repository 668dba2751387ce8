"""A name in brackets must be able to be whom the pronoun means, by who speaks and of whom the story tells there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pullquote.speech import misnamed
from pullquote.text import match, prepare

TEXT = prepare(
    """Mayor Des Ackland lost the vote, and Greta Voss, a councillor, had not expected it. Council president Lucy Bonnar
wrote the plan.

“With all due respect to the mayor, he had nine months to find a better idea,” Bonnar said. “He brought us a tax.”

Piet van Rood stopped short of calling for Marek Brandt to go. “He inherited the mess,” he said.

Karin Tane, who ran the firm before, did not answer. Her brother Ove Tane did. “He was in a hurry,” said the guard.

Ida Holm said the auditor, Eva Lund, was late. “She has not read it,” Holm said.

Nurse Carol Ent had seen forty children. “Most of them aren’t against it,” she said of the parents.

“They moved house,” Ent said of the parents.

“I asked Jared why, and he told me the truth,” said Lars Falk. Jared Holloway has a lawyer.

“She taught me to box,” Eva Lund said of Greta Voss, whose sister Ida Voss was champion then.

Port commissioner Omar Haddad said that five contractors had been fined. “We have cleaned every quay,” he told us.

Lithuanian envoy Rita Vanagas spoke last. “They wanted to keep us out and they used every trick to do it,” Vanagas said.

Baker Hugo Steen followed the Brandt affair on the radio. “I spoke to him in May,” Steen said, and named the mayor.

Within four months on the drug, Marcus Till said, he was walking again.
"""
)


@pytest.mark.parametrize(
    ("quote", "reason"),
    [
        ("[Bonnar] had nine months to find a better idea", "who speaks"),
        ("[Des Ackland] inherited the mess", "Marek Brandt"),
        ("[Holm] has not read it", "who speaks"),
        ("[Greta Voss] has not read it", "speaks of"),
        ("[Brandt] was walking again", "Marcus Till"),
        ("[Ida Voss] taught me to box", "Greta Voss"),
        ("[The contractors] moved house", "said of parents"),
        ("[Vilnius] brought us a tax", "is a person"),
        ("[The contractors] have cleaned every quay", "as of others"),
        ("[The Lithuanians] used every trick to do it", "counts the speaker among them"),
        ("[Migrants] moved house", "parents"),
        ("I asked Jared why, and [Holloway's lawyer] told me the truth", "Jared"),
    ],
)
def test_a_name_that_is_not_meant(quote: str, reason: str) -> None:
    found = match(quote, TEXT)
    fault = misnamed(TEXT, found.stand_ins)
    assert fault is not None
    assert fault.code == "PQ511"
    assert reason in fault.message
    assert fault.quote_spans == ((quote.index("["), quote.index("]") + 1),)


@pytest.mark.parametrize(
    "quote",
    [
        "[Ackland] had nine months to find a better idea",
        "[The mayor] had nine months to find a better idea",
        "[Brandt] inherited the mess",
        "[Greta Voss] taught me to box",
        "[Voss] taught me to box",
        "[The parents] moved house",
        "[The port’s crews] have cleaned every quay",
        "[The Estonians] used every trick to do it",
        "I spoke to [Ackland] in May",
        "He inherited [the mess]",
        "[Ove Tane] was in a hurry",
        "[Lund] has not read it",
        "[Till] was walking again",
        "[The parents] moved house",
        "I asked Jared why, and [Holloway] told me the truth",
    ],
)
def test_a_name_that_may_be_meant(quote: str) -> None:
    found = match(quote, TEXT)
    assert misnamed(TEXT, found.stand_ins) is None


TRIAL = prepare(
    """Leo Vick was in the dock. Vick had sold the boats, the court heard, and Mr Vick had kept the money. Vick said
nothing.

Gregor Moy walked the jury through the books. “I can tell you where it went,” Mr Moy testified.

Outside, Dolores Arch, 74, said she had lost a third of it. “He came to my wedding,” she said.

Sam Poe testified too. “I saw it,” Mr Poe said.

His sister, Ruth Poe, was asked about him. “He held my hand,” she said.
"""
)


CROWD = prepare(
    """The rebels left at night. The minister saw the smoke. His plan, the treasurer said, was late.

“They took the boats,” he told the reporters. “His plan failed,” the treasurer said of the minister.
"""
)


@pytest.mark.parametrize("quote", ["[The rebels] took the boats", "[The minister's] plan failed"])
def test_listeners_are_not_meant_and_owners_may_be(quote: str) -> None:
    found = match(quote, CROWD)
    assert found.stand_ins
    assert misnamed(CROWD, found.stand_ins) is None


def test_a_bracket_stands_where_its_pronoun_stood() -> None:
    (one,) = match("[The rebels] took the boats", CROWD).stand_ins
    assert CROWD.raw[one.place :].startswith("They took")


@given(st.text(alphabet="[]'’“”. aAhesyTmMrnRb\n", max_size=40))
def test_nothing_raises(quote: str) -> None:
    misnamed(CROWD, match(quote, CROWD).stand_ins)


def test_whom_the_article_is_about_is_meant_behind_a_witness() -> None:
    assert misnamed(TRIAL, match("[Vick] came to my wedding", TRIAL).stand_ins) is None


def test_but_not_where_the_reporter_has_taken_the_witness_up() -> None:
    fault = misnamed(TRIAL, match("[Vick] held my hand", TRIAL).stand_ins)
    assert fault is not None and "Sam Poe" in fault.message


def test_what_an_editor_has_reviewed_is_left_to_the_editor() -> None:
    found = match("[Holm] has not read it", TEXT, reviewed=True)
    assert found.stand_ins == ()
    assert misnamed(TEXT, found.stand_ins) is None


VOICES = prepare(
    """The report found that the road was unsafe. The gunmen came from Sarn.

“I spilt a glass of water over the minister, and he was a gentleman about it,” she said of the dinner. The interpreter
laughed. “We do not say that the officials lied. They acted in haste,” the villagers’ lawyer said. “They were boys. One
of them asked me to sing,” he said of the gunmen.

The hospital was well run. “A generous man? He was generous with other people’s money,” the prosecutor said.
"""
)


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("[The interpreter] was a gentleman about it", "just spoken of the minister"),
        ("[The villagers] acted in haste", "just spoken of officials"),
        ("[The hospital] was generous with other people’s money", "is a person"),
        ("[The minister] was a gentleman about it", None),
        ("[The officials] acted in haste", None),
        ("One of [the gunmen] asked me to sing", None),
    ],
)
def test_of_whom_the_same_speech_has_just_spoken(quote: str, told: str | None) -> None:
    fault = misnamed(VOICES, match(quote, VOICES).stand_ins)
    assert (fault is None) == (told is None)
    assert fault is None or (told or "") in fault.message


SIDES = prepare(
    """The prime minister of North Macedonia, Goran Petkov, walked out on Bulgaria. “We changed our flag,” Petkov said.

Harlan’s chief executive, Dana Cole, said the plant would close. Gov. Tom Haskell, a Republican, said his office had
offered money. “We put a good deal on the table,” he said. Erik Holm, the founder of Harlan, was silent.

“We lost,” said the French foreign minister, Luc Abel. Britain was glad. The UK’s prime minister, Ann Reed, agreed. “We
won,” Ms Reed said. A guard said: “We saw nothing.”
"""
)


@pytest.mark.parametrize(
    ("quote", "fault"),
    [
        ("[Bulgaria] changed our flag", True),
        ("[North Macedonia] changed our flag", False),
        ("[Harlan] put a good deal on the table", True),
        ("[Holm] put a good deal on the table", True),
        ("[France] lost", False),
        ("[Britain] won", False),
        ("[Bulgaria] saw nothing", False),
    ],
)
def test_on_whose_side_a_speaker_is(quote: str, fault: bool) -> None:
    assert (misnamed(SIDES, match(quote, SIDES).stand_ins) is not None) == fault


LISTENERS = prepare(
    """The mayor, Lars Falk, wants a new harbour.

“We have no use for it,” Erik Holm told Peter Lund in an interview. “He should build it alone.”

The lawyer, Tom Berg, was in court. “I will not pay,” Holm said after Paul Rask spoke. “He has had my answer.”

“It is over,” Holm told Jan Vik.

“He never rings us,” a neighbour said.
"""
)


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("[Falk] should build it alone", None),
        ("[Holm] should build it alone", "who speaks"),
        ("[Berg] should build it alone", "speaks of"),
        ("[Falk] has had my answer", "speaks of"),
        ("[Berg] never rings us", "speaks of"),
    ],
)
def test_who_listens_is_not_talked_of(quote: str, told: str | None) -> None:
    fault = misnamed(LISTENERS, match(quote, LISTENERS).stand_ins)
    assert (fault is None) == (told is None)
    assert fault is None or (told or "") in fault.message
