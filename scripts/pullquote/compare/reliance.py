"""Who relies on whom: from origins through sources to what cites them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pullquote.compare.ultimate import origins_of
from pullquote.model.base import split_ref
from pullquote.model.library import Library

Edge = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Flow:
    """How many quotations and passages go one way."""

    sure: int = 0
    perhaps: int = 0
    """Those that come from this origin or from another one: the source does not say which."""

    @property
    def count(self) -> int:
        return self.sure + self.perhaps


def reporters(library: Library, ref: str) -> tuple[str, ...]:
    """The origins a reference may come from, outlets nobody can name included; empty if its source shows none.

    Unlike `origins_of`, which counts only what is certainly somebody's, this says also what is not known.
    """
    if known := origins_of(library, ref):
        return tuple(sorted(known))
    excerpt, source = library.excerpts.get(ref), library.source_of(ref)
    if excerpt is None or source is None:
        return ()
    return tuple(id for id in excerpt.via[:1] or source.origins if id in library.origins)


def origin_flows(library: Library, refs: Iterable[str]) -> dict[Edge, Flow]:
    """(origin, source) -> what of the references comes that way, each once; the origin is empty where none is shown."""
    found: dict[Edge, list[int]] = {}
    for ref in dict.fromkeys(refs):
        if ref in library.excerpts:
            origins, source = reporters(library, ref) or ("",), split_ref(ref)[0]
            for origin in origins:
                found.setdefault((origin, source), [0, 0])[len(origins) > 1] += 1
    return {edge: Flow(sure, perhaps) for edge, (sure, perhaps) in found.items()}


def cited_flows(library: Library, cited: Iterable[Edge]) -> dict[Edge, Flow]:
    """(source, target) -> how much the target cites of the source; `cited` are (reference, target) pairs."""
    real = (pair for pair in dict.fromkeys(cited) if pair[0] in library.excerpts)
    counts = Counter((split_ref(ref)[0], target) for ref, target in real)
    return {edge: Flow(count) for edge, count in counts.items()}
