"""Cases as data: what is read, what supports what, which days are meant."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from pullquote.figures.claims import unsupported
from pullquote.figures.consistency import impossible_dates, inconsistent_dates, misdated_event
from pullquote.figures.dates import parse_date
from pullquote.figures.mentions import mentions
from pullquote.figures.quantities import quantities
from pullquote.figures.quantity import Quantity


def _cases(name: str) -> list[dict]:
    path = Path(__file__).parent / "cases" / f"{name}.yml"
    return yaml.load(path.read_text(encoding="utf-8"), yaml.CBaseLoader)


def _shown(figure: Quantity) -> str:
    value = f"{figure.low}..{figure.high}" if figure.spread else str(figure.low)
    if figure.kind in ("ratio", "score"):
        value = f"{figure.low}:{figure.high}" if figure.low > figure.high or figure.kind == "ratio" else value
    approx = "vague" if figure.vague else figure.approx
    return " ".join(filter(None, (approx, value, figure.unit, "(weak)" if figure.weak else "")))


@pytest.mark.parametrize("case", _cases("readings"), ids=lambda case: case["prose"][:50])
def test_figures_are_read(case):
    assert [_shown(figure) for figure in quantities(case["prose"])] == case["figures"]


@pytest.mark.parametrize("case", _cases("claims"), ids=lambda case: case["claim"][:50])
def test_claim_against_evidence(case):
    days = [parse_date(case.get("issued", ""))] * len(case["evidence"])
    assert [finding.code for finding in unsupported(case["claim"], case["evidence"], days)] == case["codes"]


@pytest.mark.parametrize("case", _cases("mentions"), ids=lambda case: case["prose"][:50])
def test_days_are_resolved(case):
    found = mentions(case["prose"], parse_date(case["issued"]))
    expected = [None if day == "~" else day for day in case["days"]]
    assert [each.when and each.when.text for each in found] == expected


@pytest.mark.parametrize("case", _cases("dates"), ids=str)
def test_dates_agree(case):
    said, issued, event = (parse_date(case.get(name, "")) for name in ("said", "issued", "event"))
    found = inconsistent_dates(said, issued, case.get("clause", "")) + impossible_dates(case.get("prose", ""))
    if event:
        found += misdated_event(event, [case["evidence"]], [issued])
    assert [finding.code for finding in found] == case["codes"]


@pytest.mark.parametrize(
    "text", ["", "25", "2025-13", "2025-02-30", "0000", "2025/2024", "2025-2", "~2025", "2025-02-17/"]
)
def test_no_date_is_read_where_there_is_none(text):
    assert parse_date(text) is None
