"""Figures and dates of a brief against its evidence, each finding under the very words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pullquote.diagnostics import Diagnostic
from pullquote.load.project import open_project
from pullquote.run import run
from tests.harbour import FILES, write_harbour

BRIEF, SOURCE = "briefs/harbour.yml", "briefs/sources/wire.yml"
COST = [{"supports": "wire/cost"}]


def found(root: Path, brief: dict[str, Any], source: dict[str, Any] | None = None) -> list[tuple[str, str]]:
    write_harbour(root, {BRIEF: brief, SOURCE: source or {}})
    outcome = run(open_project(root)).outcome
    return [(one.code, under(one, outcome.texts)) for one in outcome.diagnostics if one.code.startswith("PQ6")]


def under(one: Diagnostic, texts: Any) -> str:
    return texts[one.span.file][one.span.start : one.span.end].strip("'")


TEN = "costs 10 million"
ENTRIES = {
    "claim": {"claims": [*FILES[BRIEF]["claims"], {"id": "c", "text": f"It {TEN} pounds.", "evidence": COST}]},
    "position": {"positions": [{"actor": "ardal", "text": f"It {TEN} pounds.", "evidence": COST}]},
    "event": {"timeline": [{"id": "e", "date": "2024", "text": f"It {TEN} pounds.", "evidence": COST}]},
    "side": {
        "disagreements": [
            {
                "id": "d",
                "question": "What?",
                "sides": [{"text": "Much.", "evidence": COST}, {"text": f"It {TEN} pounds.", "evidence": COST}],
            }
        ]
    },
    "bottom line": {"bottom_line": f"It {TEN} pounds [@wire/cost]."},
    "figure": {
        "figures": [
            {
                "id": "f",
                "value": "10 million pounds",
                "unit": "pounds",
                "measures": "Cost",
                "said_by": "wire",
                "evidence": COST,
            }
        ]
    },
    "what a figure measures": {
        "figures": [
            {
                "id": "f",
                "value": "nine million pounds",
                "unit": "pounds",
                "measures": f"What {TEN} pounds",
                "said_by": "wire",
                "evidence": COST,
            }
        ]
    },
}


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_a_figure_that_no_evidence_has(tmp_path: Path, entry: dict[str, Any]) -> None:
    ((code, words),) = found(tmp_path, entry)
    assert code == "PQ601" and words.startswith("10 million")


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_a_figure_that_the_evidence_has(tmp_path: Path, entry: dict[str, Any]) -> None:
    def right(value: Any) -> Any:
        if isinstance(value, str):
            return value.replace("10 million", "9 million")
        return [right(one) for one in value] if isinstance(value, list) else mapped(value)

    def mapped(value: dict[str, Any]) -> dict[str, Any]:
        return {key: right(one) for key, one in value.items()}

    assert found(tmp_path, mapped(entry)) == []


def test_ids_in_citations_are_no_figures(tmp_path: Path) -> None:
    passages = [{"id": "19-boats", "exact": "The harbour costs nine million pounds"}]
    claims = [{"id": "c", "text": "It costs much [@wire/19-boats].", "evidence": [{"supports": "wire/19-boats"}]}]
    line = "It costs nine million pounds [@wire/19-boats]."
    assert found(tmp_path, {"bottom_line": line, "claims": claims}, {"passages": passages}) == []


def quotations(said: object) -> dict[str, Any]:
    first, second = FILES[SOURCE]["quotations"]
    return {"quotations": [first | {"said": said}, second]}


def test_said_after_the_source_was_issued(tmp_path: Path) -> None:
    assert found(tmp_path, {}, quotations("2024-05-04")) == [("PQ611", "2024-05-04")]
    assert found(tmp_path, {}, quotations("2024-05-02")) == []


def test_the_day_of_a_quotation_is_evidence(tmp_path: Path) -> None:
    claims = [{"id": "c", "text": "On 2 May 2024 she denied it.", "evidence": [{"supports": "wire/second-pier"}]}]
    assert found(tmp_path, {"claims": claims}, quotations("2024-05-02")) == []
    assert [code for code, _ in found(tmp_path, {"claims": claims})] == ["PQ606"]


def event(date: object) -> dict[str, Any]:
    return {"timeline": [{"id": "e", "date": date, "text": "It is said.", "evidence": COST}]}


def test_events_need_their_day_or_a_basis(tmp_path: Path) -> None:
    assert [code for code, _ in found(tmp_path, event("2024-05-01"))] == ["PQ613"]
    assert found(tmp_path, event({"date": "2024-05-01", "basis": "The day of the meeting"})) == []


def test_dates_that_no_calendar_has(tmp_path: Path) -> None:
    line = "On Monday, 3 May 2024, the council met."
    assert ("PQ615", "Monday, 3 May 2024") in found(tmp_path, {"bottom_line": line})
