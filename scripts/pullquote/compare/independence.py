"""How many independent origins stand behind a set of references."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pullquote.compare.ultimate import origins_of
from pullquote.compare.words import counted, inside, listed
from pullquote.model.base import split_ref
from pullquote.model.library import Library


class Group(NamedTuple):
    """References that come down to the same origin. `origins` has several ids where it is one of these."""

    origins: tuple[str, ...]
    refs: tuple[str, ...]
    sources: tuple[str, ...]
    """Ids of the sources through which it reached us."""


@dataclass(frozen=True, slots=True)
class Origins:
    """References by origin: the groups are independent of each other, `untraced` may depend on any of them."""

    groups: tuple[Group, ...]
    untraced: tuple[str, ...]
    """References whose source does not show whose reporting it is: never counted as independent."""
    names: str
    """The origins for readers, each with its way here: `AP, through 3 sources`."""

    @property
    def count(self) -> int:
        """Number of independent origins."""
        return len(self.groups)

    @property
    def words(self) -> str:
        """The whole in words: `1 independent origin: AP, through 3 sources`."""
        if not self.groups:
            return f"No known origin: {self.names}" if self.untraced else "No evidence"
        return f"{counted(self.count, 'independent origin')}: {self.names}"


def independence(library: Library, refs: Iterable[str]) -> Origins:
    """Group references by the origin they come down to. References to nothing are left out.

    A reference that may come from several origins never raises the count above what is certain: it joins a group
    that one of its origins already has.
    """
    found = {ref: origins_of(library, ref) for ref in dict.fromkeys(refs) if ref in library.excerpts}
    groups: list[tuple[frozenset[str], list[str]]] = []
    for ref in sorted(found, key=lambda ref: len(found[ref])):
        home = next((members for origins, members in groups if not origins.isdisjoint(found[ref])), None)
        if home is not None:
            home.append(ref)
        elif found[ref]:
            groups.append((found[ref], [ref]))
    untraced = tuple([ref for ref, origins in found.items() if not origins])
    made = tuple([_group(origins, members) for origins, members in groups])
    return Origins(made, untraced, _names(library, made, untraced))


def _group(origins: frozenset[str], refs: list[str]) -> Group:
    return Group(tuple(sorted(origins)), tuple(refs), _sources(refs))


def _sources(refs: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([split_ref(ref)[0] for ref in refs]))


def _names(library: Library, groups: tuple[Group, ...], untraced: tuple[str, ...]) -> str:
    first, *others = [_named(library, group) for group in groups] or [""]
    named = listed([first, *map(inside, others)])
    if not untraced:
        return named
    lost = f"{counted(len(_sources(untraced)), 'source')} of unknown origin"
    return f"{named}; besides, {lost}" if named else lost


def _named(library: Library, group: Group) -> str:
    first, *others = (library.name(id) for id in group.origins)
    names = " or ".join((first, *map(inside, others)))
    if len(group.sources) > 1:
        return f"{names}, through {counted(len(group.sources), 'source')}"
    label = library.sources[group.sources[0]].label
    return names if label == names else f"{names}, through {label}"
