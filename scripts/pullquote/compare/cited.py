"""What one entry of a brief leans on: the references in its prose, then its evidence."""

from __future__ import annotations

from collections.abc import Iterable

from pullquote.model.brief import Evidence, Stance
from pullquote.model.citations import INLINE


def cited(text: str, evidence: Iterable[Evidence]) -> list[tuple[str, Stance]]:
    """(reference, stance) pairs in their order; what the prose cites supports it. Holds also references to nothing."""
    found: list[tuple[str, Stance]] = []
    if "[@" in text:
        found += [(ref, "supports") for ref in INLINE.findall(text)]
    found += [(one.ref, one.stance) for one in evidence]
    return found
