"""Slips of the hand: the only difference between two words at which a key may be mended without asking."""

from __future__ import annotations

from rapidfuzz.distance import OSA


def one_slip(written: str, meant: str) -> bool:
    """Whether one letter was missed, doubled, mistaken or swapped with its neighbour, or case and dashes differ.

    Words of fewer than four letters are too close to one another for that.
    """
    plain, wanted = (word.casefold().replace("-", "_").replace(" ", "_") for word in (written, meant))
    return plain == wanted or (len(wanted) > 3 and OSA.distance(plain, wanted, score_cutoff=1) == 1)
