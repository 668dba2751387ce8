"""Pages across all briefs: claims, figures, timeline, disagreements, open questions, corrections."""

from __future__ import annotations

from pullquote.compare.plain import plain
from pullquote.model.brief import Event, Side
from pullquote.pages import charts, prose
from pullquote.pages.brief_claims import support
from pullquote.pages.changes import latest_changes
from pullquote.pages.downloads import table_files
from pullquote.pages.html import Html, escape, join
from pullquote.pages.listings import listing
from pullquote.pages.page import Page
from pullquote.pages.parts import items, section, table
from pullquote.pages.paths import CHANGES, CLAIMS, DISAGREEMENTS, FIGURES, QUESTIONS, TIMELINE, brief_path
from pullquote.pages.quote import short
from pullquote.pages.view import Place, View
from pullquote.pages.words import when_tag

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


def claims_page(view: View) -> Page:
    """Every claim of every brief, by how well it is supported."""
    place, found = Place(view, CLAIMS), {level: [] for level, _ in _LEVELS}
    for id, standings in view.standings.items():
        for claim, one in standings.items():
            found[one.level].append(claim_entry(place, id, claim))
    parts = [section(f"the_{level}", heading, items(found[level], "pq-known")) for level, heading in _LEVELS]
    shown = join(parts) or _none("claims")
    return listing(
        place,
        "Claims",
        section(*ORIGINS, charts.claims_by_origins(place)),
        shown,
        table_files(place, "claims"),
        about="Every claim, by how many independent origins carry it",
    )


def claim_entry(place: Place, id: str, claim: str) -> Html:
    """A claim in a list, with its support and the brief it stands in."""
    view = place.view
    text = plain(view.index.claim_texts[id, claim])
    return Html(
        f'<span dir="auto">{place.link(brief_path(id, claim), text)}</span>'
        f'{support(view.standings[id][claim])}<span class="pq-from">{escape(view.library.briefs[id].title)}</span>'
    )


def figures_page(view: View) -> Page:
    """Every figure of every brief; those that are easily mistaken for one another, and those that may be compared."""
    place = Place(view, FIGURES)
    figures = [(id, one) for id, brief in view.library.briefs.items() for one in brief.figures]
    rows = [
        (
            place.link(brief_path(id, one.id), one.value),
            one.measures,
            place.who(one.said_by),
            place.link(brief_path(id), view.library.briefs[id].title),
        )
        for id, one in figures
    ]
    head = ("Figure", "What it measures", "Who says so", "Brief")
    caption = "Figures as the sources give them; what they measure differs from row to row"
    shown = table(caption, head, rows, "pq-stack") or _none("figures")
    return listing(
        place,
        "Figures",
        section(*SAME, charts.same_sums(place, figures)),
        section(*COMPARED, charts.figure_charts(place, figures)),
        section(*ALL, shown) if figures else shown,
        table_files(place, "figures"),
        about="Every figure, with what it measures and who says so",
    )


def timeline_page(view: View) -> Page:
    """Every event of every brief, in the order of their dates, on axes of time."""
    place = Place(view, TIMELINE)
    briefs = view.library.briefs.items()
    events = [_event(place, id, brief.title, one) for id, brief in briefs for one in brief.timeline]
    shown = charts.timeline(place, events) or _none("events")
    return listing(
        place,
        "Timeline",
        shown,
        table_files(place, "events"),
        about="Every event, in the order of their dates",
    )


def _event(place: Place, id: str, title: str, one: Event) -> charts.Entry:
    link = place.link(brief_path(id, one.id), title)
    text = f'<div class="pq-text" dir="auto">{_bare(one.text)}</div><p class="pq-from">{link}</p>'
    return charts.Entry(one.date.dated, Html(f'<p class="pq-date">{when_tag(one.date)}</p>'), Html(text))


def disagreements_page(view: View) -> Page:
    """Every point where sources contradict each other, with the words of each side."""
    place = Place(view, DISAGREEMENTS)
    listed = "".join(
        f'<div class="pq-disagreement"><h2 dir="auto">{place.link(brief_path(id, one.id), one.question)}</h2>'
        f'<ul class="pq-sides">{"".join(_side(place, side) for side in one.sides)}</ul>'
        f'<p class="pq-from">{place.link(brief_path(id), brief.title)}</p></div>'
        for id, brief in view.library.briefs.items()
        for one in brief.disagreements
    )
    shown = Html(listed) if listed else _none("disagreements")
    return listing(
        place,
        "Disagreements",
        shown,
        table_files(place, "disagreements"),
        about="Where the sources disagree, in their own words",
    )


def _side(place: Place, side: Side) -> str:
    refs = [
        one.ref for one in side.evidence if one.stance == "supports" and one.ref in place.library.excerpts
    ]
    words = "".join(short(place, ref) for ref in refs)
    return f'<li class="pq-side"><div class="pq-text" dir="auto">{_bare(side.text)}</div>{words}</li>'


def questions_page(view: View) -> Page:
    """Everything that the sources leave open, with what would settle it."""
    place = Place(view, QUESTIONS)
    listed = items(
        (
            Html(
                f'<span dir="auto">{place.link(brief_path(id, one.id), one.question)}</span>'
                f'<div class="pq-settle"><b>What would settle it:</b> {_bare(one.settle)}</div>'
                f'<span class="pq-from">{escape(brief.title)}</span>'
            )
            for id, brief in view.library.briefs.items()
            for one in brief.unknowns
        ),
        "pq-known",
    )
    shown = listed or _none("open questions")
    return listing(
        place,
        "Open questions",
        shown,
        table_files(place, "unknowns"),
        about="What the sources leave open, and what would settle it",
    )


def changes_page(view: View) -> Page:
    """Every dated change of every brief."""
    place = Place(view, CHANGES)
    shown = latest_changes(place) or _none("changes")
    return listing(place, "Corrections and changes", shown, about="Every dated change of every brief")


def _bare(text: str) -> Html:
    return prose.inline(text, lambda _: "")


def _none(what: str) -> Html:
    return Html(f"<p>There are no {escape(what)} yet.</p>")
