"""Ratios, multiples and ordinals: `50:50`, `one in five`, `two to one`, `twice`, `tenfold`, `third`, `21st`."""

from __future__ import annotations

from fractions import Fraction

from pullquote.figures.lexemes import Lexemes
from pullquote.figures.measures import TIMES, measure_after
from pullquote.figures.numerals import ONES, SMALL, TENS, numeral
from pullquote.figures.quantity import Draft, single
from pullquote.figures.years import is_four_digits

_MULTIPLES = {
    "twice": 2, "thrice": 3, "doubled": 2, "doubling": 2, "tripled": 3, "trebled": 3, "tripling": 3, "trebling": 3,
    "quadrupled": 4, "quadrupling": 4, "quintupled": 5,
}  # fmt: skip
_DETERMINED = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4}
"""Figures only before a determiner (`double the price`): `a double standard` is none."""
_DETERMINERS = frozenset("the its their his her our that what last this".split())
_IRREGULAR = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
ORDINALS = (
    {word + "th": value for word, value in ONES.items()}
    | {word[:-1] + "ieth": value for word, value in TENS.items()}
    | {"hundredth": 100, "thousandth": 1000}
    | _IRREGULAR
)
_LINKS = frozenset((":", "in", "out", "to"))
_GAMES = frozenset("overs games matches innings tests appearances races starts outings laps balls".split())
_SUFFIXES = frozenset("st nd rd th".split())
_ORDINARY = frozenset("party parties country countries world person way ways hand".split())
TRIGGERS = frozenset(_MULTIPLES) | frozenset(_DETERMINED) | frozenset(ORDINALS) | {"halved", "halving"}


def ratio(lexemes: Lexemes, index: int) -> Draft | None:
    """`3:1`, `50-50`, `fifty-fifty`, `one in five`, `nine out of ten`, `two to one`, or None."""
    follower = lexemes[index + 1]
    if follower.kind != "dash" and follower.lower not in _LINKS:
        return None
    first = numeral(lexemes, index)
    if first is None or (first.value.denominator != 1 and lexemes[first.stop].text != ":"):
        return _fifty(lexemes, index)
    link = lexemes[first.stop]
    if link.text == ":" or (link.kind == "dash" and lexemes.touching(first.stop)):
        return _marked(lexemes, index, first.value, first.stop) or _fifty(lexemes, index)
    if link.lower in ("in", "out"):
        return _in(lexemes, index, first.value, first.stop)
    if link.lower == "to" and lexemes.word(index - 1) != "from":
        second = numeral(lexemes, first.stop + 1)
        if second and second.value == 1 and first.value > 1:
            return Draft(first.value, second.value, "ratio", "ratio", index, second.stop, first.spelled)
    return None


def _fifty(lexemes: Lexemes, index: int) -> Draft | None:
    words = (lexemes.word(index), lexemes[index + 1].kind, lexemes.word(index + 2))
    return (
        Draft(Fraction(50), Fraction(50), "ratio", "ratio", index, index + 3)
        if words == ("fifty", "dash", "fifty")
        else None
    )


def _marked(lexemes: Lexemes, index: int, value: Fraction, stop: int) -> Draft | None:
    second = numeral(lexemes, stop + 1)
    if second is None or second.spelled or not lexemes.touching(stop) or not lexemes.touching(stop + 1):
        return None
    if lexemes[stop].text != ":" and value + second.value != 100:
        return None
    return Draft(value, second.value, "ratio", "ratio", index, second.stop)


def _in(lexemes: Lexemes, index: int, value: Fraction, stop: int) -> Draft | None:
    """`one in five` is a share; `two in three years` is none."""
    out = lexemes.word(stop) == "out"
    step = stop + 1 + out
    if out and lexemes.word(stop + 1) != "of":
        return None
    step += lexemes.word(step) == "every"
    whole = numeral(lexemes, step)
    if whole is None or not 0 < value < whole.value or whole.vague or whole.value.denominator != 1:
        return None
    if not _plain_odds(value, whole.value) or (not out and is_four_digits(lexemes, step)):  # three in 1999
        return None
    unit = measure_after(lexemes, whole.stop) or lexemes.word(whole.stop) in _GAMES
    if unit or lexemes.touching(step) or lexemes[whole.stop].kind == "dash":
        return None
    return single(100 * value / whole.value, "percent", "share", index, whole.stop)


def _plain_odds(part: Fraction, whole: Fraction) -> bool:
    """Odds as people say them: one in anything, else of a small or round number; `170 out of 30,000` is none."""
    digits = str(whole.numerator)
    return part == 1 or whole <= 20 or digits.strip("0") == "1"


def multiple(lexemes: Lexemes, index: int) -> Draft | None:
    """`twice`, `doubled`, `double the`, `threefold`, `halved`, or None. `three times` is read as a count of `time`."""
    word = lexemes.word(index)
    if word in ("halved", "halving"):
        return single(50, "percent", "share", index, index + 1)
    if word in _MULTIPLES:
        return single(_MULTIPLES[word], "time", "multiple", index, index + 1)
    if word in _DETERMINED and lexemes.word(index + 1) in _DETERMINERS:
        return single(_DETERMINED[word], "time", "multiple", index, index + 1)
    stem = word.removesuffix("fold")
    if stem != word and (stem in SMALL or stem == "hundred"):
        return single(SMALL.get(stem, 100), "time", "multiple", index, index + 1)
    return None


def ordinal(lexemes: Lexemes, index: int) -> Draft | None:
    """`third`, `twenty-first`, `21st`. `first`, `second` and `third party` are ordinary words."""
    text = lexemes.digits(index)
    if lexemes[index].kind == "num":
        if lexemes.word(index + 1) not in _SUFFIXES or not lexemes.touching(index + 1) or not text:
            return None
        return single(int(text), "", "ordinal", index, index + 2)
    tens = TENS.get(lexemes.word(index), 0)
    at = index + 2 if tens and lexemes[index + 1].kind == "dash" else index
    value = ORDINALS.get(lexemes.word(at), 0)
    if not value or (at > index and value > 9):
        return None
    weak = tens + value < 3 or lexemes.word(at + 1) in _ORDINARY or lexemes.word(at + 1) in TIMES
    return single(tens + value, "", "ordinal", index, at + 1, True)._replace(weak=weak)
