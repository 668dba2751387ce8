"""The clauses within a speech whose subject is the one who tells it, or somebody of his: "I said", "My uncle said"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.holdings import Holding
from pullquote.speech.values import Kind, Region, Strength

_OWN = ("my ", "our ")
_KIN = frozenset(
    """dad daddy mum mom mam mummy grandad granddad grandpa grandma gran granny nan nana father mother
    grandfather grandmother""".split()
)
"""What somebody calls his own family by, without an article."""


def is_own(text: str) -> bool:
    """Whether somebody who tells of his own people says so: "my uncle", "Dad"."""
    return text.lower().startswith(_OWN) or text.lower() in _KIN


def tellers_own(raw: str, regions: Sequence[Region], holdings: dict[int, Holding]) -> None:
    """Give "I said, ‘Stop’" within a speech to its speaker, and tie "my uncle" to him."""
    for at, held in list(holdings.items()):
        outer, mention = holdings.get(regions[at].parent), held.referent.mention
        if outer is None:
            continue
        if mention.pronoun in {"i", "we"}:
            holdings[at] = replace(outer, strength=Strength.CARRIED)
        elif mention.pronoun and held.referent.person is outer.referent.person:
            holdings[at] = replace(held, referent=replace(held.referent, ambiguous=True))
        elif mention.kind is Kind.ROLE and is_own(raw[mention.start : mention.end]):
            holdings[at] = replace(held, referent=replace(held.referent, owner=outer.referent))
