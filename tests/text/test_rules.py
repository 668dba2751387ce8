"""The registry of rules: complete, codes unique, every page with an example that gives its code."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest

from pullquote.diagnostics import Severity
from pullquote.text import match, prepare, rules
from pullquote.text.rules import RULES

BLOCK = re.compile(r"^```(\w+)\n(.*?)\n```$", re.M | re.S)


def test_every_module_is_registered_once() -> None:
    modules = {path.stem for path in Path(rules.__file__).parent.glob("*.py")} - {"__init__"}
    assert sorted(module.__name__.rpartition(".")[2] for module in RULES) == sorted(modules)
    assert len({module.CODE for module in RULES}) == len({module.NAME for module in RULES}) == len(RULES)


@pytest.mark.parametrize("module", RULES, ids=lambda module: module.CODE)
def test_the_page_of_a_rule_has_an_example_that_gives_its_code(module: ModuleType) -> None:
    page = module.__doc__ or ""
    assert re.fullmatch(r"PQ4\d\d", module.CODE)
    assert module.NAME.replace("-", "_") == module.__name__.rpartition(".")[2]
    assert "## Example" in page and "## What to write instead" in page
    blocks = dict(BLOCK.findall(page))
    options = {key: blocks[key] for key in ("prefix", "suffix") if key in blocks}
    others = {"other": prepare(blocks["other"])} if "other" in blocks else {}
    found = match(blocks["quotation"], prepare(blocks["source"]), others=others, **options)
    finding = next(finding for finding in found.findings if finding.code == module.CODE)
    assert (finding.name, finding.severity) == (module.NAME, module.SEVERITY)
    assert (
        (finding.help and finding.message[0].islower())
        or finding.message[0] == "“"
        or finding.message[0].isdigit()
    )
    assert (found.verdict == "refused") == any(one.severity is Severity.ERROR for one in found.findings)


def test_a_suggestion_is_accepted_when_pasted() -> None:
    source = prepare(
        "“We will rebuild the harbour before winter, if the tide allows,” the mayor told the 19 aldermen."
    )
    for wrong in (
        "We will repair the harbour before winter",
        "We rebuild will the harbour before",
        "9 aldermen",
    ):
        suggestion = next(f.suggestion for f in match(wrong, source).findings if f.suggestion)
        assert match(suggestion, source).tier in ("literal", "typography")
