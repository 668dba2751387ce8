"""Every case of `cases/*.yml`: a source, quotations from it, and what the matcher has to say about each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from pullquote.text import match, prepare

CASES = sorted((Path(__file__).parent / "cases").glob("*.yml"))


def _cases() -> Iterator[object]:
    for path in CASES:
        for group in yaml.safe_load(path.read_text(encoding="utf-8")):
            for case in group["quotations"]:
                name = f"{path.stem}-{case['quote'][:40]}-{case['verdict']}"
                yield pytest.param(group["source"], group.get("others", {}), case, id=name)


@pytest.mark.parametrize(("source", "others", "case"), list(_cases()))
def test_case(source: str, others: dict[str, str], case: dict) -> None:
    text = prepare(source)
    options = {key: case[key] for key in ("prefix", "suffix", "reviewed") if key in case}
    found = match(case["quote"], text, others={k: prepare(v) for k, v in others.items()}, **options)
    codes = sorted({finding.code for finding in found.findings})
    assert (found.verdict, codes) == (case["verdict"], sorted(case.get("codes", codes))), found.findings
    assert case.get("tier", found.tier) == found.tier
    if "suggestion" in case:
        assert case["suggestion"] in [finding.suggestion for finding in found.findings]
    if "told" in case:
        assert any(case["told"] in finding.message for finding in found.findings), found.findings
    if "at" in case:
        assert source[: found.spans[0][0]].count(case["quote"]) == case["at"] - 1
