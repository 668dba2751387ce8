"""Numbers in digits and in words, without their units: `1,250.5`, `12,34,567`, `5bn`, `two hundred and fifty`."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from pullquote.figures.lexemes import Lexemes
from pullquote.figures.money import CODES

ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = dict(
    zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)
)
SMALL = ONES | TENS
SCALES = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "quadrillion": 10**15, "lakh": 10**5, "lac": 10**5, "crore": 10**7, "dozen": 12,
}  # fmt: skip
SHORT = {
    "bn": 10**9, "mn": 10**6, "mln": 10**6, "mio": 10**6, "tn": 10**12, "trn": 10**12, "cr": 10**7,
}  # fmt: skip
LETTERS = {"m": 10**6, "b": 10**9, "k": 10**3}
"""Scales only where they touch the digits; `m` may also be metres, see `_letter`."""
VAGUE = {word + "s": value for word, value in SCALES.items()} | {"tens": 10, "scores": 20}
PARTS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
_METRES = frozenset(
    "sprint sprints final finals freestyle hurdles relay race races dash run runner record high tall deep long wide "
    "thick butterfly backstroke breaststroke medley title champion away ahead below above".split()
)


_ONE = Fraction(1)


class Numeral(NamedTuple):
    """A number read from lexemes."""

    value: Fraction
    stop: int
    """Index of the first lexeme after it."""
    spelled: bool = True
    vague: bool = False
    """`hundreds`, `tens of thousands`: an order of magnitude."""
    scale: Fraction = _ONE
    """The scale word that ends it: a range shares it (`10-15 million`)."""


def numeral(lexemes: Lexemes, index: int, money: bool = False) -> Numeral | None:
    """The number that begins at `index`, or None. `money`: a currency stands before it, so that `5m` is 5 million."""
    lexeme = lexemes[index]
    if lexeme.kind == "num":
        return _digits(lexemes, index, money)
    if lexeme.kind == "part":
        return _scaled(lexemes, Fraction(*PARTS[lexeme.text]), index + 1, False)
    if lexeme.lower in VAGUE:
        return _vague(lexemes, index)
    if lexeme.lower in SMALL:
        return _words(lexemes, index)
    if lexeme.lower in ("a", "an", "half") and lexemes.word(index + 1) in ("a", *SCALES):
        return _article(lexemes, index)
    return None


def _digits(lexemes: Lexemes, index: int, money: bool) -> Numeral:
    text = lexemes[index].text
    digits = text if text.isdigit() else "".join(char for char in text if char in "0123456789.")
    value = Fraction(digits) if "." in digits else Fraction(int(digits))
    stop = index + 1
    if lexemes[stop].kind == "part":
        value += Fraction(*PARTS[lexemes[stop].text])
        stop += 1
    value, stop = _and_a_half(lexemes, value, stop, _ONE)
    letter = _letter(lexemes, stop, money)
    if letter:
        return Numeral(value * letter, stop + 1, False, scale=Fraction(letter))
    return _scaled(lexemes, value, stop, False)


def _letter(lexemes: Lexemes, index: int, money: bool) -> int:
    """The scale of a letter that touches digits: `100m hurdles` and `10m high` are metres, `5m people` is not."""
    letter = lexemes.word(index)
    if letter == "t" and money and lexemes.touching(index):
        return 10**12
    if letter not in LETTERS or not lexemes.touching(index):
        return 0
    follower = lexemes[index + 1]
    if letter == "k" or money or lexemes[index].text == "M" or follower.text in CODES:
        return LETTERS[letter]
    counted = follower.lower.endswith(("s", "people")) and follower.lower not in _METRES
    return LETTERS[letter] if counted else 0


def _scaled(lexemes: Lexemes, value: Fraction, index: int, spelled: bool) -> Numeral:
    """Multiply by the scale words that follow: `2.5 lakh crore`, `five-million`."""
    scale = 1
    while True:
        step = index + 1 if lexemes[index].kind == "dash" and lexemes.touching(index) else index
        word = lexemes.word(step).removesuffix("s")
        factor = SCALES.get(word) or SHORT.get(word)
        if factor is None or (spelled and word in SHORT):
            break
        scale *= factor
        index = step + 1
    if scale == 1:
        return Numeral(value, index, spelled)
    total, index = _and_a_half(lexemes, value * scale, index, Fraction(scale))
    return Numeral(total, index, spelled, scale=Fraction(scale))


def _and_a_half(lexemes: Lexemes, value: Fraction, index: int, scale: Fraction) -> tuple[Fraction, int]:
    step = index + 1 if lexemes[index].kind == "dash" else index
    if lexemes.word(step) != "and":
        return value, index
    words = [item.lower for item in lexemes.items[step : step + 5] if item.kind != "dash"][:3]
    parts = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "third": Fraction(1, 3)}
    if len(words) < 3 or words[1] != "a" or words[2] not in parts:
        return value, index
    while lexemes.word(step) != words[2]:
        step += 1
    return value + parts[words[2]] * scale, step + 1


def _words(lexemes: Lexemes, index: int) -> Numeral:
    """Spelled numbers; groups descend: `two thousand three hundred and five` is one number, `two, three` are two."""
    total, limit = Fraction(0), Fraction(10**16)
    while True:
        value, stop = _hundreds(lexemes, index)
        group = _scaled(lexemes, *_and_a_half(lexemes, value, stop, _ONE), True)
        size = group.value / value if value else _ONE
        total, index = total + group.value, group.stop
        follower = index + 1 if lexemes.word(index) == "and" else index
        goes_on = 1000 <= size < limit and lexemes.word(follower) in SMALL
        if not goes_on or (follower > index and _hundreds(lexemes, follower)[0] >= 100):
            return Numeral(total, index, scale=group.scale if total == group.value else _ONE)
        index, limit = follower, size


def _hundreds(lexemes: Lexemes, index: int) -> tuple[Fraction, int]:
    """A number below a thousand (or `twelve hundred`) at `index`, where a number word stands."""
    value, index = _below_hundred(lexemes, index)
    step = index + 1 if lexemes[index].kind == "dash" else index
    if lexemes.word(step) != "hundred" or not value:
        return Fraction(value), index
    value, index = value * 100, step + 1
    follower = index + 1 if lexemes.word(index) == "and" else index
    if lexemes.word(follower) in SMALL and (follower > index or lexemes[index].kind == "word"):
        rest, index = _below_hundred(lexemes, follower)
        value += rest
    return Fraction(value), index


def _below_hundred(lexemes: Lexemes, index: int) -> tuple[int, int]:
    word = lexemes.word(index)
    if word in ONES:
        return ONES[word], index + 1
    step = index + 2 if lexemes[index + 1].kind == "dash" else index + 1
    ones = ONES.get(lexemes.word(step), 0)
    return (TENS[word] + ones, step + 1) if 0 < ones < 10 else (TENS[word], index + 1)


def _article(lexemes: Lexemes, index: int) -> Numeral | None:
    """`a dozen`, `a hundred and fifty`, `half a million`."""
    half = lexemes.word(index) == "half"
    scale_at = index + 2 if half else index + 1
    if lexemes.word(scale_at) not in SCALES or (half and lexemes.word(index + 1) not in ("a", "an")):
        return (
            _scaled(lexemes, Fraction(1, 2), index + 1, True)
            if half and lexemes.word(index + 1) in SCALES
            else None
        )
    found = _scaled(lexemes, Fraction(1, 2) if half else _ONE, scale_at, True)
    rest = found.stop + 1 if lexemes.word(found.stop) == "and" else found.stop
    if half or lexemes.word(rest) not in SMALL or found.value < 100:
        return found
    value, stop = _below_hundred(lexemes, rest)
    return Numeral(found.value + value, stop)


def _vague(lexemes: Lexemes, index: int) -> Numeral:
    value, index = Fraction(VAGUE[lexemes.word(index)]), index + 1
    while lexemes.word(index) == "of" and lexemes.word(index + 1) in VAGUE:
        value, index = value * VAGUE[lexemes.word(index + 1)], index + 2
    return Numeral(value, index, vague=True)
