"""What holds for every text: offsets, disguises, single-word edits, and no input that raises or takes for ever."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pullquote.text import match, prepare
from pullquote.text.find import find
from pullquote.text.quick import quick
from pullquote.text.tokens import folded

FEW = settings(max_examples=60, deadline=None, derandomize=True)

SOURCE = prepare(
    """LERWICK (Wire) — The ferry “Haldis” ran aground off the Out Skerries on Tuesday night, and all 46 people aboard
were taken ashore by 3.15 a.m., the coastguard said.

“We felt a knock, then a long scraping,” the master, Ingrid Sather, told reporters. “I have sailed this sound for
twenty-two years and I've seen the lights go out twice. We did what the book says: engines stopped, anchors down, call
the station.” The owners, Norse Link, put the damage at £1.8m — “a first guess”, as the chairman called it.

“My crew were calm,” she added. “They'd drilled for it in March, with the Aith lifeboat alongside. Ask me in a week
whether the chart was wrong; tonight I'd like some sleep.”

The U.K. Marine Accident Investigation Branch will send two inspectors. A spokeswoman, Dr Priya Nair, said the
branch's report would take “months rather than weeks”. Crossings to Whalsay resume at 07:30 on Friday, at half the
usual fare, the council's transport committee decided by 9 votes to 4."""
)
WORDS = [
    (a, b)
    for a, b, token in zip(SOURCE.starts, SOURCE.ends, SOURCE.tokens, strict=True)
    if token[-1].isalnum()
]
DISGUISES = (
    lambda text: text.replace("“", '"').replace("”", '"').replace("’", "'"),
    lambda text: text.replace("'", "’").replace('"', "“"),
    lambda text: text.replace("'", "‘"),
    lambda text: text.replace("“", "‘").replace("”", "’"),
    lambda text: text.replace("“", "''").replace("”", "''"),
    lambda text: text.replace("“", "``").replace("”", "''"),
    lambda text: text.replace(" — ", "—"),
    lambda text: text.replace(" — ", " – "),
    lambda text: text.replace("—", "--"),
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace(" ", "\n"),
    lambda text: text.replace(" ", " \t "),
    lambda text: text.replace("fi", "\ufb01").replace("fl", "\ufb02"),
    lambda text: "\u00ad".join(text) if text.isalpha() else text.replace("ing", "i\u00adng"),
    lambda text: text.replace("-", "\u2011"),
    lambda text: f"“{text}”",
    lambda text: f"... {text} ...",
)

spans = st.tuples(st.integers(0, len(WORDS) - 1), st.integers(3, 25)).map(
    lambda drawn: (WORDS[drawn[0]][0], WORDS[min(drawn[0] + drawn[1], len(WORDS) - 1)][1])
)


@FEW
@given(spans)
def test_a_stretch_of_the_source_is_found_at_its_own_place(span: tuple[int, int]) -> None:
    found = match(SOURCE.raw[slice(*span)], SOURCE, reviewed=True)
    assert found.verdict == "verbatim"
    tokens = SOURCE.tokens[slice(*found.token_spans[0])]
    assert prepare(SOURCE.raw[slice(*found.spans[0])]).tokens == tokens
    assert tuple(folded(SOURCE.raw, *found.spans[0])) == tokens


@FEW
@given(spans, st.sampled_from(DISGUISES))
def test_typographic_disguise_never_changes_the_verdict(span: tuple[int, int], disguise) -> None:  # type: ignore[no-untyped-def]
    quote = SOURCE.raw[slice(*span)]
    plain, disguised = match(quote, SOURCE), match(disguise(quote), SOURCE)
    assert disguised.verdict == plain.verdict
    assert disguised.token_spans == plain.token_spans


TYPED = tuple(
    prepare(SOURCE.raw.replace("“", opening).replace("”", "''").replace("’", "'"))
    for opening in ("''", "``")
)
"""The source in copy that types a double quotation mark as two single ones."""


@pytest.mark.parametrize("source", TYPED, ids=["two single marks", "grave accents"])
def test_two_single_marks_are_one_double_one(source) -> None:  # type: ignore[no-untyped-def]
    assert source.tokens == SOURCE.tokens
    assert [prepare(source.raw[one.start : one.end]).tokens for one in source.stretches] == [
        prepare(SOURCE.raw[one.start : one.end]).tokens for one in SOURCE.stretches
    ]


