"""Nothing but the right words with the right proof is accepted, nothing crashes, and nothing takes long."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pullquote.proofs.locks import Entry, Lock, prove_entry
from pullquote.proofs.reading import MAX_FAULTS, parse, seal
from pullquote.proofs.tree import seed_of
from pullquote.proofs.verify import Broken
from pullquote.proofs.writing import write_lock
from tests.proofs.proof_examples import DEAL, TEXT, TIDE, VOCABULARY, Quoted, build, entry

LOCK = build()
WRITTEN = write_lock(LOCK)
BY_ID = {one.id: one for one in LOCK.entries}


def refused(lock: Lock, proof: Entry, words: tuple[str, ...]) -> str:
    """The name of the refusal; fails if the words are proved."""
    with pytest.raises(Broken) as caught:
        prove_entry(lock, proof, words)
    return caught.value.name


def test_the_examples_are_proved() -> None:
    for one in (DEAL, TIDE):
        for start, tokens in prove_entry(LOCK, BY_ID[one.id], one.words):
            assert tokens == TEXT[start : start + len(tokens)]


@pytest.mark.parametrize("quoted", [DEAL, TIDE], ids=["whole", "with a cut"])
def test_every_change_of_a_token_is_refused(quoted: Quoted) -> None:
    words = quoted.words
    for place, was in enumerate(words):
        for other in {*VOCABULARY, was.upper(), was + "s", was[:-1], "", "\ud800"} - {was}:
            changed = (*words[:place], other, *words[place + 1 :])
            assert refused(LOCK, BY_ID[quoted.id], changed) == "proof-of-other-words"


@pytest.mark.parametrize("quoted", [DEAL, TIDE], ids=["whole", "with a cut"])
def test_every_other_length_and_order_is_refused(quoted: Quoted) -> None:
    words = quoted.words
    for place in range(len(words)):
        refused(LOCK, BY_ID[quoted.id], words[:place] + words[place + 1 :])
        refused(LOCK, BY_ID[quoted.id], (*words[:place], words[place], *words[place:]))
    for place in range(len(words) - 1):
        if words[place] != words[place + 1]:
            swapped = (*words[:place], words[place + 1], words[place], *words[place + 2 :])
            refused(LOCK, BY_ID[quoted.id], swapped)
    refused(LOCK, BY_ID[quoted.id], ())


@pytest.mark.parametrize("shift", [-16, -4, -1, 1, 4, 16, 64])
def test_a_proof_of_one_place_is_none_of_another(shift: int) -> None:
    proof = BY_ID["deal"]
    moved = replace(proof, opens=tuple((start + shift, items) for start, items in proof.opens))
    refused(LOCK, moved, DEAL.words)


def test_a_proof_is_bound_to_its_quotation_and_its_source() -> None:
    refused(LOCK, BY_ID["deal"], TIDE.words)
    refused(LOCK, replace(BY_ID["deal"], proof=BY_ID["tide"].proof), DEAL.words)
    other = build((*TEXT[:-1], "changed"))
    refused(other, BY_ID["deal"], DEAL.words)
    refused(build(seed=bytes(16)), BY_ID["deal"], DEAL.words)


def test_a_proof_of_any_other_length_is_refused() -> None:
    proof = BY_ID["deal"].proof
    lengths = [proof[:size] for size in range(len(proof))]
    for other in (*lengths, proof + b"\0", proof + proof, proof[16:], proof[32:] + proof[:32]):
        assert refused(LOCK, replace(BY_ID["deal"], proof=other), DEAL.words) != ""


def test_every_flipped_bit_of_a_proof_is_refused() -> None:
    proof = BY_ID["deal"].proof
    for bit in range(len(proof) * 8):
        flipped = bytearray(proof)
        flipped[bit // 8] ^= 1 << bit % 8
        refused(LOCK, replace(BY_ID["deal"], proof=bytes(flipped)), DEAL.words)


def test_a_node_is_not_taken_for_a_leaf_nor_a_chunk_for_a_smaller_one() -> None:
    one = Quoted("one", ((3, 4),), (), (TEXT[3],))
    proof = entry(TEXT, one, seed_of(TEXT, 1))
    node = LOCK.chunks[0]
    refused(LOCK, replace(proof, opens=((0, (node.decode("latin-1"),)),), words=0, proof=node[:16]), ())
    refused(replace(LOCK, chunks=LOCK.chunks[1:] + LOCK.chunks[:1]), proof, one.words)
    refused(replace(LOCK, tokens=8), replace(proof, opens=((0, proof.opens[0][1]),)), one.words)


def resealed(text: str) -> str:
    """The lock with every seal made right again: what somebody with the code and ill will would do."""
    blocks = [block.rpartition("\n")[0] + "\n" for block in text[:-1].split("\n\n")]
    sealed = [
        f"{block}seal: {seal(LOCK.root if number else '', block)}\n" for number, block in enumerate(blocks)
    ]
    return "\n".join(sealed)


EDITS: dict[str, Callable[[str], str]] = {
    "position": lambda text: text.replace("opens: 36", "opens: 32"),
    "order of stretches": lambda text: text.replace("opens: 36", "opens: 136"),
    "huge position": lambda text: text.replace("opens: 36", "opens: 9999999"),
    "endless position": lambda text: text.replace("opens: 36", "opens: " + "9" * 5000),
    "negative position": lambda text: text.replace("opens: 36", "opens: -36"),
    "leading zero": lambda text: text.replace("opens: 36", "opens: 036"),
    "foreign digits": lambda text: text.replace("opens: 36", "opens: ٣٦"),
    "empty range": lambda text: text.replace("{0:21}", "{0:0}"),
    "backward range": lambda text: text.replace("{0:21}", "{21:0}"),
    "range past the quotation": lambda text: text.replace("{0:21}", "{0:22}"),
    "overlapping ranges": lambda text: text.replace("{0:21}", "{0:11} {10:21}"),
    "words twice": lambda text: text.replace("{0:21}", "{0:21} {0:21}"),
    "clause outside": lambda text: text.replace("clause: 65:72", "clause: 90:97"),
    "clause in a gap": lambda text: text.replace("clause: 65:72 110:112", "clause: 65:72 101:102"),
    "clause half outside": lambda text: text.replace("clause: 65:72", "clause: 65:90"),
    "clause before all": lambda text: text.replace("clause: 65:72", "clause: 1:2"),
    "quoted elsewhere": lambda text: text.replace("quoted: 40:61", "quoted: 41:61"),
    "quoted outside": lambda text: text.replace("quoted: 40:61", "quoted: 40:90"),
    "nothing quoted": lambda text: text.replace("quoted: 40:61\n", ""),
    "clause unsorted": lambda text: text.replace("65:72 110:112", "110:112 65:72"),
    "clause for a reviewed speaker": lambda text: text.replace("ardal clause", "ardal reviewed"),
    "no clause": lambda text: text.replace("clause: 65:72 110:112\n", ""),
    "count of words": lambda text: text.replace("words: 21", "words: 20"),
    "malformed base64": lambda text: text.replace("proof: ", "proof: ="),
    "base64 of one character": lambda text: text.replace("proof: ", "proof: A\nproof: "),
    "base64 too long": lambda text: text.replace("proof: ", "proof: AAAA"),
    "carriage returns": lambda text: text.replace("\n", "\r\n"),
    "a NUL": lambda text: text.replace("literal", "liter\0al"),
    "an invisible character": lambda text: text.replace("{0:21}", "{0:21}\u200b"),
    "a brace": lambda text: text.replace("{0:21}", "x{0:21}"),
    "an escape too many": lambda text: text.replace("{0:21}", "\\61; {0:21}"),
    "an escape out of Unicode": lambda text: text.replace("{0:21}", "\\fffff; {0:21}"),
    "two spaces": lambda text: text.replace(" {0:21}", "  {0:21}"),
    "trailing space": lambda text: text.replace("literal\n", "literal \n"),
    "unknown key": lambda text: text.replace("tier: literal", "mood: good\ntier: literal"),
    "unknown tier": lambda text: text.replace("literal", "close"),
    "an id with a path": lambda text: text.replace("quotation deal", "quotation ../deal"),
    "same id twice": lambda text: text.replace("quotation tide", "quotation deal"),
    "wrong order": lambda text: text.replace("quotation tide", "quotation aaa"),
    "no end of line": lambda text: text[:-1],
    "an empty line more": lambda text: text + "\n",
    "cut off": lambda text: text[: len(text) * 2 // 3],
    "token count": lambda text: text.replace("tokens: 250", "tokens: 251"),
    "no tokens": lambda text: text.replace("tokens: 250", "tokens: 0"),
    "a million tokens": lambda text: text.replace("tokens: 250", "tokens: 9999999"),
    "tokeniser": lambda text: text.replace("tokeniser: 1", "tokeniser: 2"),
    "huge tokeniser": lambda text: text.replace("tokeniser: 1", "tokeniser: 99999999999"),
    "root": lambda text: text.replace(LOCK.root, LOCK.root[::-1]),
    "root in capitals": lambda text: text.replace(LOCK.root, LOCK.root.upper()),
    "other format": lambda text: text.replace("pullquote-lock 1", "pullquote-lock 2"),
    "format of many digits": lambda text: text.replace("pullquote-lock 1", "pullquote-lock " + "1" * 5000),
    "chunks swapped": lambda text: text.replace("chunks: ", "chunks: AAAA", 1),
    "no chunks": lambda text: "\n".join(line for line in text.split("\n") if not line.startswith("chunks")),
}  # fmt: skip


def accepted(text: str) -> set[str]:
    """Ids that are proved by a lock, however many of its blocks are broken."""
    try:
        lock = parse(text)
    except Broken as fault:
        assert fault.name in ("broken-lock", "foreign-proof-version")
        return set()
    proved = set()
    for one in lock.entries:
        try:
            prove_entry(lock, one, {"deal": DEAL.words, "tide": TIDE.words}.get(one.id, ()))
            proved.add(one.id)
        except Broken:
            pass
    return set() if lock.faults else proved


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
@pytest.mark.parametrize("mend", [str, resealed], ids=["by hand", "with new seals"])
def test_an_edited_lock_proves_not_everything(edit: Callable[[str], str], mend: Callable[[str], str]) -> None:
    edited = edit(WRITTEN)
    assert edited != WRITTEN
    assert accepted(mend(edited)) != {"deal", "tide"} or mend(edited) == WRITTEN


def test_the_unedited_lock_proves_everything() -> None:
    assert accepted(WRITTEN) == accepted(resealed(WRITTEN)) == {"deal", "tide"}


def test_a_foreign_format_is_called_so() -> None:
    with pytest.raises(Broken) as caught:
        parse(WRITTEN.replace("pullquote-lock 1", "pullquote-lock 7"))
    assert caught.value.name == "foreign-proof-version"


def test_one_broken_entry_leaves_the_others() -> None:
    lock = parse(WRITTEN.replace("{0:21}", "{0:20}"))
    assert [one.id for one in lock.entries] == ["tide"]
    assert [(fault.name, fault.entry) for fault in lock.faults] == [("broken-lock", "deal")]
    assert WRITTEN.split("\n")[lock.faults[0].line - 1] == "quotation deal"


def test_edits_of_every_single_character_are_noticed() -> None:
    for place in range(len(WRITTEN)):
        for other in "A0 \n":
            if WRITTEN[place] != other:
                assert accepted(WRITTEN[:place] + other + WRITTEN[place + 1 :]) != {"deal", "tide"}, place


def opens_of_one_token() -> str:
    """Stretches of one token at every second position of a text far longer than the lock's."""
    return "".join(f"opens: {at} x\n" for at in range(0, 100_000, 2)) + "opens: 100036"


