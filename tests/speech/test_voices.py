"""A cut that joins two voices is a fault, whoever is given as the speaker or nobody."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from pullquote.speech import Speaker, names_speaker, same_voice

TEXT = """“The dam is safe,” said Lena Ortiz, the engineer. “We looked at every stone,” she added.

“Nobody asked the village,” replied Tomas Reyes, a farmer. He said the meeting had been a farce.

“It was a farce from the first minute,” an official said.

The ministry told them that the gate was open.

“The gauge was right,” the guard said, asking not to be named. “We were sent home,” the guard added. A colleague agreed:
“I have read it for four years.”
"""


def spans(*pieces: str) -> list[tuple[int, int]]:
    return [(TEXT.index(piece), TEXT.index(piece) + len(piece)) for piece in pieces]


@pytest.mark.parametrize(
    ("pieces", "code"),
    [
        (("The dam is safe", "Nobody asked the village"), "PQ503"),
        (("We looked at every stone", "Nobody asked the village"), "PQ503"),
        (("Nobody asked the village", "It was a farce from the first minute"), "PQ503"),
        (("It was a farce from the first minute", "the gate was open"), "PQ502"),
        (("The gauge was right", "I have read it for four years"), "PQ503"),
    ],
)
def test_two_voices(pieces: tuple[str, ...], code: str) -> None:
    found = same_voice(SimpleNamespace(raw=TEXT), spans(*pieces))
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    "pieces",
    [
        ("The dam is safe",),
        ("The dam is safe", "We looked at every stone"),
        ("the meeting had been a farce", "the gate was open"),
        ("The gauge was right", "We were sent home"),
    ],
)
def test_one_voice(pieces: tuple[str, ...]) -> None:
    assert same_voice(SimpleNamespace(raw=TEXT), spans(*pieces)) is None


def test_opened_words_name_an_unnamed_speaker() -> None:
    adviser = Speaker("adviser", ("a palace adviser",), named=False)
    assert names_speaker("according to a palace adviser , told", adviser)
