"""Which claims lean on words over which the sources disagree."""

from __future__ import annotations

from pullquote.compare.cited import cited
from pullquote.model.brief import Brief, Disagreement, Evidence


def contested(brief: Brief) -> dict[str, tuple[str, ...]]:
    """Claim id -> ids of the disagreements that share a quotation or passage with the claim's support."""
    points = {point.id: _cited(point) for point in brief.disagreements}
    if not points:
        return {}
    found = {}
    for claim in brief.claims:
        refs = _refs(claim.text, claim.evidence)
        if touched := tuple(id for id, own in points.items() if own & refs):
            found[claim.id] = touched
    return found


def _cited(point: Disagreement) -> set[str]:
    return set().union(*(_refs(side.text, side.evidence) for side in point.sides))


def _refs(text: str, evidence: tuple[Evidence, ...]) -> set[str]:
    """What an entry leans on: context is not what it says."""
    return {ref for ref, stance in cited(text, evidence) if stance != "context"}
