"""The page of a source: what is known of it, and everything that is taken from it."""

from __future__ import annotations

from collections.abc import Mapping

from pullquote.compare.addresses import web_url
from pullquote.compare.cite import cite_quotations, cite_source
from pullquote.compare.words import counted
from pullquote.load.files import source_file
from pullquote.model.source import Derivation, Source
from pullquote.pages.actions import cite_this, edit_link, entry_links
from pullquote.pages.downloads import citation_files
from pullquote.pages.head import head
from pullquote.pages.html import Html, escape, join
from pullquote.pages.notices import notices
from pullquote.pages.page import Page
from pullquote.pages.parts import facts, headings, items, section, title
from pullquote.pages.paths import source_path
from pullquote.pages.quote import Excerpt, known, quotation
from pullquote.pages.uses import uses
from pullquote.pages.view import Place, View
from pullquote.pages.words import HOW, when_tag

QUOTATIONS = ("the_quotations", "Who is quoted in it?")
PASSAGES = ("the_passages", "What does it report in its own words?")
WHOSE = ("the_reporting", "Whose reporting is it?")
TRUST = ("the_reliability", "How far can it be trusted?")
NOT_CITABLE = ("not_citable", "What may not be cited from it?")


def source_page(view: View, id: str) -> Page:
    """One source with its quotations and passages, each at its permanent address."""
    source, place, file = view.library.sources[id], Place(view, source_path(id)), source_file(id)
    cited = _cited(place, id)
    bodies = (
        (*WHOSE, _reporting(place, source)),
        (*TRUST, _reliability(source)),
        (*QUOTATIONS, _excerpts(place, id, source.quotations, cited)),
        (*PASSAGES, _excerpts(place, id, source.passages, cited)),
        (*NOT_CITABLE, _not_citable(source)),
    )
    edit = edit_link(place, file)
    body = join(
        [
            title(source.label, "Source"),
            notices(place, file),
            _metadata(source),
            *(section(anchor, heading, part) for anchor, heading, part in bodies),
            Html(
                f'<p>Cite this source as: <span class="pq-citation">{escape(cite_source(view.library, id))}</span></p>'
            ),
            citation_files(place, "sources", id),
            Html(f"<p>{edit}</p>") if edit else None,
        ]
    )
    numbers = (counted(len(source.quotations), "quotation"), counted(len(source.passages), "passage"))
    about = f"{' and '.join(numbers)} from {source.label}"
    data = head(place, "source", id)
    return Page(place.path, "source", source.label, body, about, headings(*bodies), file, data)


def _metadata(source: Source) -> Html:
    """What is known; what is not known is said, because a blank looks like an oversight."""
    url = escape(source.url or "not known")
    link = Html(f'<a href="{url}" rel="noreferrer">{url}</a>') if web_url(source.url) else url
    return facts(
        [
            ("Title", source.title or "none printed in our copy"),
            ("Publisher", source.publisher or "not shown in our copy"),
            ("Author", ", ".join(source.author) or "not shown in our copy"),
            ("Published", when_tag(source.issued)),
            ("Address", link),
            ("Accessed", when_tag(source.accessed) if source.accessed else "not recorded"),
            ("Licence", source.licence),
        ]
    )


def _reporting(place: Place, source: Source) -> Html:
    derived = [_derivation(place, one) for one in source.derived_from]
    origins = ", ".join(place.whom(id) for id in source.origins)
    parts = [Html(f"<p>Reporting of {origins}.</p>") if origins else None, items(derived)]
    if not origins and not derived:
        parts = [Html("<p>The source does not show whose reporting it is.</p>")]
    return join(parts)


def _derivation(place: Place, one: Derivation) -> Html:
    if one.source is not None:
        entry = place.library.sources.get(one.source)
        name = place.link(source_path(one.source), entry.label) if entry else escape(one.source)
    else:
        name = place.who(one.origin or "")
    return Html(f'{HOW[one.how]} {name}. <span class="pq-basis">What shows it: {escape(one.basis)}</span>')


def _reliability(source: Source) -> Html:
    parts = [Html(f"<p>{escape(source.reliability)}</p>")] if source.reliability else []
    if source.oddities:
        parts += [Html("<p>Oddities of this copy:</p>"), items(source.oddities)]
    return join(parts)


def _not_citable(source: Source) -> Html:
    rows = (
        Html(f"From “{escape(one.starts)}” to “{escape(one.ends)}”: {escape(one.reason)}")
        for one in source.not_citable
    )
    return items(rows)


def _cited(place: Place, source: str) -> dict[str, Html]:
    """How to cite each quotation and passage, by its id."""
    files = citation_files(place, "sources", source)
    words = cite_quotations(place.library, source, place.view.base)
    return {id: cite_this(one, files) for id, one in words.items()}


def _excerpts(place: Place, source: str, excerpts: tuple[Excerpt, ...], cited: Mapping[str, Html]) -> Html:
    return Html("".join([_entry(place, source, one.id, cited[one.id]) for one in excerpts]))


def _entry(place: Place, source: str, id: str, cite: Html) -> str:
    ref, links = f"{source}/{id}", entry_links(place, source_file(source), id, "These words")
    return (
        f'<article class="pq-entry" id="{id}">{links}{quotation(place, known(place, ref), own_page=True)}'
        f"{uses(place, ref)}{cite}</article>"
    )
