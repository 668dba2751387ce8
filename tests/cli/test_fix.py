"""Certain edits: never two over one another, never over what somebody saved meanwhile, never without end."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pullquote.cli import fix as fixing
from pullquote.cli.fix import MOST_ROUNDS, apart, apply, fix, report
from pullquote.diagnostics import Edit
from pullquote.load.project import open_project
from tests.harbour import write_harbour
from tests.report.outcomes import FILE, TEXT, diagnostic

EDITS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 5), st.text("xy", max_size=3)), max_size=8)


def found(*edits: tuple[int, int, str]) -> list:
    return [diagnostic(edit=Edit(FILE, start, start + length, text)) for start, length, text in edits]


@given(EDITS)
def test_chosen_edits_lie_apart_and_leave_all_else(edits: list[tuple[int, int, str]]) -> None:
    chosen = [one.edit for one in apart(found(*edits))]
    assert bool(chosen) == bool(edits)
    at, rest, after = 0, [], apply(TEXT, chosen)
    for edit in chosen:
        assert edit.start >= at
        rest.append(TEXT[at : edit.start] + edit.text)
        at = edit.end
    assert after == "".join(rest) + TEXT[at:]


def test_equal_edits_are_made_once() -> None:
    assert len(apart(found((3, 2, "x"), (3, 2, "x"), (4, 3, "y"), (9, 1, "")))) == 2


def test_what_was_saved_meanwhile_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write_harbour(tmp_path)
    path = root / "briefs/people.yml"
    path.write_text(path.read_text("utf-8").replace("aliases", "alaises"), encoding="utf-8")
    judged, saved = fixing.run, "ardal: {name: Ada Ardal, aliases: [Ardal]}\nbrandt: {name: Hugo Brandt}\n"

    def slow(*args: object) -> object:
        result = judged(*args)
        path.write_text(saved, encoding="utf-8")
        return result

    monkeypatch.setattr(fixing, "run", slow)
    assert fix(open_project(root)).mended == () and path.read_text("utf-8") == saved


def test_edits_that_never_end_are_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, judged = write_harbour(tmp_path), fixing.run

    def never_content(*args: object) -> object:
        result = judged(*args)
        more = diagnostic(edit=Edit(FILE, 0, 0, "# again\n"))
        return replace(result, outcome=replace(result.outcome, diagnostics=[more]))

    monkeypatch.setattr(fixing, "run", never_content)
    fixed = fix(open_project(root))
    assert len(fixed.mended) == MOST_ROUNDS
    assert list(report(fixed.mended))[-1] == f"{MOST_ROUNDS} fixed"


@pytest.mark.parametrize("archive", [True, False])
def test_what_nobody_can_see_is_taken_out_where_the_words_are_then_proved(tmp_path: Path, archive: bool) -> None:
    root = write_harbour(tmp_path)
    path = root / "briefs/sources/wire.yml"
    before = path.read_text("utf-8")
    path.write_text(before.replace("nine million", "ni\u200bne\u2060 million"), encoding="utf-8")
    if not archive:
        (root / "archive").rename(root / "elsewhere")
    assert [one.code for one in fix(open_project(root)).mended] == ["PQ402"]
    assert path.read_text("utf-8") == before


def test_nothing_is_taken_out_of_words_that_are_not_proved_after_it(tmp_path: Path) -> None:
    root = write_harbour(tmp_path)
    path = root / "briefs/sources/wire.yml"
    path.write_text(path.read_text("utf-8").replace("nine million", "ni\u200bne billion"), encoding="utf-8")
    (root / "archive").rename(root / "elsewhere")
    result = fix(open_project(root))
    assert result.mended == () and "PQ323" in [one.code for one in result.run.outcome.diagnostics]


def test_our_own_words_lose_what_nobody_can_see_but_keep_the_joiners_of_a_script(tmp_path: Path) -> None:
    persian, family = "می\u200cخواهم", "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    root = write_harbour(tmp_path)
    path = root / "briefs/people.yml"
    after = path.read_text("utf-8") + f"  note: He writes {persian} and {family}, no more.\n"
    path.write_text(after.replace("no more", "no\u200b mo\u202ere"), encoding="utf-8")
    assert {one.code for one in fix(open_project(root)).mended} == {"PQ213"}
    assert path.read_text("utf-8") == after
