"""Home: what is known, disputed and unknown, at a glance; then each brief's bottom line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from pullquote.compare.plain import plain
from pullquote.compare.words import counted
from pullquote.pages.cards import brief_card, broken_briefs
from pullquote.pages.changes import changes
from pullquote.pages.evidence_report import badges, proved
from pullquote.pages.head import head
from pullquote.pages.html import Html, el, escape, join
from pullquote.pages.overviews import claim_entry
from pullquote.pages.page import Page
from pullquote.pages.parts import headings, items, section, title
from pullquote.pages.paths import (
    BRIEFS,
    CHANGES,
    CLAIMS,
    DISAGREEMENTS,
    EVIDENCE,
    HOME,
    QUESTIONS,
    brief_path,
)
from pullquote.pages.view import Place, View
from pullquote.pages.words import time_tag

MOST = 6
"""Entries of each list; the rest is behind a link."""
MOST_BRIEFS = 24

KNOWN = ("the_known", "What is reported, and by how many?")
DISPUTED = ("the_disputed", "Where do the sources differ?")
UNKNOWN = ("the_unknown", "What do the sources leave open?")
BOTTOM_LINES = ("the_briefs", "What is each brief’s bottom line?")
LATEST = ("the_latest", "What changed last?")


def home_page(view: View) -> Page:
    """The front page of the site."""
    place, briefs, project = Place(view, HOME), view.library.briefs, view.site.loaded.project
    columns = ((*KNOWN, _known(place)), (*DISPUTED, _disputed(place)), (*UNKNOWN, _unknown(place)))
    held = [(anchor, heading, el("div", part)) for anchor, heading, part in columns if part]
    shown = "".join(section(anchor, heading, part, class_="pq-column") for anchor, heading, part in held)
    cards = items((brief_card(place, id, 3) for id in view.reading_order[:MOST_BRIEFS]), "pq-cards")
    latest = changes(place, view.index.latest[:MOST])
    body = join(
        [
            title(project.name or "What is known, disputed and unknown"),
            _introduction(place, project.description),
            broken_briefs(place),
            Html(f'<div class="pq-columns pq-of-{len(held)}">{shown}</div>') if shown else None,
            section(*BOTTOM_LINES, cards, _more(place, BRIEFS, "brief", len(briefs), MOST_BRIEFS)),
            section(*LATEST, latest, _more(place, CHANGES, "change", len(view.index.latest), MOST)),
            None if briefs else Html("<p>There are no briefs yet.</p>"),
        ]
    )
    toc = headings(*columns, (*BOTTOM_LINES, cards), (*LATEST, latest))
    about = project.description or "What is known, disputed and unknown, by sources that are quoted"
    return Page(HOME, "home", "Home", body, about, toc, head=head(place, "home", title=project.name))


def _introduction(place: Place, description: str) -> Html:
    """What the site is about; what a reader may rely on here, with the number that everything else rests on."""
    about = f'<p class="pq-lead" dir="auto">{escape(description)}</p>' if description else ""
    text = "Each claim opens the very words it rests on, and says whose reporting that is."
    if place.library.excerpts:
        text += f" {place.link(EVIDENCE, proved(badges(place.view)))}. That does not make what they say true."
    return Html(f'{about}<p class="pq-lead">{text}</p>{_until(place)}')


def _until(place: Place) -> Html:
    """The day up to which the sources of all briefs report."""
    days = [brief.as_of for brief in place.library.briefs.values()]
    if not days:
        return Html("")
    words = f"The site covers what these sources report up to {time_tag(max(days))}, and no later events."
    return Html(f'<p class="pq-lead">{words}</p>')


def _known(place: Place) -> Html:
    """Claims that nothing speaks against, those of several origins first; each says whose reporting it is."""
    view, several, single = place.view, [], []
    for id in view.reading_order:
        standings = view.standings[id]
        points = view.contested[id]
        own = [
            (id, claim) for claim, one in standings.items() if claim not in points and one.level == "several"
        ]
        several += own
        single.append(
            [(id, claim) for claim, one in standings.items() if claim not in points and one.level == "single"]
        )
    chosen = [*several, *_in_turn(single)]
    listed = items((claim_entry(place, id, claim) for id, claim in chosen[:MOST]), "pq-known")
    total = sum(len(brief.claims) for brief in place.library.briefs.values())
    return join([listed, _more(place, CLAIMS, "claim", total, 0)]) if listed else listed


def _disputed(place: Place) -> Html:
    briefs = place.library.briefs
    points = [[(id, one) for one in briefs[id].disagreements] for id in place.view.reading_order]
    return _questions(place, points, DISAGREEMENTS, "disagreement")


def _unknown(place: Place) -> Html:
    briefs = place.library.briefs
    points = [[(id, one) for one in briefs[id].unknowns] for id in place.view.reading_order]
    return _questions(place, points, QUESTIONS, "open question")


def _questions(place: Place, points: list[list[tuple[str, object]]], all_at: str, noun: str) -> Html:
    """The first question of each brief, then the second, ...: no brief hides the others."""
    chosen = list(_in_turn(points))
    listed = items(_question(place, id, one.id, plain(one.question)) for id, one in chosen[:MOST])  # type: ignore[attr-defined]
    return join([listed, _more(place, all_at, noun, len(chosen), 0)]) if listed else listed


def _question(place: Place, id: str, anchor: str, words: str) -> Html:
    return Html(
        f'<span dir="auto">{place.link(brief_path(id, anchor), words)}</span>'
        f'<span class="pq-from">{escape(place.library.briefs[id].title)}</span>'
    )


def _in_turn(lists: Iterable[list[tuple[str, object]]]) -> Iterator[tuple[str, object]]:
    """The first of each list, then the second of each, and so on."""
    for row in zip_longest(*lists):
        yield from (one for one in row if one is not None)


def _more(place: Place, target: str, noun: str, number: int, most: int) -> Html | None:
    """A link to the whole list, where it is longer than what is shown."""
    return Html(f"<p>{place.link(target, f'All {counted(number, noun)}')}</p>") if number > most else None
