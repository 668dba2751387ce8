"""A lock against what the YAML says now: each kind of change has its own diagnostic."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pullquote.model.source import Passage, Quotation
from pullquote.proofs.check import SourceProof, check_source
from pullquote.proofs.layout import stretches_of, template
from pullquote.proofs.locks import Entry
from pullquote.proofs.published import Published
from pullquote.proofs.reading import parse
from pullquote.proofs.tokeniser import TOKENISER
from pullquote.proofs.tree import commit, prove_ranges, seed_of
from pullquote.proofs.writing import write_lock
from pullquote.text import prepare
from tests.proofs.proof_news import EXCERPTS, LIST, NEWS, SELL, now, prove

MADE = prove()
TEXT = MADE.lock or ""
LOCK = parse(TEXT)
TOKENS = prepare(NEWS).tokens


def check(published: list[Published], text: str | None = TEXT, archive: str = "ferry.txt") -> SourceProof:
    return check_source(text, "ferry", archive, published)


def names(result: SourceProof, id: str = "sell") -> list[str]:
    return [one.name for one in result.proved[id].findings]


def test_everything_is_proved() -> None:
    assert MADE.proved == ("sell", "price", "list") and MADE.unproved == {}
    result = check(now())
    assert result.findings == () and {id: one.findings for id, one in result.proved.items()} == dict.fromkeys(
        MADE.proved, ()
    )
    for one in result.proved.values():
        assert all(words == TOKENS[at : at + len(words)] for at, words in one.opened)


@pytest.mark.parametrize(
    "change, name",
    [
        ({"exact": "We will now sell the ferry, whatever the price,"}, "proof-of-other-words"),
        ({"exact": "We will not sell the ferry"}, "proof-of-other-words"),
        ({"exact": "will not sell the ferry, whatever the price,"}, "proof-of-other-words"),
        ({"exact": "We will not sell the boat, whatever the price,"}, "proof-of-other-words"),
        ({"exact": "We will not sell, whatever the price, the ferry"}, "proof-of-other-words"),
        ({"exact": "We will not sell the [...] price,"}, "proof-of-other-words"),
        ({"speaker": "brandt"}, "stale-proof"),
        ({"speaker": None}, "stale-proof"),
        ({"id": "new"}, "missing-proof"),
    ],
)
def test_every_change_of_the_yaml_is_called_by_its_name(change: dict[str, object], name: str) -> None:
    published = now(**change)
    result = check(published)
    assert names(result, published[0].id) == [name]
    assert names(result, "price") == names(result, "list") == []


def test_typography_may_change() -> None:
    assert names(check(now(exact="‘We  will not sell\n the ferry, whatever the price’"))) == [
        "proof-of-other-words"
    ]
    assert names(check(now(exact="We  will not\nsell the fer\u00adry, whatever the price,"))) == []


def test_a_passage_is_no_quotation() -> None:
    published = [*now()[:2], replace(now()[0], id="list", exact=LIST["exact"])]
    assert set(names(check(published), "list")) == {"stale-proof"}


def test_a_reviewed_attribution_must_stay_reviewed() -> None:
    without = replace(LOCK.entries[2], shown="reviewed", clause=())
    ranges = stretches_of(without.quoted, (), dict(enumerate(TOKENS)), len(TOKENS))
    lock = with_sell(reopened(without, *ranges))
    assert names(check(now(attribution="reviewed"), lock)) == []
    assert names(check(now(), lock)) == ["stale-proof"]


def reopened(entry: Entry, *ranges: tuple[int, int]) -> Entry:
    """The entry with other ranges opened, rightly proved."""
    words = prepare(SELL["exact"]).tokens
    opens, _ = template(TOKENS, ranges, entry.quoted, words)
    return replace(entry, opens=opens, proof=prove_ranges(TOKENS, ranges, seed_of(TOKENS, TOKENISER)))


def with_sell(entry: Entry) -> str:
    return write_lock(replace(LOCK, entries=(*LOCK.entries[:2], entry)))


def test_without_a_lock_everything_is_unproved() -> None:
    result = check(now(), None)
    assert [names(result, id) for id in ("sell", "price", "list")] == [["missing-proof"]] * 3


def test_a_speaker_changed_in_both_places_is_caught_by_the_words() -> None:
    result = check(now(speaker="brandt"), with_sell(replace(LOCK.entries[2], speaker="brandt")))
    assert names(result) == ["proof-of-another-speaker"] and names(result, "price") == []


@pytest.mark.parametrize("before", [0, 20])
def test_a_proof_opens_what_it_must_and_no_more(before: int) -> None:
    entry = LOCK.entries[2]
    ranges = (entry.quoted[0][0] - before, entry.clause[-1][1])
    assert "wrong-margins" in names(check(now(), with_sell(reopened(entry, ranges))))


OTHER = commit(TOKENS, seed_of(TOKENS, 99), 99)
FOREIGN = replace(LOCK, tokeniser=99, root=OTHER.root.hex(), chunks=OTHER.chunks)


@pytest.mark.parametrize(
    "result, name",
    [
        (check(now(), TEXT[:-1]), "broken-lock"),
        (check(now(), TEXT.replace("Ida", "Ole")), "broken-lock"),
        (check(now(), TEXT.replace("\n", "\udcff\n", 1)), "broken-lock"),
        (check(now(), "pullquote-lock 9\n"), "foreign-proof-version"),
        (check(now(), write_lock(FOREIGN)), "foreign-proof-version"),
        (check(now(), archive="bridge.txt"), "lock-of-another-source"),
        (check(now()[:2]), "unused-proof"),
    ],
)
def test_faults_of_the_lock_as_a_whole(result: SourceProof, name: str) -> None:
    everything = [*(one.finding for one in result.findings), *result.proved["sell"].findings]
    assert {one.name for one in everything} == {name}
    assert all(one.line > 0 for one in result.findings)


def test_one_broken_entry_is_reported_at_its_quotation() -> None:
    result = check(now(), TEXT[:-40] + "\n")
    assert (names(result), names(result, "price"), result.findings) == (["broken-lock"], [], ())


def test_a_text_that_is_nearly_all_open_is_not_locked() -> None:
    whole = [Passage(id=f"p{number}", exact=part) for number, part in enumerate(NEWS.split("\n\n")[3:])]
    assert prove(excerpts=[*EXCERPTS[:2], *whole]).finding is None
    more = [
        Passage(id=f"q{number}", exact=part)
        for number, part in enumerate(NEWS.replace("\n", " ").split(". ")[:3])
    ]
    refused = prove(excerpts=[*EXCERPTS[:2], *whole, *more])
    assert refused.lock is None and refused.finding is not None and refused.finding.name == "guessable-text"
    assert prove(excerpts=[*EXCERPTS[:2], *whole, *more], seed=bytes(16)).lock


def test_what_the_check_refuses_is_not_proved() -> None:
    wrong = [
        Quotation(**SELL | {"exact": "We will sell the ferry"}),
        Quotation(**SELL | {"id": "who", "speaker": "brandt"}),
    ]
    made = prove(excerpts=wrong)
    assert made.proved == ()
    assert {id: sorted({one.code[:3] for one in why}) for id, why in made.unproved.items()} == {
        "sell": ["PQ4", "PQ5"],
        "who": ["PQ5"],
    }


def test_the_same_lock_comes_out_again_and_keeps_its_registration() -> None:
    old = TEXT.replace("by Ida Holm", "by Ole Holm")
    again = prove(old=old).lock or ""
    assert "by Ole Holm" in again and again.count("\n") == TEXT.count("\n")
    assert prove(old=TEXT).lock == TEXT == prove().lock


def test_another_text_does_not_replace_a_lock_by_itself() -> None:
    other = NEWS.replace("June", "July")
    refused = prove(other, old=TEXT)
    assert (
        refused.lock is None and refused.finding is not None and refused.finding.name == "other-archive-text"
    )
    assert prove(other, old=TEXT, renew=True).lock
    assert prove(NEWS.replace("“", '"').replace("”", '"'), old=TEXT).lock == TEXT
