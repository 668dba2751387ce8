"""What has an anchor on the page of a brief or source. Ids are permanent; one that is changed leaves its old one."""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.model.brief import Brief, Claim, Disagreement, Event, Figure, Unknown
from pullquote.model.source import Passage, Quotation, Source

Named = Claim | Figure | Event | Disagreement | Unknown | Quotation | Passage

_LISTS = ("claims", "figures", "timeline", "disagreements", "unknowns", "quotations", "passages")


def named(page: Brief | Source) -> Iterator[tuple[tuple[str, int], Named]]:
    """Every entry with an id, with its place in the file: `("claims", 0)`."""
    for key in _LISTS:
        for index, one in enumerate(getattr(page, key, ())):
            yield (key, index), one
