"""What a brief holds besides claims: open questions, positions, figures, events and disagreements."""

from __future__ import annotations

from pullquote.model.brief import Brief, Disagreement, Event, Figure, Position, Side, Unknown
from pullquote.pages import charts
from pullquote.pages.actions import entry_links
from pullquote.pages.citing import Block, Numbers
from pullquote.pages.html import Html, escape
from pullquote.pages.parts import NONE, items, table
from pullquote.pages.paths import brief_path
from pullquote.pages.view import Place
from pullquote.pages.words import when_tag


def unknowns(place: Place, numbers: Numbers, brief: Brief) -> Html:
    """What the sources leave open, and what would settle it."""
    return _list("pq-unknowns", [_unknown(Block(place, numbers, one.id), one) for one in brief.unknowns])


def _unknown(block: Block, one: Unknown) -> str:
    settle = block.inline(one.settle)
    return (
        f'<li class="pq-entry" id="{one.id}"><p class="pq-text" dir="auto">{escape(one.question)} '
        f'{block.links("This question")}</p><div class="pq-settle"><b>What would settle it:</b> {settle}</div>'
        f"{block.citations(one.evidence)}</li>"
    )


def positions(place: Place, numbers: Numbers, brief: Brief) -> Html:
    """What each actor wants or holds."""
    ids = position_ids(brief)
    blocks = zip(ids, brief.positions, strict=True)
    return _list("pq-positions", [_position(Block(place, numbers, id), one) for id, one in blocks])


def position_ids(brief: Brief) -> list[str]:
    """Anchors of positions: they have no id of their own, so an actor's second one is numbered."""
    seen: dict[str, int] = {}
    for one in brief.positions:
        seen[one.actor] = seen.get(one.actor, 0) + 1
    left = dict.fromkeys(seen, 0)
    ids = []
    for one in brief.positions:
        left[one.actor] += 1
        ids.append(f"position_{one.actor}" + (f"_{left[one.actor]}" if left[one.actor] > 1 else ""))
    return ids


def _position(block: Block, one: Position) -> str:
    return (
        f'<li class="pq-entry" id="{block.owner}"><h3 class="pq-actor">{block.place.who(one.actor)} '
        f'{block.links("This position")}</h3><div class="pq-text" dir="auto">{block.inline(one.text)}</div>'
        f"{block.citations(one.evidence)}</li>"
    )


def figures(place: Place, numbers: Numbers, id: str, brief: Brief) -> Html:
    """The figures as a table; above it charts of those that may be compared."""
    rows = [_figure(Block(place, numbers, one.id), one) for one in brief.figures]
    caption = "Figures as the sources give them; what they measure differs from row to row"
    listed = table(caption, ("Figure", "What it measures", "Who says so"), rows, "pq-figures")
    return Html(charts.figure_charts(place, ((id, one) for one in brief.figures)) + listed)


def _figure(block: Block, one: Figure) -> tuple[str, ...]:
    value = f'<span class="pq-value" id="{one.id}">{escape(one.value)}</span> {block.links("This figure")}'
    note = f'<div class="pq-note">{block.inline(one.note)}</div>' if one.note else ""
    measures = Html(f"{escape(one.measures)}{note}{block.citations(one.evidence)}")
    return Html(value), measures, block.place.who(one.said_by)


def figures_given(place: Place, id: str) -> Html:
    """The figures that a person or origin gives, each with a link into its brief."""
    return items(
        Html(f"{place.link(brief_path(brief, one.id), one.value)}: {escape(one.measures)}")
        for brief, one in place.view.index.figures_of.get(id, ())
    )


def timeline(place: Place, numbers: Numbers, brief: Brief) -> Html:
    """Events in the order of their dates, on axes of time."""
    ordered = [brief.timeline[index] for index in charts.in_order([one.date.dated for one in brief.timeline])]
    return charts.timeline(place, [_event(Block(place, numbers, one.id), one) for one in ordered])


def _event(block: Block, one: Event) -> charts.Entry:
    date = Html(f'<p class="pq-date">{when_tag(one.date)} {block.links("This event")}</p>')
    text = f'<div class="pq-text" dir="auto">{block.inline(one.text)}</div>{block.citations(one.evidence)}'
    return charts.Entry(one.date.dated, date, Html(text), one.id)


def disagreements(place: Place, numbers: Numbers, brief: Brief) -> Html:
    """Points where the sources contradict each other, the sides next to each other."""
    return Html("".join(_disagreement(place, numbers, one) for one in brief.disagreements))


def _disagreement(place: Place, numbers: Numbers, one: Disagreement) -> str:
    sides = "".join(
        _side(Block(place, numbers, f"{one.id}_side{number}"), side)
        for number, side in enumerate(one.sides, 1)
    )
    note = Block(place, numbers, f"{one.id}_note")
    links = entry_links(place, numbers.file, one.id, "This disagreement")
    remark = f'<div class="pq-note">{note.inline(one.note)}{note.citations(())}</div>' if one.note else ""
    return (
        f'<div class="pq-entry pq-disagreement" id="{one.id}"><h3 dir="auto">{escape(one.question)} '
        f'{links}</h3><ul class="pq-sides">{sides}</ul>{remark}</div>'
    )


def _side(block: Block, one: Side) -> str:
    """A side with its words in sight: the disagreement is between these."""
    text = block.inline(one.text)
    return f'<li class="pq-side"><div class="pq-text" dir="auto">{text}</div>{block.words(one.evidence)}</li>'


def _list(class_: str, entries: list[str], tag: str = "ul") -> Html:
    return Html(f'<{tag} class="{class_}">{"".join(entries)}</{tag}>') if entries else NONE
