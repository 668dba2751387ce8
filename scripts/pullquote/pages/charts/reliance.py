"""Who relies on whom, drawn: origins, the sources that carry their reporting, and what cites these."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pullquote.compare.cited import cited
from pullquote.compare.reliance import Edge, Flow, cited_flows, origin_flows, reporters
from pullquote.compare.words import counted
from pullquote.model.base import split_ref
from pullquote.model.brief import Brief
from pullquote.model.library import Library
from pullquote.pages.charts.frame import csv_link, frame
from pullquote.pages.charts.graph import Column, Look, Node, graph, settled
from pullquote.pages.html import Html, join
from pullquote.pages.parts import NONE, details, items
from pullquote.pages.paths import brief_path, source_path
from pullquote.pages.view import Place

MOST = 24
"""Boxes in a column: a longer one is no picture any more."""
MOST_LINKS = 32
"""Links to what cites: more are a tangle, and the list and the table of evidence by source say it better."""
NOT_SHOWN = "Origin not shown"
_WEIGHT = "Drawn from what is cited here. A thicker line carries more quotations and passages."
_PERHAPS = "A broken line: they come from one of several origins, and the source does not say which."
_UNKNOWN = "A broken frame: an outlet nobody can name."


class Target(NamedTuple):
    """What cites: a brief, or a claim of one."""

    key: str
    label: str
    short: str
    """For a narrow column."""
    path: str


Leans = tuple[tuple[str, str], ...]
"""(reference, key of what cites it), in the order of the files."""


def library_reliance(place: Place) -> Html:
    """Origins, sources and briefs of the whole site."""
    library = place.library
    if len({split_ref(ref)[0] for ref in library.uses}) > MOST:
        return NONE
    uses = ((ref, one) for ref, found in library.uses.items() for one in found)
    leans = tuple((ref, one.brief) for ref, one in uses if one.citation.stance != "context")
    briefs = library.briefs.items()
    targets = [Target(id, brief.title, brief.title, brief_path(id)) for id, brief in briefs]
    looks = (
        Look("wide", 760, (190, 190, 190), (0, 1, 2)),
        Look("narrow", 320, (124, 136), (0, 1)),
        Look("narrow", 320, (124, 136), (1, 2)),
    )
    return _reliance(place, leans, targets, ("Who relies on whom", "Briefs"), looks)


def brief_reliance(place: Place, id: str, brief: Brief) -> Html:
    """Origins and sources of one brief, and the claims that cite them."""
    numbers = {claim.id: index for index, claim in enumerate(brief.claims, 1)}
    leans = tuple(
        (ref, one.id) for one in brief.claims for ref, stance in cited(one.text, one.evidence) if stance != "context"
    )
    targets = [Target(one, f"Claim {n}", str(n), brief_path(id, one)) for one, n in numbers.items()]
    looks = (
        Look("wide", 760, (230, 230, 84), (0, 1, 2)),
        Look("narrow", 320, (112, 98, 56), (0, 1, 2)),
    )
    return _reliance(place, leans, targets, ("Where the evidence for the claims comes from", "Claims"), looks)


def _reliance(
    place: Place, leans: Leans, targets: list[Target], titles: tuple[str, str], looks: Sequence[Look]
) -> Html:
    library = place.library
    left = origin_flows(library, (ref for ref, _ in leans))
    right = cited_flows(library, leans)
    columns = _columns(place, left, right, targets)
    chosen = _legible(looks, columns, len(right))
    if not left or max(len(columns[index]) for look in chosen for index in look.shown) > MOST:
        return NONE
    flows = {(f"o:{a}", f"s:{b}"): flow for (a, b), flow in left.items()}
    flows |= {(f"s:{a}", f"t:{b}"): flow for (a, b), flow in right.items()}
    counts = f"{counted(len(columns[0]), 'origin')}, {counted(len(columns[1]), 'source')}"
    about = (titles[0], f"{counts}. The same stands as a list under the picture.")
    heads = ("First reported by", "Reached us through", titles[1])
    drawn = (
        graph(f"the_reliance{n}", about, heads, columns, flows, look) for n, look in enumerate(chosen, 1)
    )
    listed = details("The same as a list", _listed(place, leans, {one.key: one for one in targets}))
    key = _key(left.values(), columns[0])
    return frame(join([*drawn, listed]), key, csv_link(place, "quotations"), csv_link(place, "passages"))


def _legible(looks: Sequence[Look], columns: Sequence[Column], links: int) -> tuple[Look, ...]:
    """The drawings, without their last column where it is too long or too many links lead there."""
    if links <= MOST_LINKS and len(columns[-1]) <= MOST:
        return tuple(looks)
    return tuple(one.cut(2) for one in looks if one.shown[0] == 0)


def _key(flows: Iterable[Flow], origins: Column) -> str:
    parts = [_WEIGHT]
    if any(not flow.sure for flow in flows):
        parts.append(_PERHAPS)
    if any(node.kind == "unknown" for node in origins):
        parts.append(_UNKNOWN)
    return " ".join(parts)


def _columns(
    place: Place, left: dict[Edge, Flow], right: dict[Edge, Flow], targets: list[Target]
) -> list[Column]:
    library, order = place.library, place.view.source_order
    sources = sorted({edge[1] for edge in left}, key=order.__getitem__)
    origins = settled([*dict.fromkeys(edge[0] for edge in left)], sources, list(left))
    used = {edge[1] for edge in right}
    return [
        [_origin(library, id) for id in origins],
        [Node(f"s:{id}", library.sources[id].label, "source") for id in sources],
        [Node(f"t:{one.key}", one.label, "target", one.short) for one in targets if one.key in used],
    ]


def _origin(library: Library, id: str) -> Node:
    entry = library.origins.get(id)
    unknown = entry is None or entry.kind == "unknown"
    return Node(f"o:{id}", library.name(id) if id else NOT_SHOWN, "unknown" if unknown else "origin")


def _listed(place: Place, leans: Leans, targets: dict[str, Target]) -> Html:
    """Origin, then source, then what cites it."""
    found: dict[str, dict[str, dict[str, dict[str, None]]]] = {}
    for ref, target in leans:
        if ref in place.library.excerpts:
            for origin in reporters(place.library, ref) or ("",):
                by_source = found.setdefault(origin, {}).setdefault(split_ref(ref)[0], {})
                by_source.setdefault(target, {})[ref] = None
    return items(
        join(
            [
                place.who(origin) if origin else NOT_SHOWN,
                items(_way(place, *way, targets) for way in ways.items()),
            ]
        )
        for origin, ways in found.items()
    )


def _way(place: Place, source: str, cites: dict[str, dict[str, None]], targets: dict[str, Target]) -> Html:
    taken = len({ref for refs in cites.values() for ref in refs})
    links = [place.link(targets[key].path, targets[key].label) for key in cites]
    label = place.library.sources[source].label
    said = counted(taken, "quotation or passage", "quotations and passages")
    return join([place.link(source_path(source), label), f": {said}, cited in ", join(links, ", ")])
