"""The commitment and the proof of plain token sequences."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pullquote.proofs.tree import commit, prove_ranges, seed_of
from pullquote.proofs.verify import Broken, Stretch, grow, leaf, merge, verify

SEED = bytes(range(16))
WORDS = st.lists(st.sampled_from(["a", "b", "ab", "the", "19", "9", "é"]), min_size=1, max_size=70)


def stretches(tokens: list[str], opened: set[int]) -> tuple[Stretch, ...]:
    """One stretch for every opened position."""
    return tuple((position, (tokens[position],)) for position in sorted(opened))


@settings(max_examples=60, deadline=None)
@given(WORDS, st.data())
def test_any_set_of_tokens_can_be_proved_and_nothing_else_with_it(
    tokens: list[str], data: st.DataObject
) -> None:
    opened = data.draw(st.sets(st.integers(0, len(tokens) - 1), min_size=1))
    made = commit(tokens, SEED, 1)
    proof = prove_ranges(tokens, [(at, at + 1) for at in opened], SEED)
    verify(len(tokens), made.chunks, stretches(tokens, opened), proof)
    at = data.draw(st.sampled_from(sorted(opened)))
    with pytest.raises(Broken):
        verify(len(tokens), made.chunks, stretches([*tokens[:at], "other", *tokens[at + 1 :]], opened), proof)
    with pytest.raises(Broken):
        verify(len(tokens), made.chunks, stretches(tokens, opened - {at}), proof)


@settings(max_examples=40, deadline=None)
@given(WORDS, WORDS)
def test_two_texts_never_share_a_root(one: list[str], other: list[str]) -> None:
    roots = {commit(tokens, SEED, 1).root for tokens in (one, other)}
    assert len(roots) == (1 if one == other else 2)


def test_a_last_token_twice_is_another_text() -> None:
    """CVE-2012-2459: a tree that doubles its last node gives both texts one root."""
    assert commit(["a", "b", "c"], SEED, 1).root != commit(["a", "b", "c", "c"], SEED, 1).root


def test_token_borders_count() -> None:
    assert seed_of(["ab", "c"], 1) != seed_of(["a", "bc"], 1)
    assert commit(["ab", "c"], SEED, 1).root != commit(["a", "bc"], SEED, 1).root


def test_count_and_tokeniser_are_in_the_root() -> None:
    assert commit(["a"], SEED, 1).root != commit(["a"], SEED, 2).root
    assert seed_of(["a"], 1) != seed_of(["a"], 2)


def test_a_leaf_is_never_a_node() -> None:
    left, right = leaf(SEED, "a"), leaf(SEED, "b")
    assert merge([left, right]) == sha256(b"\1" + left + right).digest()
    assert leaf(left[:16], "x") != sha256(b"\1" + left[:16] + b"x").digest()


@pytest.mark.parametrize("width", range(1, 40))
def test_the_tree_has_the_shape_of_rfc_9162(width: int) -> None:
    nodes = [bytes([number]) * 32 for number in range(width)]
    assert merge(nodes) == rfc_9162(nodes)
    assert len(set(grow(SEED, width))) == width


def rfc_9162(nodes: list[bytes]) -> bytes:
    """Section 2.1.1, word for word, over hashes that are there already."""
    if len(nodes) == 1:
        return nodes[0]
    k = 1
    while k * 2 < len(nodes):
        k *= 2
    return sha256(b"\1" + rfc_9162(nodes[:k]) + rfc_9162(nodes[k:])).digest()


@pytest.mark.parametrize("tokens, seed", [([], SEED), (["a"], b"short")])
def test_what_cannot_be_committed(tokens: list[str], seed: bytes) -> None:
    with pytest.raises(ValueError):
        commit(tokens, seed, 1)


def test_a_range_outside_the_text_cannot_be_opened() -> None:
    with pytest.raises(ValueError):
        prove_ranges(["a", "b"], [(1, 3)], SEED)
