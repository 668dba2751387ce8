"""Fractions: `half`, `a third of`, `two-thirds`, `3/4`; read as shares in percent, or as parts of a unit or scale."""

from __future__ import annotations

from fractions import Fraction

from pullquote.figures.lexemes import Lexemes
from pullquote.figures.measures import measure_after
from pullquote.figures.nouns import whole_after
from pullquote.figures.numerals import ONES, PARTS, SCALES
from pullquote.figures.quantity import Draft, single

_DENOMINATORS = {
    word: value
    for value, word in enumerate("half third quarter fifth sixth seventh eighth ninth tenth".split(), 2)
} | {"hundredth": 100, "thousandth": 1000}
_NAMES = _DENOMINATORS | {word + "s": value for word, value in _DENOMINATORS.items()}
_PART_OF_WHOLE = frozenset("first second latter other final opening better closing".split())
_NO_SHARE = frozenset("time way back brother sister term mast life measure price measures".split())
_COMPARED = frozenset(
    "of more less higher lower larger smaller as off in from by and to than the its their".split()
)
_OF_ITS = frozenset("of the its their his her all".split())
_SLASHED = frozenset((2, 3, 4, 5, 6, 8, 10))
"""Denominators written with a slash: 9/11 and 24/7 are no fractions."""


def share(lexemes: Lexemes, index: int) -> Draft | None:
    """The fraction that begins at `index`, or None."""
    lexeme = lexemes[index]
    if lexeme.kind == "num":
        return _slashed(lexemes, index)
    if lexeme.kind == "part":
        return _measured(lexemes, Fraction(*PARTS[lexeme.text]), index, index + 1)
    if lexeme.lower == "half":
        return _half(lexemes, index)
    if lexeme.lower in ("a", "an") or lexeme.lower in ONES:
        return _named(lexemes, index)
    return None


def _slashed(lexemes: Lexemes, index: int) -> Draft | None:
    top, bottom = lexemes.digits(index), lexemes.digits(index + 2)
    if lexemes[index + 1].text not in ("/", "⁄") or not (
        lexemes.touching(index + 1) and lexemes.touching(index + 2)
    ):
        return None
    if not (top and bottom and int(bottom) in _SLASHED and 0 < int(top) < int(bottom)):
        return None
    return _measured(lexemes, Fraction(int(top), int(bottom)), index, index + 3)


def _half(lexemes: Lexemes, index: int) -> Draft | None:
    """`half` alone; `the first half`, `half-time` and `half-hearted` are no figures, `half a million` is a number."""
    follower = lexemes[index + 1]
    if lexemes.word(index - 1) in _PART_OF_WHOLE or follower.lower in _NO_SHARE:
        return None
    if lexemes[index - 1].kind == "dash" and lexemes.touching(index):
        return None
    if follower.lower in SCALES or (follower.lower in ("a", "an") and lexemes.word(index + 2) in SCALES):
        return None
    step = index + 2 if follower.lower in ("a", "an") or follower.kind == "dash" else index + 1
    unit = measure_after(lexemes, step) if step > index + 1 else None
    if unit:
        return single(Fraction(1, 2), unit[0], "measure", index, unit[1], True)
    if follower.kind == "dash" and lexemes.touching(index + 1):
        return None
    return _whole(lexemes, Fraction(1, 2), index, index + 1)


def _named(lexemes: Lexemes, index: int) -> Draft | None:
    """`a third of`, `one-third`, `two thirds`; `a third party`, `three quarters` of a year are no shares."""
    dashed = lexemes[index + 1].kind == "dash"
    name_at = index + 1 + dashed
    name, article = lexemes.word(name_at), lexemes.word(index) in ("a", "an")
    bottom = _NAMES.get(name)
    top = 1 if article else ONES.get(lexemes.word(index), 0)
    if bottom is None or not 0 < top < bottom or name.endswith("s") != (top > 1):
        return None
    follower = lexemes[name_at + 1]
    open_end = follower.kind in ("mark", "end") or follower.lower in _COMPARED
    if article and (dashed or not open_end or bottom == 2):
        return None
    if bottom == 4 and not dashed and follower.lower not in ("of", "more", "less", "the"):
        return None
    return _whole(lexemes, Fraction(top, bottom), index, name_at + 1)


def _whole(lexemes: Lexemes, part: Fraction, first: int, stop: int) -> Draft:
    """A part of a scale (`a quarter of a million`), else a share of what follows."""
    words = [lexemes.word(at) for at in range(stop, stop + 3)]
    if words[0] == "of" and words[1] in ("a", "one") and words[2] in SCALES:
        return single(part * SCALES[words[2]], "", "number", first, stop + 3, True)
    draft = single(part * 100, "percent", "share", first, stop, True)
    return draft._replace(phrase=whole_after(lexemes, stop, _OF_ITS))


def _measured(lexemes: Lexemes, part: Fraction, first: int, stop: int) -> Draft:
    unit = measure_after(lexemes, stop)
    if unit and unit[0] != "percent":
        return single(part, unit[0], "measure", first, unit[1])
    return _whole(lexemes, part, first, stop)._replace(spelled=False)
