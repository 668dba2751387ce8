"""Pages across all briefs: claims, figures, timeline, disagreements, open questions, corrections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from pullquote.compare.plain import plain
from pullquote.model.brief import Change, Disagreement, Event, Figure, Side, Unknown
from pullquote.pages import charts, prose
from pullquote.pages.brief_claims import support
from pullquote.pages.changes import changes
from pullquote.pages.downloads import feeds, table_files
from pullquote.pages.html import Html, escape
from pullquote.pages.index import grouped
from pullquote.pages.page import Draft, Page
from pullquote.pages.paging import Deferred, Leaf, paged
from pullquote.pages.parts import items, section, table
from pullquote.pages.paths import CHANGES, CLAIMS, DISAGREEMENTS, FIGURES, QUESTIONS, TIMELINE, brief_path
from pullquote.pages.quote import short
from pullquote.pages.view import Place, View
from pullquote.pages.words import when_tag

PER_PAGE = 250
"""Entries of a page."""
MOST_POINTS = 50
"""Disagreements of a page: they show the words of each side."""
MOST_DRAWN = 100
"""Briefs up to which a chart with a row for each is drawn."""

_LEVELS = (
    ("several", "Which claims have several independent origins?"),
    ("single", "Which claims rest on a single origin?"),
    ("disputed", "Against which claims does a source speak?"),
    ("untraced", "For which claims is the origin not shown?"),
    ("bare", "Which claims have no evidence?"),
)
ORIGINS = ("the_origins", "How well are the claims of each brief supported?")
SAME = ("the_same", "Which equal sums mean different things?")
ALL = ("the_figures", "Which figures are given, and what do they measure?")
COMPARED = ("the_compared", "Which figures can be compared?")


def claims_pages(view: View) -> Iterator[Draft]:
    """Every claim of every brief, by how well it is supported."""
    number = sum(len(brief.claims) for brief in view.library.briefs.values())
    return paged(view, CLAIMS, Deferred(number, partial(_by_level, view)), PER_PAGE, _claims_page)


def _by_level(view: View) -> Sequence[tuple[str, str, str]]:
    """Level, brief and id of every claim, the levels in their order."""
    found: dict[str, list[tuple[str, str, str]]] = {level: [] for level, _ in _LEVELS}
    for id, standings in view.standings.items():
        for claim, one in standings.items():
            found[one.level].append((one.level, id, claim))
    return [one for own in found.values() for one in own]


def _claims_page(leaf: Leaf[tuple[str, str, str]]) -> Page:
    drawn = leaf.opens and len(leaf.place.library.briefs) <= MOST_DRAWN
    return leaf.page(
        section(*ORIGINS, charts.claims_by_origins(leaf.place)) if drawn else None,
        leaf.range("claim"),
        *(section(f"the_{level}", heading, _claims(leaf, level)) for level, heading in _LEVELS),
        None if leaf.entries else _none("claims"),
        table_files(leaf.place, "claims"),
    )


def _claims(leaf: Leaf[tuple[str, str, str]], level: str) -> Html:
    own = (claim_entry(leaf.place, id, claim) for at, id, claim in leaf.entries if at == level)
    return items(own, "pq-known")


def claim_entry(place: Place, id: str, claim: str) -> Html:
    """A claim in a list, with its support and the brief it stands in."""
    view = place.view
    text = plain(view.index.claim_texts[id, claim])
    return Html(
        f'<span dir="auto">{place.link(brief_path(id, claim), text)}</span>'
        f'{support(view.standings[id][claim])}<span class="pq-from">{escape(view.library.briefs[id].title)}</span>'
    )


def figures_pages(view: View) -> Iterator[Draft]:
    """Every figure of every brief; those that are easily mistaken for one another, and those that may be compared."""
    figures = [(id, one) for id, brief in view.library.briefs.items() for one in brief.figures]
    return paged(view, FIGURES, figures, PER_PAGE, _figures_page)


def _figures_page(leaf: Leaf[tuple[str, Figure]]) -> Page:
    place = leaf.place
    head = ("Figure", "What it measures", "Who says so", "Brief")
    caption = "Figures as the sources give them; what they measure differs from row to row"
    shown = table(caption, head, [_figure(place, id, one) for id, one in leaf.entries], "pq-figures")
    return leaf.page(
        section(*SAME, charts.same_sums(place, leaf.whole)) if leaf.opens else None,
        section(*COMPARED, charts.figure_charts(place, leaf.whole)) if leaf.opens else None,
        section(*ALL, leaf.range("figure"), shown) if shown else _none("figures"),
        table_files(place, "figures"),
    )


def _figure(place: Place, id: str, one: Figure) -> tuple[str, ...]:
    return (
        place.link(brief_path(id, one.id), one.value),
        one.measures,
        place.who(one.said_by),
        place.link(brief_path(id), place.library.briefs[id].title),
    )


def timeline_pages(view: View) -> Iterator[Draft]:
    """Every event of every brief, in the order of their dates, on axes of time."""
    events = [(id, one) for id, brief in view.library.briefs.items() for one in brief.timeline]
    joined = list(grouped((_same(one), (id, one)) for id, one in events).values())
    ordered = [joined[index] for index in charts.in_order([own[0][1].date.dated for own in joined])]
    return paged(view, TIMELINE, ordered, PER_PAGE, _timeline_page)


def _same(one: Event) -> tuple[str, frozenset[str]]:
    """Events of several briefs with the same day and the same words behind them are one."""
    return one.date.date, frozenset(cited.ref for cited in one.evidence) or frozenset({one.text})


def _timeline_page(leaf: Leaf[list[tuple[str, Event]]]) -> Page:
    place = leaf.place
    shown = charts.timeline(place, [_event(place, own) for own in leaf.entries])
    return leaf.page(
        leaf.range("event"),
        shown or _none("events"),
        table_files(place, "events"),
    )


def _event(place: Place, own: list[tuple[str, Event]]) -> charts.Entry:
    """An event in the fullest words that a brief has for it, with a link to each of its briefs."""
    one = max((event for _, event in own), key=lambda event: len(event.text))
    links = " · ".join(place.link(brief_path(id, event.id), place.library.briefs[id].title) for id, event in own)
    text = f'<div class="pq-text" dir="auto">{_bare(one.text)}</div><p class="pq-from">{links}</p>'
    return charts.Entry(one.date.dated, Html(f'<p class="pq-date">{when_tag(one.date)}</p>'), Html(text))


def disagreements_pages(view: View) -> Iterator[Draft]:
    """Every point where sources contradict each other, with the words of each side."""
    points = [(id, one) for id, brief in view.library.briefs.items() for one in brief.disagreements]
    return paged(view, DISAGREEMENTS, points, MOST_POINTS, _disagreements_page)


def _disagreements_page(leaf: Leaf[tuple[str, Disagreement]]) -> Page:
    listed = "".join(_disagreement(leaf.place, id, one) for id, one in leaf.entries)
    return leaf.page(
        leaf.range("disagreement"),
        Html(listed) if listed else _none("disagreements"),
        table_files(leaf.place, "disagreements"),
    )


def _disagreement(place: Place, id: str, one: Disagreement) -> str:
    return (
        f'<div class="pq-disagreement"><h2 dir="auto">{place.link(brief_path(id, one.id), one.question)}</h2>'
        f'<ul class="pq-sides">{"".join(_side(place, side) for side in one.sides)}</ul>'
        f'<p class="pq-from">{place.link(brief_path(id), place.library.briefs[id].title)}</p></div>'
    )


def _side(place: Place, side: Side) -> str:
    refs = [
        one.ref for one in side.evidence if one.stance == "supports" and one.ref in place.library.excerpts
    ]
    words = "".join(short(place, ref) for ref in refs)
    return f'<li class="pq-side"><div class="pq-text" dir="auto">{_bare(side.text)}</div>{words}</li>'


def questions_pages(view: View) -> Iterator[Draft]:
    """Everything that the sources leave open, with what would settle it."""
    points = [(id, one) for id, brief in view.library.briefs.items() for one in brief.unknowns]
    return paged(view, QUESTIONS, points, PER_PAGE, _questions_page)


def _questions_page(leaf: Leaf[tuple[str, Unknown]]) -> Page:
    listed = items((_question(leaf.place, id, one) for id, one in leaf.entries), "pq-known")
    return leaf.page(
        leaf.range("open question"),
        listed or _none("open questions"),
        table_files(leaf.place, "unknowns"),
    )


def _question(place: Place, id: str, one: Unknown) -> Html:
    return Html(
        f'<span dir="auto">{place.link(brief_path(id, one.id), one.question)}</span>'
        f'<div class="pq-settle"><b>What would settle it:</b> {_bare(one.settle)}</div>'
        f'<span class="pq-from">{escape(place.library.briefs[id].title)}</span>'
    )


def changes_pages(view: View) -> Iterator[Draft]:
    """Every dated change of every brief."""
    return paged(view, CHANGES, view.index.latest, PER_PAGE, _changes_page)


def _changes_page(leaf: Leaf[tuple[str, Change]]) -> Page:
    return leaf.page(
        leaf.range("change"),
        changes(leaf.place, leaf.entries) or _none("changes"),
        feeds(leaf.place),
    )


def _bare(text: str) -> Html:
    return prose.inline(text, lambda _: "")


def _none(what: str) -> Html:
    return Html(f"<p>There are no {escape(what)} yet.</p>")
