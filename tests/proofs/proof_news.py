"""An invented article with its quotations, proved as `pullquote prove` does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pullquote.diagnostics import Finding
from pullquote.model.source import Passage, Quotation
from pullquote.proofs.prove import Proving, Registration, prove_source
from pullquote.proofs.published import Published, published
from pullquote.speech import Attribution, Speaker, attribute
from pullquote.text import Match, Text, match, prepare

_WRAPPED = """Island votes on its ferry

The council of the island met on Thursday to decide what becomes of its only boat, which was built in 1961 and has
cost more than 2 million crowns to repair since the spring. “We will not sell the ferry, whatever the price,” Ida
Ardal told reporters after the meeting, which she had called. She added: “Not one of us was asked.”

Ole Brandt, a shipowner from the mainland, had offered 9 million crowns in March. “It is a fair price for an old
boat, and nobody will pay more,” Brandt said on Friday. He did not say where the money would come from.

The harbour master keeps a list of those who cross every day: teachers, two nurses, a priest and the man who mends the
lighthouse. None of them has another way home after the last bus, and in winter the ice often closes the sound for
weeks. The council will vote again in June, after the elections, unless the ministry pays for a new engine first.
"""
NEWS = "\n\n".join(" ".join(part.split()) for part in _WRAPPED.split("\n\n"))
PEOPLE = {
    "ardal": Speaker("ardal", ("Ida Ardal",)),
    "brandt": Speaker("brandt", ("Ole Brandt",), ("shipowner",)),
}
SELL = {"id": "sell", "exact": "We will not sell the ferry, whatever the price,", "speaker": "ardal"}
PRICE = {"id": "price", "exact": "It is a fair price [...] and nobody will pay more", "speaker": "brandt"}
LIST = {"id": "list", "exact": "The harbour master keeps a list of those who cross every day"}
EXCERPTS = (Quotation(**SELL), Quotation(**PRICE), Passage(**LIST))


@dataclass(frozen=True)
class Verdict:
    """As much of a verdict as proving needs."""

    state: str
    match: Match | None
    attribution: Attribution | None = None
    findings: tuple[Finding, ...] = ()


def verdict(text: Text, one: Quotation | Passage) -> Verdict:
    found = match(one.exact, text)
    said = (
        attribute(text, found.spans, PEOPLE[one.speaker])
        if isinstance(one, Quotation) and one.speaker
        else None
    )
    agrees = found.verdict == "verbatim" and (said is None or said.verdict == "agrees")
    return Verdict(
        "proved" if agrees else "refused", found, said, found.findings + (said.findings if said else ())
    )


def prove(
    raw: str = NEWS,
    excerpts: Sequence[Quotation | Passage] = EXCERPTS,
    seed: bytes | None = None,
    old: str | None = None,
    renew: bool = False,
) -> Proving:
    text = prepare(raw)
    verdicts = {one.id: verdict(text, one) for one in excerpts}
    head = Registration("ferry", "ferry.txt", "2026-11-21 by Ida Holm", seed)
    return prove_source(text, [publish(one) for one in excerpts], verdicts, head, old, renew)


def now(excerpts: Sequence[Quotation | Passage] = EXCERPTS, **change: object) -> list[Published]:
    """What is published; `change` changes the fields of the first excerpt."""
    first = excerpts[0].model_copy(update=change)
    return [publish(one) for one in (first, *excerpts[1:])]


def publish(one: Quotation | Passage) -> Published:
    return published(one, PEOPLE)
