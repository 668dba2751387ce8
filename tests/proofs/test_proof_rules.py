"""Every rule of proofs is documented, and its example does what it says."""

from __future__ import annotations

import re
from dataclasses import replace
from types import ModuleType

import pytest

from pullquote.diagnostics import Finding
from pullquote.model.source import Quotation
from pullquote.proofs.check import check_source
from pullquote.proofs.layout import template
from pullquote.proofs.prove import Registration, prove_source
from pullquote.proofs.reading import parse, seal
from pullquote.proofs.rules import RULES
from pullquote.proofs.tree import prove_ranges
from pullquote.proofs.writing import write_lock
from pullquote.text import Text, prepare
from tests.proofs.proof_news import publish, verdict

SEED = bytes(16)


def example(rule: ModuleType) -> dict[str, str]:
    """The fenced blocks of a rule's page by their language."""
    return {
        name: body.strip() for name, body in re.findall(r"```(\w+)\n(.*?)```", rule.__doc__ or "", re.DOTALL)
    }


def lock_of(text: Text, one: Quotation) -> str:
    head = Registration("ferry", "ferry.txt", "2026-11-21 by Ida Holm", SEED)
    made = prove_source(text, [publish(one)], {one.id: verdict(text, one)}, head)
    assert made.lock and made.proved == ("example",), made
    return made.lock


def resealed(lock: str) -> str:
    root = re.search("root: (.*)", lock)[1]
    blocks = [block.rpartition("\n")[0] + "\n" for block in lock[:-1].split("\n\n")]
    return "\n".join(
        f"{block}seal: {seal(root if number else '', block)}\n" for number, block in enumerate(blocks)
    )


def opened(lock: str, text: Text, one: Quotation, span: str) -> str:
    """The lock with the range `span` opened, rightly proved."""
    ranges = [(int(span.split(":")[0]), int(span.split(":")[1]))]
    (entry,) = parse(lock).entries
    opens, _ = template(text.tokens, ranges, entry.quoted, prepare(one.exact).tokens)
    return write_lock(
        replace(
            parse(lock), entries=(replace(entry, opens=opens, proof=prove_ranges(text.tokens, ranges, SEED)),)
        )
    )


def findings(change: str, text: Text, one: Quotation) -> list[Finding]:
    """What the check says after a change of the published quotation, of the lock, or of the archive's text."""
    lock: str | None = lock_of(text, one)
    key, _, value = change.partition(": ")
    was, _, becomes = value.partition(" => ")
    match key:
        case "no proof":
            lock = None
        case "no quotation":
            return [found.finding for found in check_source(lock, "ferry", "ferry.txt", []).findings]
        case "archive":
            other = prepare(text.raw.replace(was, becomes))
            head = Registration("ferry", "ferry.txt", "", SEED)
            made = prove_source(other, [publish(one)], {one.id: verdict(other, one)}, head, old=lock)
            return [made.finding] if made.finding else []
        case "quotation":
            one = one.model_copy(update={"exact": value})
        case "speaker" | "speaker in both":
            one = one.model_copy(update={"speaker": value})
            lock = resealed(lock.replace("speaker: ardal", f"speaker: {value}")) if "both" in key else lock
        case "longer proof":
            lock = resealed(lock.replace("proof: ", "proof: AAAA"))
        case "lock":
            lock = resealed(lock.replace(was, becomes))
        case "lock by hand":
            lock = lock.replace(was, becomes)
        case "opened":
            lock = opened(lock, text, one, value)
    result = check_source(lock, "ferry", "ferry.txt", [publish(one)])
    return [*(found.finding for found in result.findings), *result.proved["example"].findings]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.NAME)
def test_the_example_of_a_rule_breaks_it(rule: ModuleType) -> None:
    blocks = example(rule)
    text = prepare(blocks["source"])
    one = Quotation(id="example", exact=blocks["quotation"], speaker="ardal")
    assert {found.code for found in findings("as proved", text, one)} == set()
    assert {found.code for found in findings(blocks["change"], text, one)} == {rule.CODE}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.NAME)
def test_every_rule_has_a_page(rule: ModuleType) -> None:
    assert rule.NAME.replace("-", "_") == rule.__name__.rpartition(".")[2]
    assert re.fullmatch(r"PQ3[23]\d", rule.CODE)
    assert "What to write instead\n---" in (rule.__doc__ or "")
    assert (rule.__doc__ or "").partition("\n")[0].endswith(".")


def test_codes_and_names_are_unique() -> None:
    assert len({rule.CODE for rule in RULES}) == len({rule.NAME for rule in RULES}) == len(RULES)
