"""Disguise the words: letters of other alphabets, characters that nobody sees."""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.mutate.wording import Wording

LOOK_ALIKES = {
    "a": "а", "c": "с", "e": "е", "i": "і", "j": "ј", "o": "о", "p": "р", "s": "ѕ", "x": "х", "y": "у",
    "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "I": "І", "K": "К", "M": "М", "N": "Ν", "O": "О", "P": "Р",
    "S": "Ѕ", "T": "Т", "X": "Х", "Y": "Υ", "Z": "Ζ", "v": "ν", "0": "О", "1": "１", "2": "２", "5": "５", "$": "＄",
}  # fmt: skip
HIDDEN = "\u200b\u200c\u200d\u2060\ufeff\u202e\u200f"


def disguised(wording: Wording) -> Iterator[str]:
    """In each word, each letter that has a twin in another alphabet replaced by it."""
    for number, word in wording.words():
        for at, letter in enumerate(word):
            if letter in LOOK_ALIKES:
                yield wording.put(number, number, f"{word[:at]}{LOOK_ALIKES[letter]}{word[at + 1 :]}")


def hidden(wording: Wording) -> Iterator[str]:
    """A character without width or a turn of direction within each word and before it."""
    for number, word in wording.words():
        character = HIDDEN[number % len(HIDDEN)]
        middle = (len(word) + 1) // 2
        yield wording.put(number, number, f"{word[:middle]}{character}{word[middle:]}")
        yield wording.put(number, number, f"{character}{word}")
