"""No input raises, and none takes more than linear time."""

from __future__ import annotations

import random
import time
from types import SimpleNamespace

import pytest

from pullquote.speech import Speaker, analyse, attribute, names_speaker, speaker_from_text

HOSTILE = [
    '"', "'", "“", "‘", ",", "said ", ' "a', "a\n", "Abc ", "the minister, ", '"x," John Smith said. ', "who said ",
    "a - ",
    "according to ", "as saying ", "(", "the official said “x”. ", "He’s ", "by ",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_is_linear(unit: str) -> None:
    def cost(size: int) -> float:
        text = unit * (size // len(unit))
        begun = time.process_time()
        analyse(text)
        return time.process_time() - begun

    cost(2_000)
    assert cost(40_000) < 12 * cost(10_000) + 0.3


def test_no_text_raises() -> None:
    pick = random.Random(5)
    parts = [
        "“", "”", '"', "'", "’", "‘", " ", "\n", "\n\n", "said", "Hughes", "he", "the", "official", ",", ".", ":",
        "according to", "quoted", "as saying", "by", "who", "—", "(", ")", "«", "»", "told", "Mr.", "U.S.", "and", "’s",
        "45-year-old", "\u200b", "🙂", "?", "!", "Was", "she", "answer", "him", "quotes", "as", "in a reply it", "do",
        "But",
    ]  # fmt: skip
    for _ in range(800):
        text = "".join(pick.choice(parts) + pick.choice([" ", ""]) for _ in range(pick.randrange(60)))
        start, end = sorted((pick.randrange(-3, len(text) + 3), pick.randrange(-3, len(text) + 3)))
        speaker = speaker_from_text(pick.choice([text[:20], "Hughes", "a former official", "", "   ", "the"]))
        found = attribute(SimpleNamespace(raw=text), [(start, end)], speaker)
        assert found.verdict in {"agrees", "contradicts", "unclear"}
        assert found.verdict == "agrees" or found.findings
        names_speaker(text, speaker)


@pytest.mark.parametrize("text", ["? “ e France not", "But?\n\n“Yes.”", "The agency quotes him", "Was. “No.”", "do"])
def test_sentences_of_a_word_or_two_raise_nothing(text: str) -> None:
    analyse(text)


def test_no_speaker_raises() -> None:
    source = SimpleNamespace(raw="“Yes,” said Hughes.")
    for speaker in (
        Speaker("", ()),
        Speaker("x", ("",)),
        Speaker("x", (), ("",), named=False),
        Speaker("x", (" ",), (" ",)),
    ):
        assert attribute(source, [(1, 4)], speaker).verdict != "agrees"
    assert attribute(source, [], Speaker("x", ("Hughes",))).verdict == "unclear"
