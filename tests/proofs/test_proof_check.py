"""A lock against what the YAML says now: each kind of change has its own diagnostic."""

from __future__ import annotations

from dataclasses import replace

import pytest
from proof_examples import DEAL, TEXT, TIDE, Quoted, build

from pullquote.proofs.check import Published, SourceProof, check_source
from pullquote.proofs.writing import write_lock

NOW = [Published("quotation", one.id, one.words, "ardal") for one in (DEAL, TIDE)]
LOCK = build()


def check(*now: Published, text: str | None = write_lock(LOCK), archive: str = "ferry.txt") -> SourceProof:
    return check_source(text, "ferry", archive, now)


def names(result: SourceProof, id: str = "deal") -> list[str]:
    return [one.name for one in result.proved[id].findings]


def test_what_is_proved_has_no_findings_and_shows_its_words() -> None:
    result = check(*NOW)
    assert result.findings == () and names(result) == names(result, "tide") == []
    assert result.proved["deal"].opened[0] == (36, TEXT[36:72])


@pytest.mark.parametrize(
    "change, name",
    [
        ({"tokens": (*DEAL.words[:-1], "other")}, "proof-of-other-words"),
        ({"tokens": DEAL.words[:-1]}, "proof-of-other-words"),
        ({"speaker": "brandt"}, "stale-proof"),
        ({"speaker": ""}, "stale-proof"),
        ({"kind": "passage"}, "stale-proof"),
        ({"id": "new"}, "missing-proof"),
    ],
)
def test_every_change_of_the_yaml_is_called_by_its_name(change: dict[str, object], name: str) -> None:
    now = replace(NOW[0], **change)
    assert names(check(now, NOW[1]), now.id) == [name]
    assert names(check(now, NOW[1]), "tide") == []


def test_a_reviewed_attribution_must_stay_reviewed() -> None:
    lock = build(quoted=[replace(DEAL, clause=())])
    assert names(check(replace(NOW[0], reviewed=True), text=write_lock(lock))) == []
    assert names(check(NOW[0], text=write_lock(lock))) == ["stale-proof"]


def test_without_a_lock_everything_is_unproved() -> None:
    assert names(check(*NOW, text=None)) == names(check(*NOW, text=None), "tide") == ["missing-proof"]


@pytest.mark.parametrize(
    "result, name",
    [
        (check(*NOW, text=write_lock(LOCK)[:-1]), "broken-lock"),
        (check(*NOW, text=write_lock(LOCK).replace("Ida", "Ole")), "broken-lock"),
        (check(*NOW, text="pullquote-lock 9\n"), "foreign-proof-version"),
        (check(*NOW, text=write_lock(build(tokeniser=2))), "foreign-proof-version"),
        (check(*NOW, archive="bridge.txt"), "lock-of-another-source"),
        (check(NOW[0]), "unused-proof"),
        (check(*NOW, text=write_lock(build(TEXT[:159]))), "guessable-text"),
    ],
)
def test_faults_of_the_lock_as_a_whole(result: SourceProof, name: str) -> None:
    everything = [*(one.finding for one in result.findings), *result.proved["deal"].findings]
    assert {one.name for one in everything} == {name}


def test_one_broken_entry_is_reported_at_its_quotation() -> None:
    result = check(*NOW, text=write_lock(LOCK)[:-40] + "\n")
    assert (names(result), names(result, "tide"), result.findings) == ([], ["broken-lock"], ())


WIDE = {
    "a long clause": Quoted("deal", ((40, 61),), ((80, 180),), TEXT[40:61]),
    "a gap without a mark": Quoted("deal", ((40, 50), (80, 90)), ((91, 93),), TEXT[40:50] + TEXT[80:90]),
    "a gap too long": Quoted(
        "deal", ((40, 50), (180, 190)), ((191, 193),), (*TEXT[40:50], "…", *TEXT[180:190])
    ),
}


@pytest.mark.parametrize("quoted", WIDE.values(), ids=WIDE)
def test_a_proof_that_opens_too_much_is_noticed(quoted: Quoted) -> None:
    result = check(replace(NOW[0], tokens=quoted.words), text=write_lock(build(quoted=[quoted])))
    assert names(result) == ["wide-proof"]
