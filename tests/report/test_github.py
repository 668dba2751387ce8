"""Workflow commands: hostile text stays text, changed files come first, the summary fits."""

from __future__ import annotations

import re

from hypothesis import given

from pullquote.diagnostics import Severity
from pullquote.report import Outcome
from pullquote.report.github import render_github, step_summary
from tests.report.outcomes import FILE, HOSTILE, TEXT, diagnostic, outcome, outcomes

COMMAND = re.compile(r"::(error|warning|notice) (?:[a-zA-Z]+=[^,:\r\n]*,?)+::[^\r\n]*")


def commands(result: Outcome) -> list[str]:
    """The commands that GitHub would carry out: those outside the stretch where commands are switched off."""
    head, _, rest = render_github(result).partition("::stop-commands::")
    word, _, log = rest.partition("\n")
    inside, found, after = log.partition(f"::{word}::")
    assert found and after == "\n" and word not in inside
    return head.split("\n")[:-1]


@given(outcomes())
def test_nothing_breaks_out_of_a_command(result: Outcome) -> None:
    lines = commands(result)
    assert len(lines) == len(result.diagnostics)
    assert all(COMMAND.fullmatch(line) for line in lines)


def test_hostile_text_is_escaped() -> None:
    (line,) = commands(outcome(diagnostic(HOSTILE, file="briefs/a,b:c%.yml")))
    assert "file=briefs/a%2Cb%3Ac%25.yml," in line
    assert "100 %25, a::b" in line and "%0A::error file=x::y%0A" in line
    assert "\x1b" not in line and "\u202e" not in line


def test_columns_only_on_one_line() -> None:
    one, two = commands(outcome(diagnostic(), diagnostic(end=30)))
    assert "line=1,endLine=1,col=8,endColumn=19," in one
    assert "line=1,endLine=2,title=" in two


def test_changed_files_first_and_errors_before_warnings() -> None:
    other = {"file": "briefs/other.yml"}
    found = [diagnostic("a"), diagnostic("b", severity=Severity.NOTE, **other), diagnostic("c", **other)]
    result = outcome(*found, texts={FILE: TEXT, "briefs/other.yml": TEXT}, changed=frozenset({"briefs/other.yml"}))
    assert [line[-1] for line in commands(result)] == ["c", "b", "a"]
    assert step_summary(result).index("other.yml") < step_summary(result).index(FILE)


def test_summary_stays_below_the_limit_and_says_what_is_missing() -> None:
    result = outcome(*(diagnostic("é" * 1000) for _ in range(2000)))
    page = step_summary(result)
    assert len(page.encode()) < 1024 * 1024 / 2
    assert re.search(r"\d+ more do not fit", page)


def test_markdown_of_the_summary_is_inert() -> None:
    page = step_summary(outcome(diagnostic(HOSTILE)))
    assert "<script>" not in page and "](" not in page and "@all" not in page and page.count("\n") == 3
