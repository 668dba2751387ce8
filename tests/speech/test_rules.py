"""Every code about who speaks has a page, and the example on it gives the code."""

from __future__ import annotations

import re
from types import ModuleType

import pytest

from pullquote.speech import RULES, attribute, misnamed, speaker_from_text
from pullquote.text import match, prepare

BLOCK = re.compile(r"```(source|quotation|speaker)\n(.*?)\n```", re.DOTALL)


ABOUT_TEXTS = tuple(rule for rule in RULES if "```source" in (rule.__doc__ or ""))


@pytest.mark.parametrize("rule", ABOUT_TEXTS, ids=lambda rule: rule.CODE)
def test_example_gives_the_code(rule: ModuleType) -> None:
    example = dict(BLOCK.findall(rule.__doc__ or ""))
    text = prepare(example["source"])
    found = match(example["quotation"], text)
    said = attribute(text, found.spans, speaker_from_text(example["speaker"]))
    fault = misnamed(text, found.stand_ins)
    findings = said.findings if fault is None else (fault,)
    assert [finding.code for finding in findings] == [rule.CODE]
    assert findings[0].name == rule.NAME
    assert findings[0].help


def test_codes_are_unique_and_documented() -> None:
    codes = [rule.CODE for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert all(code.startswith("PQ5") for code in codes)
    for rule in RULES:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.NAME)
        assert "## Example" in rule.__doc__
        assert "## What to write instead" in rule.__doc__
