"""The page of a brief, in the order good briefings share."""

from __future__ import annotations

from pullquote.compare.cite import cite_entries
from pullquote.compare.plain import plain
from pullquote.compare.words import counted
from pullquote.load.files import brief_file
from pullquote.model.brief import Brief
from pullquote.pages.brief_claims import claims
from pullquote.pages.brief_end import changes, ending, sources
from pullquote.pages.brief_facts import disagreements, figures, positions, timeline, unknowns
from pullquote.pages.charts import brief_reliance
from pullquote.pages.citing import Block, Numbers
from pullquote.pages.downloads import citation_files
from pullquote.pages.head import head
from pullquote.pages.html import Html, escape, join
from pullquote.pages.notices import causes, notices
from pullquote.pages.page import Page
from pullquote.pages.parts import headings, section, title
from pullquote.pages.paths import brief_path
from pullquote.pages.view import Place, View
from pullquote.pages.words import STATUS, date_words, shortened, time_tag

CLAIMS = ("the_claims", "What is claimed, and who says so?")
UNKNOWNS = ("the_unknowns", "What do the sources leave open")
POSITIONS = ("the_positions", "Who wants what?")
FIGURES = ("the_figures", "Which figures are given, and what do they measure?")
TIMELINE = ("the_timeline", "What happened when?")
DISAGREEMENTS = ("the_disagreements", "Where do the sources differ?")
SOURCES = ("the_sources", "Which sources is this based on?")
CHANGES = ("the_changes", "What has changed on this page?")
ENDING = ("the_end", "How to cite, check or correct this")


def brief_page(view: View, id: str) -> Page:
    """One brief. Sections without content are left out."""
    brief, place = view.library.briefs[id], Place(view, brief_path(id))
    file = brief_file(id)
    numbers = Numbers(file, cite_entries(view.library, id, view.base), citation_files(place, "briefs", id))
    bottom = _bottom_line(place, numbers, brief)
    bodies = (
        (*CLAIMS, claims(place, numbers, id, brief)),
        (UNKNOWNS[0], f"{UNKNOWNS[1]}, as of {date_words(brief.as_of)}?", unknowns(place, numbers, brief)),
        (*POSITIONS, positions(place, numbers, brief)),
        (*FIGURES, figures(place, numbers, id, brief)),
        (*TIMELINE, timeline(place, numbers, brief)),
        (*DISAGREEMENTS, disagreements(place, numbers, brief)),
        (*SOURCES, join([sources(place, numbers), brief_reliance(place, id, brief)])),
        (*CHANGES, changes(place, numbers, brief)),
        (*ENDING, ending(place, id, brief)),
    )
    body = join(
        [
            title(brief.title),
            _standfirst(brief),
            causes(place, brief),
            notices(place, file),
            bottom,
            _at_a_glance(brief),
            *(section(anchor, heading, part) for anchor, heading, part in bodies),
        ]
    )
    return Page(
        place.path,
        "brief",
        brief.title,
        body,
        shortened(plain(brief.bottom_line), 300),
        headings(*bodies),
        file,
        head(place, "brief", id),
    )


def _standfirst(brief: Brief) -> Html:
    status = STATUS[brief.status]
    return Html(
        f'<p class="pq-standfirst"><span class="pq-status pq-{brief.status}">{escape(status)}</span> '
        f"<span>As reported up to {time_tag(brief.as_of)}</span></p>"
        f'<p class="pq-question" dir="auto">{escape(brief.question)}</p>'
    )


def _bottom_line(place: Place, numbers: Numbers, brief: Brief) -> Html:
    block = Block(place, numbers, "the_bottom_line")
    text = block.paragraphs(brief.bottom_line)
    below = [ref for ref in block.refs if _cited_below(place, brief, ref)]
    numbers.shown.update(below)
    behind = block.folded()
    numbers.shown.difference_update(below)
    return Html(
        f'<section class="pq-bottom" aria-labelledby="the_bottom_line"><h2 id="the_bottom_line">The bottom line</h2>'
        f"{text}{behind}</section>"
    )


def _cited_below(place: Place, brief: Brief, ref: str) -> bool:
    """Whether words of the bottom line are cited further down too, which is where paper shows them."""
    uses = place.library.uses.get(ref, ())
    return any(use.citation.part != "bottom_line" and place.library.briefs[use.brief] is brief for use in uses)


def _at_a_glance(brief: Brief) -> Html:
    """Three numbers that lead to the parts they count."""
    tallies = (
        (CLAIMS[0], len(brief.claims), counted(len(brief.claims), "claim")),
        (DISAGREEMENTS[0], len(brief.disagreements), counted(len(brief.disagreements), "disagreement")),
        (UNKNOWNS[0], len(brief.unknowns), counted(len(brief.unknowns), "open question")),
    )
    listed = "".join(
        f'<li><a href="#{anchor}">{words}</a></li>' for anchor, number, words in tallies if number
    )
    return Html(f'<ul class="pq-glance">{listed}</ul>') if listed else Html("")
