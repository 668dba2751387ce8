"""What holds for every input: nothing raises, and a number is the same in every notation."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from pullquote.figures.claims import may_state, unsupported
from pullquote.figures.consistency import impossible_dates, inconsistent_dates, misdated_event
from pullquote.figures.dates import Dated, parse_date, spoken, within
from pullquote.figures.mentions import mentions
from pullquote.figures.numerals import ONES, TENS
from pullquote.figures.quantities import quantities

_PIECES = st.sampled_from(
    "one two twenty hundred thousand million half third a an of to and in - – 5 12 2025 1,000 $ € % : / . , Feb. "
    "Monday last week next ago bn m per cent US$ Rs crore dozen hundreds people tonnes old 31 ½ s th no from between "
    "about more than 99999999999999999999999999999999999999999 0 0001 0000 Feb. 30 December year day before".split()
)
_PROSE = st.one_of(
    st.text(max_size=60), st.lists(_PIECES, max_size=12).map(" ".join), st.lists(_PIECES).map("".join)
)
_DAYS = st.dates().map(lambda day: parse_date(day.isoformat()))
_SMALL = {value: word for word, value in (ONES | TENS).items()}
_few = settings(max_examples=60, deadline=None)


def _words(value: int) -> str:
    if value in _SMALL:
        return _SMALL[value]
    if value < 100:
        return f"{_SMALL[value - value % 10]}-{_SMALL[value % 10]}"
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= size:
            rest = value % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{_words(value // size)} {name}{joint + _words(rest) if rest else ''}"
    raise AssertionError(value)


@_few
@given(_PROSE, _PROSE, _DAYS)
def test_nothing_raises(first: str, second: str, day: Dated):
    for text in (first, second):
        for figure in quantities(text):
            assert text[figure.start : figure.end] == figure.text
            assert figure.text in figure.wording
        for mention in mentions(text, day):
            assert text[mention.start : mention.end] == mention.text
    unsupported(first, [second], [day], day)
    inconsistent_dates(day, day, first)
    misdated_event(day, [first], [day])
    impossible_dates(first)


@_few
@given(st.text(max_size=25))
def test_no_text_breaks_the_reader_of_dates(text: str):
    parse_date(text)


@_few
@given(_DAYS)
def test_a_day_spoken_is_the_day_read(day: Dated):
    found = mentions(f"It was on {spoken(day)}.")
    if day.low.year >= 1400 and day.low.year < 2200:
        assert [each.when and within(each.when, day) for each in found] == [True]


@_few
@given(st.integers(3, 999_999_999))
def test_a_number_is_the_same_in_every_notation(value: int):
    notations = (f"{value:,}", f"{value}.0", f"{value:,}".replace(",", "\N{NO-BREAK SPACE}"), _words(value))
    assert {figure.low for text in notations for figure in quantities(f"They sold {text} boats.")} == {
        Fraction(value)
    }


@_few
@given(
    st.integers(1, 99_999),
    st.sampled_from([("bn", "billion", 9), ("m", "million", 6), ("tn", "trillion", 12)]),
)
def test_money_is_the_same_in_every_notation(cents: int, scale: tuple[str, str, int]):
    amount, (short, name, power) = f"{cents / 100:.2f}", scale
    notations = (f"${amount}{short}", f"$ {amount} {name}", f"{amount} {name} dollars", f"US${amount} {name}")
    expected = Fraction(cents, 100) * 10**power
    for text in notations:
        assert [(figure.low, figure.unit) for figure in quantities(f"It cost {text}.")] == [(expected, "USD")]


@_few
@given(_PROSE)
def test_a_text_supports_its_own_figures(text: str):
    assert not [
        finding for finding in unsupported(text, [text]) if finding.code in ("PQ601", "PQ602", "PQ605")
    ]


@settings(max_examples=300, deadline=None)
@given(st.lists(_PIECES.filter(str.isalpha), max_size=6).map(" ".join), _DAYS)
def test_a_claim_that_may_state_nothing_states_nothing(text: str, day: Dated):
    figures = [figure for figure in quantities(text) if not figure.weak]
    dates = [mention for mention in mentions(text, day) if mention.when]
    assert may_state(text) or not (figures or dates)
