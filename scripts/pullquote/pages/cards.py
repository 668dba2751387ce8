"""A brief in short: for home and for the listing of briefs."""

from __future__ import annotations

from pullquote.compare.words import counted
from pullquote.model.brief import Brief
from pullquote.pages import prose
from pullquote.pages.html import Html
from pullquote.pages.parts import items
from pullquote.pages.paths import brief_path
from pullquote.pages.view import Place
from pullquote.pages.words import STATUS, time_tag


def brief_card(place: Place, id: str, level: int = 2) -> Html:
    """Title, status, bottom line, and how much is claimed, disputed and open."""
    brief = place.library.briefs[id]
    title, status = place.link(brief_path(id), brief.title), STATUS[brief.status].split(":")[0]
    return Html(
        f'<article class="pq-card"><h{level} class="pq-card-title" dir="auto">{title}</h{level}>'
        f'<p class="pq-standfirst"><span class="pq-status pq-{brief.status}">{status}</span> '
        f"<span>As reported up to {time_tag(brief.as_of)}</span></p>"
        f'<div class="pq-text" dir="auto">{bottom_line(brief)}</div>{tallies(place, id)}</article>'
    )


def broken_briefs(place: Place) -> Html:
    """The briefs that cannot be read, each with a link to what is wrong with it. Only `mkdocs serve` shows any."""
    broken = place.view.site.loaded.broken.values()
    links = (place.link(brief_path(id), f"The brief “{id}” cannot be shown: its file has faults") for id in broken)
    listed = items(links)
    return Html(f'<div class="pq-notices" role="note">{listed}</div>') if listed else listed


def bottom_line(brief: Brief) -> Html:
    """The bottom line without its citations: these open on the brief's own page."""
    return prose.paragraphs(brief.bottom_line, lambda _: "")


def tallies(place: Place, id: str) -> Html:
    """What of a brief is supported, disputed and open, in numbers that lead there."""
    brief = place.library.briefs[id]
    levels = [one.level for one in place.view.standings[id].values()]
    disputed = len(brief.disagreements)
    parts = (
        ("the_claims", len(levels), counted(len(levels), "claim")),
        (
            "the_claims",
            levels.count("several"),
            f"{levels.count('several')} with several independent origins",
        ),
        ("the_disagreements", disputed, counted(disputed, "disagreement")),
        ("the_unknowns", len(brief.unknowns), counted(len(brief.unknowns), "open question")),
    )
    listed = "".join(
        f'<li><a href="{place.href(brief_path(id, anchor))}">{words}</a></li>'
        for anchor, number, words in parts
        if number
    )
    return Html(f'<ul class="pq-glance">{listed}</ul>') if listed else Html("")
