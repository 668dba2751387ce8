"""The JSON report keeps to its published schema, whatever it reports."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given, settings
from jsonschema import Draft202012Validator

from pullquote.diagnostics import Edit
from pullquote.report import Outcome
from pullquote.report.json import render_json
from tests.report.outcomes import FILE, diagnostic, outcome, outcomes

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/schemas/diagnostics.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def test_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@settings(max_examples=60)
@given(outcomes())
def test_every_report_fits_the_schema(result: Outcome) -> None:
    text = render_json(result)
    assert text.isascii()
    VALIDATOR.validate(json.loads(text))


def test_a_report_says_what_a_program_needs() -> None:
    edit = Edit(FILE, 7, 18, "The pier")
    one = diagnostic("wrong word", help="write the right one", suggestion="The pier", edit=edit)
    report = json.loads(render_json(outcome(one)))
    assert report["failed"] and report["quotations"]["proved"] == 3 and report["counts"]["error"] == 1
    (found,) = report["diagnostics"]
    assert (found["code"], found["span"]["line"], found["span"]["column"]) == ("PQ412", 1, 8)
    assert found["suggestion"] == found["fix"]["text"] == "The pier"
