"""Numbers with their units, and ranges of them: `$10-15 million`, `between 5 and 6 per cent`, `27-nation`, `-0.3%`."""

from __future__ import annotations

from fractions import Fraction

from pullquote.figures.approximators import APPROXIMATORS
from pullquote.figures.lexemes import Lexemes
from pullquote.figures.measures import TIMES, measure_after
from pullquote.figures.money import currency_after, currency_before
from pullquote.figures.nouns import noun_after, whole_after
from pullquote.figures.numerals import Numeral, numeral
from pullquote.figures.quantity import Draft, Kind

_Unit = tuple[str, Kind, int, Fraction]
"""Unit, kind, index after the unit, and the factor into it."""
_NO_RATE = frozenset("ago earlier later after before since and when".split())

_OF = frozenset(("of",))
_WHOLES = {"share": _OF, "measure": _OF, "money": frozenset(("of", "in"))}
"""Words that lead from an amount to what it is an amount of."""


def counted(lexemes: Lexemes, index: int) -> Draft | None:
    """The number, range or score that begins at `index`, with its unit, or None."""
    money = currency_before(lexemes, index)
    number = numeral(lexemes, index, money is not None)
    if number is None:
        return None
    first = money[1] if money else index
    number = _signed(lexemes, first, number)
    draft = _range(lexemes, first, number, money[0] if money else "")
    return draft or _with_unit(lexemes, first, number.value, number, money[0] if money else "")


def _signed(lexemes: Lexemes, first: int, number: Numeral) -> Numeral:
    """A minus sign touches its number and stands apart from the word before it."""
    before = lexemes[first - 1]
    apart = before.kind == "dash" and lexemes.touching(first) and not lexemes.touching(first - 1)
    minus = before.lower == "minus" or (apart and before.text in "-−")
    return number._replace(value=-number.value) if minus else number


def _range(lexemes: Lexemes, first: int, number: Numeral, code: str) -> Draft | None:
    """Two numbers joined by a dash, `to`, or `and` behind `between`; or a score, where the second is not larger."""
    unit = _unit(lexemes, number, code)
    joint = unit[2] if unit[1] in ("money", "share", "measure") else number.stop
    link = lexemes[joint]
    dashed = link.kind == "dash" and lexemes.touching(joint) and lexemes.touching(joint + 1)
    joined = link.lower == "to" or (link.lower == "and" and _lead(lexemes, first) == "between")
    if not (dashed or joined):
        return None
    start = joint + 1 + _sign_at(lexemes, joint + 1)
    second = numeral(lexemes, start, bool(code))
    if second is None:
        return None
    plain = not code and number.scale == second.scale == 1 and unit[1] in ("number", "count")
    if dashed and plain and number.value >= second.value >= 0:
        return Draft(number.value, second.value, "", "score", first, second.stop)
    return _joined(lexemes, first, number, second, unit, code)


def _joined(
    lexemes: Lexemes, first: int, number: Numeral, second: Numeral, unit: _Unit, code: str
) -> Draft | None:
    """The range from one number to a larger one, in the unit of the second; `10 to 15 million` shares its scale."""
    low = number.value
    if number.scale == 1 and low * second.scale < second.value and (not code or low < 1000):
        low *= second.scale
    draft = _with_unit(lexemes, first, low, second, code)
    other_unit = draft.unit != unit[0] and unit[1] in ("money", "share", "measure")
    if low >= second.value or other_unit:
        return None
    high = second.value * _unit(lexemes, second, code)[3]
    return draft._replace(high=high, change=_lead(lexemes, first) == "from", spelled=number.spelled)


def _lead(lexemes: Lexemes, first: int) -> str:
    """`between` or `from` before the range, perhaps with an approximator: `from about 10 to 15`."""
    at = first - 1
    while lexemes.word(at) in APPROXIMATORS and at > first - 3:
        at -= 1
    return lexemes.word(at)


def _sign_at(lexemes: Lexemes, index: int) -> int:
    """How many lexemes of a currency stand at `index`: 1 for `$`, 2 for `US$`."""
    for length in (1, 2):
        found = currency_before(lexemes, index + length)
        if found and found[1] == index:
            return length
    return 0


def _unit(lexemes: Lexemes, number: Numeral, code: str) -> _Unit:
    """The unit behind a number; a counted noun stays outside the figure."""
    if code:
        return code, "money", number.stop, Fraction(1)
    hyphen = lexemes[number.stop].kind == "dash" and lexemes.touching(number.stop + 1)
    of = number.vague and lexemes.word(number.stop) == "of"
    step = number.stop + (hyphen or of)
    money = currency_after(lexemes, step, number.spelled)
    if money:
        return money[0], "money", money[2], money[1]
    if lexemes.word(step) in ("x", "fold") and (hyphen or lexemes.touching(step)):
        return "time", "multiple", step + 1, Fraction(1)
    measure = measure_after(lexemes, step)
    if measure:
        kind: Kind = "share" if measure[0] == "percent" else "measure"
        return measure[0], kind, measure[1], Fraction(1)
    if 0 < number.value < 1 and lexemes.word(number.stop) == "of":  # 0.5 of cases
        return "", "number", number.stop, Fraction(1)
    noun, _ = noun_after(lexemes, number.stop + (lexemes.word(number.stop) == "more"))
    if noun == "time":
        return "time", "multiple", number.stop, Fraction(1)
    return noun, "count" if noun else "number", number.stop, Fraction(1)


def _with_unit(lexemes: Lexemes, first: int, low: Fraction, number: Numeral, code: str) -> Draft:
    unit, kind, stop, factor = _unit(lexemes, number, code)
    phrase = noun_after(lexemes, number.stop)[1] if kind == "count" else ()
    if kind in _WHOLES:
        phrase = whole_after(lexemes, stop, _WHOLES[kind])
    if kind in ("money", "measure", "count") and not (kind == "measure" and unit in TIMES):
        unit, stop = _rate(lexemes, unit, stop, len(phrase) if kind == "count" else 0)
    value = low * factor
    return Draft(value, value, unit, kind, first, stop, number.spelled, number.vague, phrase=phrase)


def _rate(lexemes: Lexemes, unit: str, stop: int, ahead: int) -> tuple[str, int]:
    """`200,000 barrels a day`, `$5bn per year`: the time belongs to the unit; `$5bn a year ago` has none."""
    at = stop + ahead
    if lexemes.word(at) not in ("a", "an", "per", "each", "every"):
        return unit, stop
    period = lexemes.word(at + 1)
    if period not in TIMES and period not in ("head", "person", "capita", "barrel", "tonne", "litre", "kilo"):
        return unit, stop
    return (unit, stop) if lexemes.word(at + 2) in _NO_RATE else (f"{unit} per {period}", stop)
