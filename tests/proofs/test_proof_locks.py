"""The lock file: one spelling, the same bytes every time, and no word of a quotation."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pullquote.proofs import audit
from pullquote.proofs.layout import ALIGN, MARGIN, stretches_of
from pullquote.proofs.locks import opened_words, prove_entry
from pullquote.proofs.reading import escape, parse, unescape
from pullquote.proofs.writing import write_lock
from tests.proofs.proof_examples import DEAL, TEXT, TIDE, Quoted, build


def test_written_and_read_it_is_the_same() -> None:
    lock = build()
    text = write_lock(lock)
    assert parse(text) == lock
    assert write_lock(parse(text)) == text == write_lock(build(quoted=(TIDE, DEAL)))


@settings(max_examples=100, deadline=None)
@given(st.text(min_size=1, max_size=12))
def test_any_token_survives_the_file(token: str) -> None:
    written = escape(token)
    assert unescape(written) == token
    assert written.split() == [written] and not written.startswith("{")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=4), min_size=20, max_size=90), st.data())
def test_any_quotation_of_any_text_is_proved(text: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    clause = data.draw(st.integers(0, len(text) - 1))
    words = tuple(text[start:end])
    lock = parse(write_lock(build(text, [Quoted("one", ((start, end),), ((clause, clause + 1),), words)])))
    opened = prove_entry(lock, lock.entries[0], words)
    assert all(tokens == tuple(text[at : at + len(tokens)]) for at, tokens in opened)


def test_the_words_of_the_quotation_are_not_in_the_lock() -> None:
    unique = tuple(f"word{place}" for place in range(200))
    quoted = Quoted("one", ((90, 110),), ((112, 115),), unique[90:110])
    text = write_lock(build(unique, [quoted]))
    assert not any(word in text for word in quoted.words)
    assert unique[89] in text and unique[113] in text


def test_an_editors_brackets_are_bound_too() -> None:
    lock = build()
    assert lock.entries[1].edits == ("[", "…", "]")
    opened = dict(opened_words(lock.entries[1], TIDE.words))
    assert opened[124] == TEXT[124:160]


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 300), st.data())
def test_a_proof_opens_no_more_than_its_margins(size: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, size - 1))
    end = data.draw(st.integers(start + 1, size))
    ((first, last),) = stretches_of([(start, end)], [], {}, size)
    assert first == 0 or MARGIN <= start - first < MARGIN + ALIGN
    assert last == size or MARGIN <= last - end < MARGIN + ALIGN
    assert first >= 0 and last <= size


@pytest.mark.parametrize(
    "before, quoted, after, margins",
    [
        ("a b c d e", "f g", "h i j k l", (4, 4)),
        ("a b c . The", "f g", "h . Then he said", (2, 2)),
        ('a b . "', "F g .", '" He said so', (2, 1)),
        ("a b c d e", "f g .", "He said so", (4, 0)),
        ("a .", "f g", ", he said , and", (1, 4)),
    ],
)
def test_margins_end_with_the_sentence(
    before: str, quoted: str, after: str, margins: tuple[int, int]
) -> None:
    words = f"{before} {quoted} {after}".split()
    start = len(before.split())
    end = start + len(quoted.split())
    ((first, last),) = stretches_of([(start, end)], [], dict(enumerate(words)), len(words))
    assert 0 <= start - first - margins[0] < ALIGN and 0 <= last - end - margins[1] < ALIGN


def test_stretches_that_touch_are_one() -> None:
    assert stretches_of([(20, 30)], [(34, 40)], {}, 100) == ((16, 40),)
    assert stretches_of([(20, 30)], [(41, 44), (80, 81)], {}, 100) == ((16, 34), (40, 44), (80, 82))


def test_two_people_can_add_quotations_at_once(tmp_path: Path) -> None:
    """Git merges blocks that are added in different places."""
    middle = Quoted("middle", ((80, 90),), (), TEXT[80:90])
    early, late = replace(middle, id="aaa"), replace(middle, id="zzz")
    files = {
        "base": [DEAL, middle, TIDE],
        "one": [DEAL, early, middle, TIDE],
        "two": [DEAL, middle, TIDE, late],
    }
    for name, quoted in files.items():
        (tmp_path / name).write_text(write_lock(build(quoted=quoted)))
    order = ["one", "base", "two"]
    merged = subprocess.run(["git", "merge-file", "-p", *order], cwd=tmp_path, capture_output=True, text=True)
    assert merged.returncode == 0
    assert merged.stdout == write_lock(build(quoted=[DEAL, early, middle, TIDE, late]))


@pytest.mark.parametrize("change, status", [({}, 0), ({"deal": ["not", "these"]}, 1), ({"deal": None}, 2)])
def test_an_outsider_can_verify_a_lock(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], change: dict[str, object], status: int
) -> None:
    (tmp_path / "a.lock").write_text(write_lock(build()), encoding="utf-8")
    words = {"deal": DEAL.words, "tide": TIDE.words} | change
    (tmp_path / "words.json").write_text(json.dumps(words))
    assert audit.main(str(tmp_path / "a.lock"), str(tmp_path / "words.json")) == status
    assert ("deal: proved: " in capsys.readouterr().out) == (status == 0)
