"""All quotations and passages on one page: plain HTML first, filters are added by the script."""

from __future__ import annotations

from pullquote.compare.words import counted
from pullquote.model.base import split_ref
from pullquote.model.source import Quotation
from pullquote.pages.badges import badge, badge_tag
from pullquote.pages.html import Html, escape
from pullquote.pages.listings import listing
from pullquote.pages.page import Page
from pullquote.pages.paths import QUOTATIONS, excerpt_path, source_path
from pullquote.pages.quote import introduction, said_text, style_of, words_of
from pullquote.pages.view import Place, View


def quotations_page(view: View) -> Page:
    """Every quotation and passage of every source, each with a link to its permanent place."""
    place = Place(view, QUOTATIONS)
    listed = "".join(_entry(place, ref) for ref in view.library.excerpts)
    total = counted(len(view.library.excerpts), "quotation and passage", "quotations and passages")
    shown = Html(f'<ul class="pq-browse">{listed}</ul>') if listed else Html("<p>There are no quotations yet.</p>")
    return listing(QUOTATIONS, "Quotations", Html(f'<p class="pq-count">{total}</p>'), shown, about="Every quotation and passage")


def _entry(place: Place, ref: str) -> str:
    excerpt, source = place.view.library.excerpts[ref], place.view.source(ref)
    kind = excerpt.kind if isinstance(excerpt, Quotation) else "passage"
    person = excerpt.speaker if isinstance(excerpt, Quotation) else excerpt.attributed_to
    briefs = " ".join(dict.fromkeys(use.brief for use in place.view.library.uses.get(ref, ())))
    data = f'data-person="{person or ""}" data-source="{split_ref(ref)[0]}" data-kind="{kind}" data-brief="{briefs}"'
    said = said_text(excerpt)
    return (
        f'<li class="pq-quote pq-{style_of(excerpt)}" {data}><p class="pq-by">{introduction(place, ref)}</p>'
        f'{words_of(excerpt, source)}<p class="pq-links">{badge_tag(badge(place.view.verdict(ref), excerpt))} '
        f'{place.link(source_path(split_ref(ref)[0]), source.label)}{f", {escape(said)}" if said else ""} · '
        f'{place.link(excerpt_path(ref), "These words on their source’s page")}</p></li>'
    )
