"""Pages across all briefs: figures, timeline, disagreements, corrections."""

from __future__ import annotations

from pullquote.pages import prose
from pullquote.pages.html import Html, escape
from pullquote.pages.listings import listing
from pullquote.pages.page import Page
from pullquote.pages.parts import items, table
from pullquote.pages.paths import CHANGES, DISAGREEMENTS, FIGURES, TIMELINE, brief_path
from pullquote.pages.view import Place, View
from pullquote.pages.words import time_tag, when_tag


def figures_page(view: View) -> Page:
    """Every figure of every brief."""
    place = Place(view, FIGURES)
    rows = [
        (
            place.link(brief_path(id, one.id), one.value),
            one.measures,
            place.who(one.said_by),
            place.link(brief_path(id), brief.title),
        )
        for id, brief in view.library.briefs.items()
        for one in brief.figures
    ]
    head = ("Figure", "What it measures", "Who says so", "Brief")
    shown = table(
        "Figures as the sources give them; what they measure differs from row to row", head, rows, "pq-stack"
    )
    return listing(
        FIGURES,
        "Figures",
        shown or _none("figures"),
        about="Every figure, with what it measures and who says so",
    )


def timeline_page(view: View) -> Page:
    """Every event of every brief, in the order of their dates."""
    place = Place(view, TIMELINE)
    events = [
        (one.date.dated, id, brief, one)
        for id, brief in view.library.briefs.items()
        for one in brief.timeline
    ]
    events.sort(key=lambda event: (event[0].low, event[0].high))
    listed = "".join(
        f'<li class="pq-entry"><p class="pq-date">{when_tag(one.date)}</p><div class="pq-text" dir="auto">'
        f'{_bare(one.text)}</div><p class="pq-from">{place.link(brief_path(id, one.id), brief.title)}</p></li>'
        for _, id, brief, one in events
    )
    shown = Html(f'<ol class="pq-timeline">{listed}</ol>') if listed else _none("events")
    return listing(TIMELINE, "Timeline", shown, about="Every event, in the order of their dates")


def disagreements_page(view: View) -> Page:
    """Every point where sources contradict each other."""
    place = Place(view, DISAGREEMENTS)
    listed = items(
        Html(
            f'<div class="pq-disagreement"><h2 dir="auto">{place.link(brief_path(id, one.id), one.question)}</h2>'
            f'<ul class="pq-sides">{"".join(_side(side.text) for side in one.sides)}</ul>'
            f'<p class="pq-from">{place.link(brief_path(id), brief.title)}</p></div>'
        )
        for id, brief in view.library.briefs.items()
        for one in brief.disagreements
    )
    return listing(
        DISAGREEMENTS, "Disagreements", listed or _none("disagreements"), about="Where the sources disagree"
    )


def _side(text: str) -> str:
    return f'<li class="pq-side"><div class="pq-text" dir="auto">{_bare(text)}</div></li>'


def changes_page(view: View) -> Page:
    """Every dated change of every brief: corrections are never silent."""
    listed = latest_changes(Place(view, CHANGES))
    return listing(
        CHANGES,
        "Corrections and changes",
        listed or _none("changes"),
        about="Every dated change of every brief",
    )


def latest_changes(place: Place, most: int | None = None) -> Html:
    """Changes, the latest first."""
    found = [
        (one.date, id, brief, one) for id, brief in place.library.briefs.items() for one in brief.changes
    ]
    found.sort(key=lambda change: change[0], reverse=True)
    return items(
        (
            Html(
                f"{time_tag(date)}: {_bare(one.text)} {place.link(brief_path(id, 'the_changes'), brief.title)}"
            )
            for date, id, brief, one in found[:most]
        ),
        "pq-changes",
    )


def _bare(text: str) -> Html:
    return prose.inline(text, lambda _: "")


def _none(what: str) -> Html:
    return Html(f"<p>There are no {escape(what)} yet.</p>")
