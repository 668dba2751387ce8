"""Which claims lean on words over which the sources disagree."""

from __future__ import annotations

from pullquote.model.brief import Brief, Disagreement, Evidence
from pullquote.model.citations import INLINE


def contested(brief: Brief) -> dict[str, tuple[str, ...]]:
    """Claim id -> ids of the disagreements that share a quotation or passage with the claim's support."""
    cited = {point.id: _cited(point) for point in brief.disagreements}
    found = {}
    for claim in brief.claims:
        refs = _refs(claim.text, claim.evidence)
        points = tuple(id for id, own in cited.items() if own & refs)
        if points:
            found[claim.id] = points
    return found


def _cited(point: Disagreement) -> set[str]:
    return set().union(*(_refs(side.text, side.evidence) for side in point.sides))


def _refs(text: str, evidence: tuple[Evidence, ...]) -> set[str]:
    """What an entry leans on: context is not what it says."""
    return {found[1] for found in INLINE.finditer(text)} | {
        one.ref for one in evidence if one.stance != "context"
    }
