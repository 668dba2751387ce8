"""Home: what is known, disputed and unknown, at a glance."""

from __future__ import annotations

from pullquote.compare.words import counted
from pullquote.model.brief import Brief
from pullquote.pages import prose
from pullquote.pages.cards import brief_card
from pullquote.pages.html import Html, escape, join
from pullquote.pages.overviews import latest_changes
from pullquote.pages.page import Page
from pullquote.pages.parts import headings, items, section, title
from pullquote.pages.paths import BRIEFS, DISAGREEMENTS, EVIDENCE, HOME, brief_path
from pullquote.pages.view import Place, View

MOST = 12
"""Entries of each list; the rest is behind a link."""

BRIEF_LIST = ("the_briefs", "What is each brief’s bottom line?")
KNOWN = ("the_known", "What is reported, and not disputed?")
DISPUTED = ("the_disputed", "What is disputed?")
UNKNOWN = ("the_unknown", "What is not known?")
LATEST = ("the_latest", "What changed last?")


def home_page(view: View) -> Page:
    """The front page of the site."""
    place, briefs = Place(view, HOME), view.library.briefs
    cards = items((brief_card(place, id, 3) for id in list(briefs)[:MOST]), "pq-cards")
    bodies = (
        (*KNOWN, _known(place)),
        (*DISPUTED, _disputed(place)),
        (*UNKNOWN, _unknown(place)),
    )
    columns = "".join(section(anchor, heading, part, class_="pq-column") for anchor, heading, part in bodies)
    more = Html(f"<p>{place.link(BRIEFS, f'All {len(briefs)} briefs')}</p>") if len(briefs) > MOST else None
    changes = latest_changes(place, MOST)
    body = join(
        [
            title("What is known, disputed and unknown"),
            _proved(place),
            section(*BRIEF_LIST, cards, more),
            Html(f'<div class="pq-columns">{columns}</div>') if columns else None,
            section(*LATEST, changes),
            None if briefs else Html("<p>There are no briefs yet.</p>"),
        ]
    )
    toc = headings((*BRIEF_LIST, cards), *bodies, (*LATEST, changes))
    return Page(
        HOME, "home", "Home", body, "What is known, disputed and unknown, with every quotation proved", toc
    )


def _proved(place: Place) -> Html:
    """How many of the quotations are proved: the number that the rest of the site rests on."""
    states = [verdict.state for verdict in place.view.site.evidence.verdicts.values()]
    if not states:
        return Html("")
    total = counted(len(states), "quotation and passage", "quotations and passages")
    words = f"{states.count('proved'):,} of {total} proved against their sources"
    return Html(f'<p class="pq-proved">{place.link(EVIDENCE, words)}</p>')


def _known(place: Place) -> Html:
    """Claims against which nothing is cited, those of several origins first; each says whose reporting it is."""
    found = []
    for id, brief in place.library.briefs.items():
        points, standings = place.view.contested[id], place.view.standings[id]
        for claim in brief.claims:
            one = standings[claim.id]
            if claim.id not in points and one.level in ("several", "single"):
                found.append((-one.support.count, id, brief, claim, one.support.names))
    found.sort(key=lambda entry: entry[0])
    return items(
        _entry(place, id, brief, claim.id, prose.plain(claim.text), names)
        for _, id, brief, claim, names in found[:MOST]
    )


def _disputed(place: Place) -> Html:
    points = [(id, brief, one) for id, brief in place.library.briefs.items() for one in brief.disagreements]
    listed = items(_entry(place, id, brief, one.id, one.question) for id, brief, one in points[:MOST])
    more = Html(f"<p>{place.link(DISAGREEMENTS, 'All disagreements')}</p>") if len(points) > MOST else None
    return join([listed, more])


def _unknown(place: Place) -> Html:
    points = [(id, brief, one) for id, brief in place.library.briefs.items() for one in brief.unknowns]
    return items(_entry(place, id, brief, one.id, one.question) for id, brief, one in points[:MOST])


def _entry(place: Place, id: str, brief: Brief, anchor: str, words: str, support: str = "") -> Html:
    origins = f'<span class="pq-from">Origin: {escape(support)}</span>' if support else ""
    return Html(
        f'<span dir="auto">{place.link(brief_path(id, anchor), words)}</span>{origins}'
        f'<span class="pq-from">{escape(brief.title)}</span>'
    )
