"""The library read backwards: from people, origins and sources to what is said, held and built on them."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from pullquote.compare.ultimate import origins_of
from pullquote.model.base import split_ref
from pullquote.model.brief import Change, Figure
from pullquote.model.library import Library
from pullquote.model.source import Passage, Quotation

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


@dataclass(frozen=True)
class Index:
    """Reverse look-ups, each made once and in the order of the files."""

    library: Library

    @cached_property
    def said_by(self) -> dict[str, list[str]]:
        """References of the quotations of each speaker."""
        excerpts = self.library.excerpts.items()
        return grouped(
            (one.speaker, ref) for ref, one in excerpts if isinstance(one, Quotation) and one.speaker
        )

    @cached_property
    def paraphrased(self) -> dict[str, list[str]]:
        """References of the passages that report what somebody said."""
        excerpts = self.library.excerpts.items()
        return grouped(
            (one.attributed_to, ref)
            for ref, one in excerpts
            if isinstance(one, Passage) and one.attributed_to
        )

    @cached_property
    def positions_of(self) -> dict[str, list[str]]:
        """Ids of the briefs in which an actor has a position, each once."""
        found = grouped(
            (one.actor, id) for id, brief in self.library.briefs.items() for one in brief.positions
        )
        return {actor: list(dict.fromkeys(ids)) for actor, ids in found.items()}

    @cached_property
    def figures_of(self) -> dict[str, list[tuple[str, Figure]]]:
        """The figures that a person or origin gives, with the brief they stand in."""
        briefs = self.library.briefs.items()
        return grouped((one.said_by, (id, one)) for id, brief in briefs for one in brief.figures)

    @cached_property
    def carried_by(self) -> dict[str, list[str]]:
        """References whose chain names an origin."""
        return grouped((id, ref) for ref, one in self.library.excerpts.items() for id in one.via)

    @cached_property
    def comes_from(self) -> dict[str, dict[str, int]]:
        """Origin -> source -> how many quotations and passages of the source come down to the origin."""
        found: dict[str, dict[str, int]] = {}
        for ref in self.library.excerpts:
            source = split_ref(ref)[0]
            for origin in origins_of(self.library, ref):
                counts = found.setdefault(origin, {})
                counts[source] = counts.get(source, 0) + 1
        return found

    @cached_property
    def latest(self) -> list[tuple[str, Change]]:
        """The changes of all briefs with their briefs, the latest first."""
        found = [(id, one) for id, brief in self.library.briefs.items() for one in brief.changes]
        return sorted(found, key=lambda change: change[1].date, reverse=True)

    @cached_property
    def claim_texts(self) -> dict[tuple[str, str], str]:
        """The text of every claim by its brief and id."""
        return {(id, one.id): one.text for id, brief in self.library.briefs.items() for one in brief.claims}

    @cached_property
    def sources_of(self) -> dict[str, dict[str, list[str]]]:
        """Origin -> source -> how the source takes from it (`copy`, ...); empty where it is its own reporting."""
        found: dict[str, dict[str, list[str]]] = {}
        for id, source in self.library.sources.items():
            for origin in source.origins:
                found.setdefault(origin, {}).setdefault(id, [])
            for one in source.derived_from:
                if one.origin is not None:
                    found.setdefault(one.origin, {}).setdefault(id, []).append(one.how)
        for origin, counts in self.comes_from.items():
            for id in counts:
                found.setdefault(origin, {}).setdefault(id, [])
        return found


def grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    """Values by key, in their order."""
    found: dict[K, list[V]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return found
