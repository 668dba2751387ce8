"""SARIF logs validate against the standard's schema, and findings are known again when lines move."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from jsonschema import Draft4Validator

from pullquote.checks.registry import RULES
from pullquote.diagnostics import Edit
from pullquote.report import Outcome
from pullquote.report.sarif import render_sarif
from tests.report.outcomes import FILE, TEXT, diagnostic, outcome, outcomes


@cache
def validator() -> Draft4Validator:
    schema = json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    return Draft4Validator(schema)


def run_of(result: Outcome) -> dict[str, Any]:
    log = json.loads(render_sarif(result))
    validator().validate(log)
    return log["runs"][0]


@settings(max_examples=15)
@given(outcomes())
def test_every_log_fits_the_standard(result: Outcome) -> None:
    assert len(run_of(result)["results"]) == len(result.diagnostics)


def test_places_and_fixes() -> None:
    edit = Edit(FILE, 7, 18, "The pier")
    one = diagnostic("wrong", others=((19, 27, "first here"),), edit=edit)
    run = run_of(outcome(one))
    assert run["columnKind"] == "unicodeCodePoints"
    (found,) = run["results"]
    assert found["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 1,
        "startColumn": 8,
        "endLine": 1,
        "endColumn": 19,
    }
    assert found["relatedLocations"][0]["message"]["text"] == "first here"
    assert found["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "The pier"
    assert run["tool"]["driver"]["rules"][found["ruleIndex"]]["id"] == "PQ412"


def test_file_names_are_relative_addresses() -> None:
    name = "briefs/a b%/ä:é.yml"
    run = run_of(outcome(diagnostic(file=name), texts={name: TEXT}))
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "briefs/a%20b%25/%C3%A4%3A%C3%A9.yml"


def test_fingerprints_survive_moved_lines() -> None:
    moved = "# a comment\n\n" + TEXT
    before = run_of(outcome(diagnostic(), diagnostic()))["results"]
    after = run_of(outcome(diagnostic(start=20, end=31, text=moved), texts={FILE: moved}))["results"]
    assert after[0]["partialFingerprints"] == before[0]["partialFingerprints"] != before[1]["partialFingerprints"]


def test_every_rule_has_help_and_an_address_only_where_the_site_has_one() -> None:
    rules = run_of(outcome())["tool"]["driver"]["rules"]
    assert len(rules) == len(RULES) and all(rule["help"]["text"] and "helpUri" not in rule for rule in rules)
    placed = run_of(outcome(site_url="https://example.org/deal"))["tool"]["driver"]["rules"]
    assert placed[0]["helpUri"] == f"https://example.org/deal/checks/{placed[0]['name']}/"