@FEW
@given(spans, st.sampled_from(DISGUISES), st.sampled_from(TYPED))
def test_nor_does_a_disguise_of_the_source(span: tuple[int, int], disguise, source) -> None:  # type: ignore[no-untyped-def]
    quote = SOURCE.raw[slice(*span)]
    plain, disguised = match(quote, SOURCE), match(disguise(quote), source)
    assert disguised.verdict == plain.verdict
    assert disguised.token_spans == plain.token_spans
    assert [prepare(source.raw[slice(*found)]).tokens for found in disguised.spans] == [
        prepare(SOURCE.raw[slice(*found)]).tokens for found in plain.spans
    ]


@FEW
@given(
    spans,
    st.randoms(use_true_random=False),
    st.sampled_from(["drop", "double", "swap", "change", "not", "case"]),
)
def test_any_single_word_edit_of_a_true_quotation_is_refused(span, random, kind) -> None:  # type: ignore[no-untyped-def]
    words = SOURCE.raw[slice(*span)].split()
    if len(words) < 4:
        return
    at = random.randrange(1, len(words) - 1)
    edited = {
        "drop": [*words[:at], *words[at + 1 :]],
        "double": [*words[:at], words[at], *words[at:]],
        "swap": [*words[: at - 1], words[at], words[at - 1], *words[at + 1 :]],
        "change": [*words[:at], "harbour", *words[at + 1 :]],
        "not": [*words[:at], "not", *words[at:]],
        "case": [*words[:at], words[at].swapcase(), *words[at + 1 :]],
    }[kind]
    if edited != words:
        found = match(" ".join(edited), SOURCE, reviewed=True)
        assert found.verdict == "refused"
        assert found.findings[0].message


@FEW
@given(st.text(max_size=60) | st.text("ab.'\"[]… \u200b\ud800\x00-–—\n“’1$%", max_size=40))
def test_nothing_raises_and_offsets_map_back(text: str) -> None:
    prepared = prepare(text)
    assert all(start < end for start, end in zip(prepared.starts, prepared.ends, strict=True))
    assert list(prepared.starts) == sorted(prepared.starts)
    for quote, source in (
        (text, SOURCE),
        (text, prepared),
        (SOURCE.raw[200:260], prepared),
        (f"[{text}] {text}", prepared),
    ):
        found = match(quote, source, prefix=text, suffix=text, others={"other": prepared})
        assert found.verdict in ("verbatim", "refused", "unclear")
        assert (found.verdict == "refused") == any(f.severity.value == "error" for f in found.findings)
        assert all(0 <= start < end <= len(source.raw) for start, end in found.spans)


@FEW
@given(spans)
def test_the_fast_path_agrees_with_the_slow_one(span: tuple[int, int]) -> None:
    quote = SOURCE.raw[slice(*span)]
    fast = quick(quote, SOURCE)
    if fast:
        assert [found.spans for found in fast] == [found.spans for found in find(quote, SOURCE)]


HUGE = {
    "marks": '"' * 300_000,
    "brackets": "[" * 300_000,
    "bracket pairs": "[a] " * 30_000,
    "cuts": "the … " * 30_000,
    "words": "the ferry " * 30_000,
    "one word": "a" * 300_000,
    "initials": "a." * 300_000,
    "hyphens": "a-" * 300_000,
    "spaces": " " * 300_000,
    "hidden": "\u200b" * 300_000,
    "dots": ". " * 300_000,
    "line ends": "a-\n" * 60_000,
    "not": "not " * 30_000,
}


@pytest.mark.parametrize("name", HUGE)
def test_a_huge_text_of_anything_takes_no_more_than_seconds(name: str) -> None:
    started = time.process_time()
    huge = prepare(HUGE[name])
    match(HUGE[name], SOURCE)
    match("the ferry ran aground", huge)
    match(HUGE[name][:1000] + " end", huge)
    assert time.process_time() - started < 6


@pytest.mark.parametrize("word", ["a" * 400, "a-" * 200, "can't " * 80, "never " * 80])
def test_no_words_take_for_ever(word: str) -> None:
    quote = f"We cannot {word.strip()}!"
    source = prepare(f"“{quote} from inside a box, or win,” he said. “I wouldn’t. Well, I had it.”")
    assert match(quote, source).spans