def ranges_of_one_token() -> str:
    return " ".join(f"{at}:{at + 1}" for at in range(0, 100_000, 2))


HUGE = {
    "a long line": WRITTEN.replace("{0:21}", "{0:21} " + "x" * 10_000_000),
    "many words": WRITTEN.replace("{0:21}", "{0:21} " + "x " * 2_000_000 + "x"),
    "many braces": WRITTEN.replace("{0:21}", "{0:21} " * 500_000 + "x"),
    "many blank lines": WRITTEN + "\n" * 1_000_000,
    "many stretches": WRITTEN.replace("opens: 36", "opens: 1 x\n" * 300_000 + "opens: 36"),
    "many chunks": WRITTEN.replace("chunks: ", "chunks: AAAA\n" * 300_000 + "chunks: ", 1),
    "long base64": WRITTEN.replace("proof: ", "proof: " + "A" * 8_000_000),
    "many clauses": WRITTEN.replace("opens: 36", opens_of_one_token()).replace(
        "65:72 110:112", ranges_of_one_token()
    ),
    "nothing": "",
    "one line end": "\n",
}


@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE)
def test_hostile_sizes_take_no_time(text: str) -> None:
    start = time.process_time()
    assert accepted(text) != {"deal", "tide"}
    assert accepted(resealed(text)) != {"deal", "tide"}
    assert time.process_time() - start < 6


def damaged(parts: int) -> str:
    return WRITTEN + "\n" + "\n".join(f"passage p{number}\n" for number in range(parts))


def test_damaged_parts_are_told_one_by_one() -> None:
    assert len(parse(damaged(MAX_FAULTS)).faults) == MAX_FAULTS


def test_more_damage_than_a_reader_wants_breaks_the_lock_as_a_whole() -> None:
    with pytest.raises(Broken, match="more than 100 parts") as told:
        parse(damaged(MAX_FAULTS + 1))
    assert told.value.line == WRITTEN.count("\n") + 2


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_noise_is_refused(text: str) -> None:
    assert accepted(text) == set()
    assert accepted(WRITTEN + text) in ({"deal", "tide"} if not text else set(), set())
