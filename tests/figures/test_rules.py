"""Every code's page has an example, and the example yields the code."""

from __future__ import annotations

import re

import pytest

from pullquote.figures.claims import unsupported
from pullquote.figures.consistency import impossible_dates, inconsistent_dates, misdated_event
from pullquote.figures.dates import parse_date
from pullquote.figures.rules import RULES

_BLOCK = re.compile(r"```(\w+)\n(.*?)\n```", re.DOTALL)


def _findings(docstring: str) -> list[str]:
    blocks = dict(_BLOCK.findall(docstring))
    said, issued, event = (parse_date(blocks.get(name, "")) for name in ("said", "issued", "event"))
    found = list(inconsistent_dates(said, issued, blocks.get("clause", "")))
    evidence = [blocks["evidence"]] if "evidence" in blocks else []
    if "claim" in blocks:
        found += impossible_dates(blocks["claim"])
        found += unsupported(blocks["claim"], evidence, [issued]) if evidence else ()
    found += misdated_event(event, evidence, [issued]) if event else ()
    return [finding.code for finding in found]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.CODE)
def test_example_yields_exactly_the_code(rule):
    assert set(_findings(rule.__doc__)) == {rule.CODE}


def test_codes_and_names_are_unique_and_in_order():
    codes = [rule.CODE for rule in RULES]
    assert codes == sorted(set(codes))
    assert len({rule.NAME for rule in RULES}) == len(RULES)
    assert all(re.fullmatch(r"PQ6\d\d", code) for code in codes)


def test_a_day_counted_from_another_contradicts_nothing():
    event, text = parse_date("2025-02-21"), "They met on February 20. The next day the draft was shown."
    issued = parse_date("2025-02-23")
    assert [one.name for one in misdated_event(event, [text], [issued])] == ["undated-evidence"]
    assert [one.name for one in misdated_event(event, [text.replace("The next day", "Then")], [issued])] == [
        "contradicted-date"
    ]
