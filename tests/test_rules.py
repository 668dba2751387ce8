"""Every code has a page, and every example on it yields the code."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from pullquote.checks.documentation import documentation
from pullquote.checks.registry import RULES
from pullquote.diagnostics import Finding, Severity
from pullquote.figures.claims import unsupported
from pullquote.figures.consistency import impossible_dates, inconsistent_dates, misdated_event
from pullquote.figures.dates import parse_date
from pullquote.load.project import open_project
from pullquote.run import run
from pullquote.speech import attribute, misnamed, speaker_from_text
from pullquote.text import match, prepare
from tests.harbour import write_harbour

ROOMS = {
    "PQ1": ("load",),
    "PQ2": ("checks",),
    "PQ3": ("checks", "proofs"),
    "PQ4": ("text",),
    "PQ5": ("speech",),
    "PQ6": ("figures",),
    "PQ7": ("checks",),
}
# What no example can show: bytes, a disk that fails, a check that breaks down.
WITHOUT_EXAMPLE = {"wrong-encoding", "unreadable-file", "control-character", "check-failed"}
BLOCK = re.compile(r"```(\w+)(?: (\S+))?\n(.*?)\n?```", re.DOTALL)

named = pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.CODE} {rule.NAME}")


def blocks(rule: ModuleType) -> list[tuple[str, str, str]]:
    """Kind, file and body of each block of the example."""
    return BLOCK.findall(documentation(rule).markdown)


def of(kinds: str) -> list[object]:
    """The rules with a block of one of these kinds."""
    wanted = kinds.split()
    chosen = [rule for rule in RULES if any(kind in wanted for kind, _, _ in blocks(rule))]
    return [pytest.param(rule, id=f"{rule.CODE} {rule.NAME}") for rule in chosen]


def codes(found: Iterable[Finding]) -> set[str]:
    return {one.code for one in found}


def test_codes_and_names_are_unique() -> None:
    assert len({rule.CODE for rule in RULES}) == len({rule.NAME for rule in RULES}) == len(RULES)


@named
def test_code_and_name_follow_the_module(rule: ModuleType) -> None:
    _, room, *_, module = rule.__name__.split(".")
    assert re.fullmatch(r"PQ[1-7]\d\d", rule.CODE) and room in ROOMS[rule.CODE[:3]]
    assert module.replace("_", "-") == rule.NAME and re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.NAME)
    assert isinstance(rule.SEVERITY, Severity)


@named
def test_page_has_its_parts(rule: ModuleType) -> None:
    summary, text = documentation(rule)
    assert summary.endswith(".") and len(summary) < 160
    heading = re.compile(r"^(?:## )?(Example|What to write instead)(?:\n-+)?$", re.MULTILINE)
    found = heading.findall(text)
    wanted = ["What to write instead"] if rule.NAME in WITHOUT_EXAMPLE else ["Example", "What to write instead"]
    assert found == wanted and (rule.NAME in WITHOUT_EXAMPLE or blocks(rule))


def test_every_example_is_run() -> None:
    ran = {one.values[0] for kinds in ("yaml text", "quotation", "claim said event") for one in of(kinds)}
    # Locks are made and then changed; tests/proofs/test_proof_rules.py runs those.
    left = [rule.NAME for rule in RULES if rule not in ran and rule.NAME not in WITHOUT_EXAMPLE]
    assert set(left) <= {rule.NAME for rule in RULES if rule.__name__.startswith("pullquote.proofs")}


@pytest.mark.parametrize("rule", [one for one in of("quotation") if "proofs" not in one.values[0].__name__])
def test_example_of_a_text(rule: ModuleType) -> None:
    parts = {kind: body for kind, _, body in blocks(rule)}
    source, others = prepare(parts["source"]), {"other": prepare(parts.get("other", ""))}
    context = {key: parts.get(key) for key in ("prefix", "suffix")}
    found = match(parts["quotation"], source, **context, others=others)
    findings = list(found.findings)
    if "speaker" in parts:
        people = [speaker_from_text(name) for name in parts.get("people", "").split("\n") if name]
        findings += attribute(source, found.spans, speaker_from_text(parts["speaker"]), people).findings
    if fault := misnamed(source, found.stand_ins):
        findings.append(fault)
    assert rule.CODE in codes(findings)


@pytest.mark.parametrize("rule", of("claim said event"))
def test_example_of_figures(rule: ModuleType) -> None:
    parts = {kind: body for kind, _, body in blocks(rule)}
    said, issued, event = (parse_date(parts.get(kind, "")) for kind in ("said", "issued", "event"))
    evidence = [parts["evidence"]] if "evidence" in parts else []
    found = list(inconsistent_dates(said, issued, parts.get("clause", "")))
    if "claim" in parts:
        found += impossible_dates(parts["claim"])
        found += unsupported(parts["claim"], evidence, [issued]) if evidence else ()
    found += misdated_event(event, evidence, [issued]) if event else ()
    assert rule.CODE in codes(found)


@pytest.mark.parametrize("rule", of("yaml text"))
def test_example_of_files(rule: ModuleType, tmp_path: Path) -> None:
    write_harbour(tmp_path)
    for kind, file, body in blocks(rule):
        whole = kind == "text" or rule.CODE.startswith("PQ1")
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        before = yaml.safe_load(path.read_text(encoding="utf-8")) if path.is_file() and not whole else {}
        merged = body if whole else yaml.safe_dump(before | yaml.safe_load(body), allow_unicode=True, sort_keys=False)
        path.write_text(merged + "\n", encoding="utf-8")
    diagnostics = run(open_project(tmp_path)).outcome.diagnostics
    assert rule.CODE in {one.code for one in diagnostics}
