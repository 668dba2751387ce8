"""Every code about who speaks has a page, and the example on it gives the code."""

from __future__ import annotations

import re
from types import ModuleType, SimpleNamespace

import pytest

from pullquote.speech import RULES, attribute, speaker_from_text

BLOCK = re.compile(r"```(source|quotation|speaker)\n(.*?)\n```", re.DOTALL)


ABOUT_TEXTS = tuple(rule for rule in RULES if "```source" in (rule.__doc__ or ""))


@pytest.mark.parametrize("rule", ABOUT_TEXTS, ids=lambda rule: rule.CODE)
def test_example_gives_the_code(rule: ModuleType) -> None:
    example = dict(BLOCK.findall(rule.__doc__ or ""))
    text = example["source"]
    pieces = example["quotation"].split(" [...] ")
    spans = [(text.index(piece), text.index(piece) + len(piece)) for piece in pieces]
    found = attribute(SimpleNamespace(raw=text), spans, speaker_from_text(example["speaker"]))
    assert [finding.code for finding in found.findings] == [rule.CODE]
    assert found.findings[0].name == rule.NAME
    assert found.findings[0].help


def test_codes_are_unique_and_documented() -> None:
    codes = [rule.CODE for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert all(code.startswith("PQ5") for code in codes)
    for rule in RULES:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.NAME)
        assert "## Example" in rule.__doc__
        assert "## What to write instead" in rule.__doc__
