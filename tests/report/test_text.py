"""The format for terminals: carets under the words, whatever the words are made of."""

from __future__ import annotations

from hypothesis import given

from pullquote.diagnostics import Edit
from pullquote.report import Outcome
from pullquote.report.source_lines import WIDTH, columns
from pullquote.report.text import plain_text, render_text
from tests.report.outcomes import FILE, diagnostic, outcome, outcomes


def lines(text: str, start: int, end: int, message: str = "wrong", **rest: object) -> list[str]:
    one = diagnostic(message, start, end, text=text, **rest)  # type: ignore[arg-type]
    return plain_text(outcome(one, texts={FILE: text})).split("\n")


def under(found: list[str]) -> str:
    """The words above the first carets, found by columns as a terminal has them."""
    carets = next(line for line in found if set(line.split("|")[-1].strip()) == {"^"})
    above = found[found.index(carets) - 1]
    first, last = carets.index("^"), carets.rindex("^") + 1
    return "".join(char for at, char in enumerate(above) if first <= columns(above[:at]) < last)


def test_carets_stand_under_the_words() -> None:
    assert under(lines("a: The old harbour\n", 7, 10)) == "old"
    assert under(lines("a: 日本語 harbour\n", 7, 14)) == "harbour"
    assert under(lines("a: 日本語 harbour\n", 3, 5)) == "日本"
    assert under(lines("a: e\u0301e\u0301 old\n", 8, 11)) == "old"
    assert under(lines("a:\tthe old\n", 7, 10)) == "old"


def test_long_lines_are_cropped_around_the_carets() -> None:
    text = "a: " + "word " * 100 + "here " + "日" * 100 + "\n"
    found = lines(text, text.index("here"), text.index("here") + 4)
    assert under(found) == "here"
    assert columns(found[1]) <= WIDTH + 10 and found[1].count("…") == 2


def test_characters_that_nobody_can_see_are_shown() -> None:
    found = lines("a: no\u200bon \u202e\n", 5, 6)
    assert found[1] == "1 | a: no<U+200B>on <U+202E>" and under(found) == "<U+200B>"


def test_messages_and_stretches_over_several_lines() -> None:
    found = lines("a: >-\n  one\n  two\nb: c\n", 8, 17, "first\nsecond", others=((18, 19, "and here"),))
    assert found[0].endswith(": first") and found[1] == "  second"
    assert [line for line in found if line.endswith("^^^")] == ["  |   ^^^"] * 2
    assert " ::: briefs/harbour.yml:4:1" in found and "  | ^ and here" in found


def test_long_stretches_show_their_first_lines() -> None:
    found = lines("x\n" * 20, 0, 30)
    assert sum("^" in line for line in found) == 4 and found[8].endswith("^ …")


def test_colours_are_only_around_words() -> None:
    one = outcome(diagnostic())
    assert "\x1b[" in render_text(one) and "\x1b" not in plain_text(one)


@given(outcomes())
def test_nothing_raises_and_no_control_character_gets_through(result: Outcome) -> None:
    assert not set(plain_text(result)) & set("\x00\x07\x08\x1b\r\u202e\u200b")


def test_what_can_be_mended_says_so() -> None:
    found = lines("a: b\n", 3, 4, help="do this", suggestion="c", edit=Edit(FILE, 3, 4, "c"))
    assert found[3:6] == ["  = help: do this", "  = write: c", "  = fix: `make check ARGS=--fix` does this"]


def test_the_summary_never_calls_proved_what_has_no_proof() -> None:
    told = Outcome([], states={"proved": 153}, unsealed=2).summary()
    assert told.startswith("153 quotations and passages, 153 agree with the articles, 2 of them without a proof;")
    assert Outcome([], states={"proved": 153}).summary() == "153 quotations and passages, 153 proved; no findings"
