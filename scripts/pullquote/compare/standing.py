"""How a claim stands: how many origins carry it, and whether anything cited speaks against it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from pullquote.compare.independence import Origins, independence
from pullquote.model.brief import Claim
from pullquote.model.citations import INLINE
from pullquote.model.library import Library

Level = Literal["disputed", "several", "single", "untraced", "bare"]


class Standing(NamedTuple):
    """The support of one claim."""

    level: Level
    """disputed: something cited speaks against it; several: two or more independent origins; single: one;
    untraced: nobody says whose reporting it is; bare: no evidence."""
    support: Origins


def standing(library: Library, claim: Claim) -> Standing:
    """Computed from the claim's evidence and its inline citations; context counts for nothing."""
    refs = [one.ref for one in claim.evidence if one.stance == "supports"]
    if "[@" in claim.text:
        refs += INLINE.findall(claim.text)
    support = independence(library, refs)
    disputed = any(one.stance == "disputes" for one in claim.evidence)
    return Standing("disputed" if disputed else _level(support), support)


def _level(support: Origins) -> Level:
    if support.count:
        return "several" if support.count > 1 else "single"
    return "untraced" if support.untraced else "bare"
