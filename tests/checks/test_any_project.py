"""Whatever stands in the files of a project, the checks end with findings, and every format can show them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pullquote.load.project import open_project
from pullquote.report import RENDERERS
from pullquote.run import run
from tests.harbour import FILES, write_harbour

SIGNS = "\n\t\r-:'\"[]{}#|&*~/\u200bаé😀"
PIECES = st.sampled_from(["  ", "- ", ": ", "&a", "*a", "2024", *SIGNS]) | st.text(max_size=3)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_harbour(tmp_path_factory.mktemp("harbour"))


@settings(max_examples=60)
@given(st.data())
def test_no_edit_of_a_file_breaks_a_check(root: Path, data: st.DataObject) -> None:
    file = data.draw(st.sampled_from(sorted(FILES)))
    path = root / file
    kept = path.read_bytes()
    text = kept.decode()
    try:
        for _ in range(data.draw(st.integers(1, 3))):
            at = data.draw(st.integers(0, len(text)))
            text = text[:at] + data.draw(PIECES) + text[at + data.draw(st.integers(0, 4)) :]
        path.write_bytes(text.encode("utf-8", "replace"))
        outcome = run(open_project(root)).outcome
        assert not [one.message for one in outcome.diagnostics if one.code == "PQ702"]
        assert all(render(outcome) for render in RENDERERS.values())
        for one in outcome.diagnostics:
            assert 1 <= one.span.line <= one.span.end_line and one.span.column >= 1
    finally:
        path.write_bytes(kept)
