"""All briefs one after the other, short enough to print or to save: what is claimed, by whose words, what is open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pullquote.model.brief import Brief, Claim, Disagreement
from pullquote.model.source import Quotation
from pullquote.pages import prose
from pullquote.pages.brief_claims import support
from pullquote.pages.cards import bottom_line
from pullquote.pages.citing import who_text
from pullquote.pages.html import Html, escape, join
from pullquote.pages.page import Draft, Page
from pullquote.pages.paging import Leaf, paged
from pullquote.pages.parts import items
from pullquote.pages.paths import PRINT, brief_path
from pullquote.pages.quote import cut_ends, style_of
from pullquote.pages.view import Place, View
from pullquote.pages.words import NOBODY, STATUS, as_shown, date_words, inside, time_tag

MOST = 50
"""Briefs of a page."""


def print_pages(view: View) -> Iterator[Draft]:
    """Every brief with its claims and the words behind them."""
    return paged(view, PRINT, view.reading_order, MOST, _page, aside=True)


def _page(leaf: Leaf[str]) -> Page:
    return leaf.page(
        leaf.range("brief"),
        *(_brief(leaf.place, id) for id in leaf.entries),
        None if leaf.entries else Html("<p>There are no briefs yet.</p>"),
        name=None if leaf.pages == 1 else "All briefs in one piece",
    )


def _brief(place: Place, id: str) -> Html:
    brief = place.library.briefs[id]
    points = (
        ("Where do the sources differ?", map(_disagreement, brief.disagreements)),
        (f"What do the sources leave open, as of {date_words(brief.as_of)}?", (one.question for one in brief.unknowns)),
    )
    return Html(
        f'<section class="pq-section pq-printed" aria-labelledby="{id}"><h2 id="{id}" dir="auto">'
        f"{place.link(brief_path(id), brief.title)}</h2>{_standfirst(brief)}"
        f'<div class="pq-bottom" dir="auto">{bottom_line(brief)}</div>{_claims(place, id, brief)}'
        f"{join(_listed(heading, questions) for heading, questions in points)}</section>"
    )


def _standfirst(brief: Brief) -> str:
    status = STATUS[brief.status].split(":")[0]
    return f'<p class="pq-standfirst"><span>{escape(status)}, as reported up to {time_tag(brief.as_of)}</span></p>'


def _claims(place: Place, id: str, brief: Brief) -> Html:
    return items((_claim(place, id, one) for one in brief.claims), "pq-claims", "ol")


def _claim(place: Place, id: str, claim: Claim) -> Html:
    text = prose.inline(claim.text, lambda _: "")
    evidence = [(one.ref, one.stance) for one in claim.evidence]
    words = items([_words(place, ref, stance) for ref, stance in evidence if ref in place.library.excerpts])
    return Html(f'<div class="pq-text" dir="auto">{text}</div>{support(place.view.standings[id][claim.id])}{words}')


_STANCE = {"supports": "", "disputes": "Speaking against it: ", "context": "For context: "}


def _words(place: Place, ref: str, stance: str) -> Html:
    excerpt, label = place.library.excerpts[ref], place.view.source(ref).label
    words, style = escape(as_shown(excerpt.exact)), style_of(excerpt)
    passage = style == "passage"
    shown, ends = (words, cut_ends(words)) if passage else (f"<q>{words}</q>", "")
    if isinstance(excerpt, Quotation):
        who = f"{who_text(place, ref)}, in {label}" if excerpt.speaker else f"{label}, {NOBODY[excerpt.kind]}"
    else:
        about = excerpt.attributed_to
        who = f"{label}, {f'paraphrasing {inside(place.library.name(about))}' if about else 'in its own words'}"
    said = escape(f"{who}. {excerpt.note}" if excerpt.note else who)
    return Html(f'{_STANCE[stance]}<span{ends} dir="auto">{shown}</span> <span class="pq-from">{said}</span>')


def _disagreement(one: Disagreement) -> Html:
    """The question with what each side says."""
    sides = (Html(f'<div dir="auto">{prose.inline(side.text, lambda _: "")}</div>') for side in one.sides)
    return join([one.question, items(sides)])


def _listed(heading: str, questions: Iterable[str]) -> Html:
    listed = items(questions)
    return Html(f"<h3>{heading}</h3>{listed}") if listed else listed
