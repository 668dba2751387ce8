"""One quotation or passage as readers see it: whose words, the words, how they reached us, how well proved."""

from __future__ import annotations

from pullquote.model.base import split_ref
from pullquote.model.source import Passage, Quotation, Source
from pullquote.pages.actions import misquote_link, original_link
from pullquote.pages.badges import METHOD, badge, badge_tag, explanation
from pullquote.pages.html import Html, escape
from pullquote.pages.parts import NONE
from pullquote.pages.paths import excerpt_path
from pullquote.pages.view import Place
from pullquote.pages.words import KIND, as_shown, time_tag

Excerpt = Quotation | Passage


def words_of(excerpt: Excerpt, source: Source) -> Html:
    """The words alone: `<q>` for what stood in quotation marks, a publication's own words without."""
    foreign = f' lang="{escape(source.language)}"' if source.language != "en" else ""
    words = escape(as_shown(excerpt.exact))
    inner = f"<q>{words}</q>" if isinstance(excerpt, Quotation) else words
    return Html(f'<blockquote{foreign} dir="auto"><p>{inner}</p></blockquote>')


def style_of(excerpt: Excerpt) -> str:
    """The look: somebody's speech, marked words that are nobody's speech, or the publication's own words."""
    if isinstance(excerpt, Passage):
        return "passage"
    return "speech" if excerpt.spoken else "marked"


_NOBODY = {
    "reported": "paraphrases, with quotation marks of its own:",
    "title": "names, in quotation marks:",
    "label": "uses a label in quotation marks:",
    "unattributed": "prints in quotation marks, without showing who said it:",
}
"""How words are introduced that are nobody's speech."""


def introduction(place: Place, ref: str) -> Html:
    """Who says these words: never a person for a passage or for words that nobody is shown to have said."""
    excerpt = place.library.excerpts[ref]
    if isinstance(excerpt, Quotation) and excerpt.speaker:
        return _speaker(place, excerpt)
    label = place.source(split_ref(ref)[0])
    if isinstance(excerpt, Quotation):
        return Html(f"{label} {_NOBODY[excerpt.kind]}")
    about = f"paraphrasing {place.whom(excerpt.attributed_to)}" if excerpt.attributed_to else "in its own words"
    return Html(f"{label}, {about}:")


def _speaker(place: Place, excerpt: Quotation) -> Html:
    said = f"<b>{place.who(excerpt.speaker or '')}</b>"
    if excerpt.kind == "label":
        said += ", a label"
    if excerpt.said:
        said += f", {time_tag(excerpt.said.date)}{' (inferred)' if excerpt.said.basis else ''}"
    if excerpt.where:
        said += f", {escape(excerpt.where)}"
    return Html(f"{said}:")


def chain(place: Place, ref: str) -> Html:
    """How the words reached us, step by step."""
    excerpt = place.library.excerpts[ref]
    steps = [f"said to {escape(excerpt.to)}"] if isinstance(excerpt, Quotation) and excerpt.to else []
    verb = "first reported by"
    for origin in excerpt.via:
        steps.append(f"{verb} {place.whom(origin)}")
        verb = "passed on by"
    if not steps and (isinstance(excerpt, Passage) or not excerpt.speaker):
        return NONE  # the line above the words names the source already
    steps.append(f"{'found in' if excerpt.via else 'reported by'} {place.source(split_ref(ref)[0])}")
    return Html(
        f'<ol class="pq-chain" aria-label="How the words reached us"><li>{"</li><li>".join(steps)}</li></ol>'
    )


def quotation(place: Place, ref: str, *, own_page: bool = False) -> Html:
    """The whole entry. On its source's page it does not link to itself."""
    excerpt, source = place.library.excerpts[ref], place.view.source(ref)
    ways = ("" if own_page else _home(place, ref), original_link(place, ref), misquote_link(place, ref))
    links = " · ".join(filter(None, ways))
    tail = f'<p class="pq-links">{links}</p>' if links else ""
    return Html(
        f'<div class="pq-quote pq-{style_of(excerpt)}"><p class="pq-by">{introduction(place, ref)}</p>'
        f"{words_of(excerpt, source)}{chain(place, ref)}{_proof(place, ref)}{_remarks(excerpt)}{tail}</div>"
    )


def short(place: Place, ref: str, *, number: str = "") -> Html:
    """The words with who says them and how they stand; everything else is on their source's page."""
    excerpt, source = place.library.excerpts[ref], place.view.source(ref)
    style = style_of(excerpt)
    found = f"in {escape(source.label)} · " if style == "speech" else ""
    state = badge_tag(badge(place.view.verdict(ref), excerpt), short=True)
    return Html(
        f'<div class="pq-quote pq-{style}"><p class="pq-by">{number}{introduction(place, ref)}</p>'
        f'{words_of(excerpt, source)}<p class="pq-links">{state} {found}{_home(place, ref)}</p></div>'
    )


def _home(place: Place, ref: str) -> str:
    return f'<a href="{place.up}{excerpt_path(ref)}">These words on their source’s page</a>'


def _proof(place: Place, ref: str) -> str:
    verdict, excerpt = place.view.verdict(ref), place.library.excerpts[ref]
    shown = badge(verdict, excerpt)
    listed = ""
    if verdict.findings and shown.key in ("refused", "unclear"):
        findings = "".join(f"<li>{one.code} {escape(one.message)}</li>" for one in verdict.findings)
        listed = f'<ul class="pq-findings">{findings}</ul>'
    return (
        f'<details class="pq-proof"><summary>{badge_tag(shown)}</summary><p>{explanation(shown, verdict)} '
        f'<a href="{place.up}{METHOD}">How this is checked</a></p>{listed}</details>'
    )


def _remarks(excerpt: Excerpt) -> str:
    rows = []
    if isinstance(excerpt, Quotation) and excerpt.kind != "speech":
        rows.append(f"Kind: {KIND[excerpt.kind]}.")
    if isinstance(excerpt, Quotation) and excerpt.said and excerpt.said.basis:
        rows.append(f"Date inferred: {excerpt.said.basis}")
    if excerpt.reviewed:
        rows.append(f"An editor reviewed the cut: {excerpt.reviewed}")
    if excerpt.note:
        rows.append(f"Note: {excerpt.note}")
    return "".join([f'<p class="pq-note">{escape(row)}</p>' for row in rows])
