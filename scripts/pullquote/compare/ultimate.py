"""Where words were first reported: followed through `via`, `derived_from` and `origins`, never typed by an editor."""

from __future__ import annotations

from pullquote.model.base import split_ref
from pullquote.model.library import Library


def origins_of(library: Library, ref: str) -> frozenset[str]:
    """The origins one quotation or passage may come from; empty where the source does not show it.

    The first reporter of its `via` chain; without a chain, whatever its source comes down to. More than one id
    means that the words come from one of them and the source does not say from which.
    """
    excerpt = library.excerpts.get(ref)
    if excerpt is None:
        return frozenset()
    if excerpt.via:
        return _known(library, excerpt.via[:1])
    return source_origins(library, split_ref(ref)[0])


def source_origins(library: Library, source: str, seen: frozenset[str] = frozenset()) -> frozenset[str]:
    """The origins a source comes down to. A copy or rewrite counts as what it copies, however often it was copied."""
    entry = library.sources.get(source)
    if entry is None or source in seen:
        return frozenset()
    found: frozenset[str] = frozenset()
    for derivation in entry.derived_from:
        if derivation.origin is not None:
            found |= _known(library, (derivation.origin,))
        elif derivation.source is not None:
            found |= source_origins(library, derivation.source, seen | {source})
    return found or _known(library, entry.origins)


def _known(library: Library, ids: tuple[str, ...]) -> frozenset[str]:
    """Without origins of kind `unknown`: nobody can say that these are independent of the others."""
    origins = library.origins
    return frozenset([id for id in ids if id not in origins or origins[id].kind != "unknown"])
