"""The clauses within a speech whose subject is the one who tells it, or somebody of his: "I said", "My uncle said"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.holdings import Holding
from pullquote.speech.values import Kind, Region, Strength

_OWN = ("my ", "our ")


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
        elif mention.kind is Kind.ROLE and raw[mention.start : mention.start + 4].lower().startswith(_OWN):
            holdings[at] = replace(held, referent=replace(held.referent, owner=outer.referent))
