"""Speakers from plain text and from people.yml; what a few opened words prove."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from pullquote.speech import Speaker, attribute, names_speaker, speaker_from_text
from pullquote.speech.hosts import is_hosted
from pullquote.speech.names import Same, name_words, same_name

NAMED = [
    ("Brian Hughes", "Brian Hughes", ()),
    ("President Zelenskyy", "Zelenskyy", ("President",)),
    ("former US diplomat Kurt Volker", "Kurt Volker", ("former US diplomat",)),
    ("Jane Doe, an analyst at Northgate", "Jane Doe", ("an analyst at Northgate",)),
    ("Secretary of State Jane Doe", "Jane Doe", ("Secretary of State",)),
    ("Speaker of the House Rep. Paul Orr (R-WI)", "Paul Orr", ("Speaker of the House Rep.",)),
    ("the BBC", "BBC", ()),
    ("The New York Times", "New York Times", ()),
]
DESCRIBED = [
    "a senior White House official",
    "the Ukrainian president",
    "officials",
    "Trump's special envoy",
    "a spokesman for Senator Jane Doe",
    "President of the Paul Orr Foundation",
    "police",
]


@pytest.mark.parametrize(("text", "name", "roles"), NAMED)
def test_named(text: str, name: str, roles: tuple[str, ...]) -> None:
    found = speaker_from_text(text)
    assert (found.names[0], found.roles, found.named) == (name, roles, True)


@pytest.mark.parametrize("text", DESCRIBED)
def test_described(text: str) -> None:
    assert not speaker_from_text(text).named


SAME = [
    ("Volodymyr Zelenskyy", "Zelensky", Same.YES),
    ("Mike Waltz", "Michael Waltz", Same.YES),
    ("J.D. Vance", "JD Vance", Same.YES),
    ("James Vance", "J.D. Vance", Same.YES),
    ("Ursula von der Leyen", "von der Leyen", Same.YES),
    ("Abdel Fattah al-Sisi", "Sisi", Same.YES),
    ("Sean O'Neill", "Sean O’Neill", Same.YES),
    ("Xi Jinping", "Xi", Same.YES),
    ("Donald Trump", "Melania Trump", Same.NO),
    ("Donald Trump", "Donald Trump Jr.", Same.NO),
    ("Paul Berg", "Paul Berger", Same.NO),
    ("Ana Duarte", "Rui Falcao", Same.NO),
]


@pytest.mark.parametrize(("left", "right", "same"), SAME)
def test_names(left: str, right: str, same: Same) -> None:
    assert same_name(name_words(left), name_words(right)) is same
    assert same_name(name_words(right), name_words(left)) is same


def test_opened_words_name_the_speaker() -> None:
    hughes = Speaker("brian-hughes", ("Brian Hughes",), ("National Security Council spokesman",))
    assert names_speaker("Hughes added", hughes)
    assert names_speaker("the National Security Council spokesman said", hughes)
    assert not names_speaker("he added", hughes)
    assert not names_speaker("Vance said", hughes)
    official = Speaker("official", (), ("a former senior Ukrainian official",), named=False)
    assert names_speaker("the former senior Ukrainian official said", official)
    assert not names_speaker("a White House adviser said", official)


def test_a_role_of_people_yml_agrees() -> None:
    source = SimpleNamespace(raw="“We shall see,” the Norvian president told reporters.")
    speaker = Speaker("ilie", ("Dana Ilie",), ("Norvian president",))
    assert attribute(source, [(1, 13)], speaker).verdict == "agrees"
    other = Speaker("pop", ("Radu Pop",), ("Dravian president",))
    assert attribute(source, [(1, 13)], other).verdict != "agrees"


def test_pieces_over_an_attribution_are_one_speech() -> None:
    text = "“We shall see,” Ana Duarte said on Friday. “Nobody knows.”"
    spans = [(1, 13), (text.index("Nobody"), text.index("knows") + 5)]
    found = attribute(SimpleNamespace(raw=text), spans, speaker_from_text("Ana Duarte"))
    assert found.verdict == "agrees"
    assert [text[start:end] for start, end in found.clause] == ["Ana Duarte said"]


@pytest.mark.parametrize("clause", ["according to {}", "was described by {}", "told by {}", "{} said"])
@pytest.mark.parametrize("who", ["a White House adviser", "a senior official", "a spokesman for the Kremlin"])
def test_a_clause_of_any_shape_names_a_described_speaker(clause: str, who: str) -> None:
    assert names_speaker(clause.format(who), Speaker("x", (who,), named=False))
    assert not names_speaker(clause.format("a Norvian minister"), Speaker("x", (who,), named=False))


def test_a_council_of_the_white_house_is_not_the_white_house() -> None:
    council = ("white", "house", "national", "security", "council")
    assert is_hosted(council, [("white", "house")])
    assert not is_hosted(council, [("white", "house"), council])
    assert not is_hosted(("white", "house"), [("white", "house")])
    assert not is_hosted(("harvard", "university"), [("harvard",)])
