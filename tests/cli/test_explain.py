"""`pullquote explain`: pages of codes at the terminal."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from pullquote.checks.registry import RULES
from pullquote.cli import main


def explain(*args: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["explain", *args])
    return result.exit_code, result.output


@pytest.mark.parametrize("word", ["PQ412", "pq412", "words-changed", "Words-Changed"])
def test_code_or_name(word: str) -> None:
    status, page = explain(word)
    assert status == 0 and page.startswith("PQ412 words-changed (error)\n\n") and "What to write instead" in page


def test_no_word_lists_all() -> None:
    status, page = explain()
    assert status == 0 and page.count("\n") == len(RULES)


def test_unknown_word() -> None:
    status, page = explain("word-changed")
    assert status == 2 and "did you mean `words-changed`?" in page
