"""One quotation or passage as readers see it: whose words, the words, how they reached us, how well proved."""

from __future__ import annotations

from pullquote.model.base import split_ref
from pullquote.model.source import Passage, Quotation, Source
from pullquote.pages.actions import misquote_link, original_link
from pullquote.pages.badges import METHOD, badge, badge_tag
from pullquote.pages.html import Html, escape
from pullquote.pages.paths import excerpt_path, origin_path, source_path
from pullquote.pages.view import Place
from pullquote.pages.words import KIND, date_words, when_tag

Excerpt = Quotation | Passage


def words_of(excerpt: Excerpt, source: Source) -> Html:
    """The words alone: speech in `<q>`, which the browser sets in quotation marks; a publication's own words without."""
    foreign = f' lang="{escape(source.language)}"' if source.language != "en" else ""
    words = escape(excerpt.exact)
    inner = f"<q>{words}</q>" if isinstance(excerpt, Quotation) else words
    return Html(f'<blockquote{foreign} dir="auto"><p>{inner}</p></blockquote>')


def style_of(excerpt: Excerpt) -> str:
    """The look: somebody's speech, marked words that are nobody's speech, or the publication's own words."""
    if isinstance(excerpt, Passage):
        return "passage"
    return "speech" if excerpt.spoken else "marked"


def introduction(place: Place, ref: str) -> Html:
    """Who says these words: never a person for a passage or for words that nobody is shown to have said."""
    excerpt, source = place.view.library.excerpts[ref], place.view.source(ref)
    label = place.link(source_path(split_ref(ref)[0]), source.label)
    if isinstance(excerpt, Passage):
        if excerpt.attributed_to:
            return Html(f"{label} reports of {place.who(excerpt.attributed_to)}, in its own words:")
        return Html(f"{label} reports, in its own words:")
    if excerpt.speaker:
        return Html(f"{_speaker(place, excerpt)}:")
    if excerpt.kind == "reported":
        return Html(f"{label} paraphrases, with quotation marks of its own:")
    if excerpt.kind == "title":
        return Html(f"{label} names:")
    if excerpt.kind == "label":
        return Html(f"{label} uses a label in quotation marks:")
    return Html(f"{label} prints in quotation marks, without showing who said it:")


def _speaker(place: Place, excerpt: Quotation) -> str:
    said = [f"<b>{place.who(excerpt.speaker or '')}</b>"]
    if excerpt.said:
        said.append(when_tag(excerpt.said))
    if excerpt.where:
        said.append(escape(excerpt.where))
    return ", ".join(said)


def chain(place: Place, ref: str) -> Html:
    """How the words reached us, step by step."""
    excerpt, id = place.view.library.excerpts[ref], split_ref(ref)[0]
    verb = "said" if isinstance(excerpt, Quotation) and excerpt.spoken else "first reported"
    steps = [f"said to {escape(excerpt.to)}"] if isinstance(excerpt, Quotation) and excerpt.to else []
    for index, origin in enumerate(excerpt.via):
        name = place.who(origin)
        steps.append(f"{'first reported by' if not index else 'passed on by'} {name}")
    last = place.link(source_path(id), place.view.library.sources[id].label)
    steps.append(f"{'found in' if excerpt.via else 'reported by'} {last}" if verb else last)
    listed = "".join(f"<li>{step}</li>" for step in steps)
    return Html(f'<ol class="pq-chain" aria-label="How the words reached us">{listed}</ol>')


def chain_text(place: Place, ref: str) -> str:
    """How the words came here, in one short line of plain text: `AP → Kyiv Post`.

    A source's own reporting needs no chain. Of a publication's own words only whom they are about is left to say.
    """
    library, excerpt, source = place.view.library, place.view.library.excerpts[ref], place.view.source(ref)
    name = library.name
    own = {*source.origins, *(id for id in excerpt.via if id in library.origins and library.origins[id].kind == "unknown")}
    names = [name(id) for id in excerpt.via if id not in own]
    if isinstance(excerpt, Passage):
        about = [f"on {name(excerpt.attributed_to)}"] if excerpt.attributed_to else []
        return ", ".join([*about, *(f"after {one}" for one in names[-1:])]) or "in its own words"
    return " → ".join([*names, source.label] if names[-1:] != [source.label] else names)


def who_text(place: Place, ref: str) -> str:
    """Whose words these are, in plain text."""
    excerpt = place.view.library.excerpts[ref]
    if isinstance(excerpt, Quotation) and excerpt.speaker:
        return place.view.library.name(excerpt.speaker)
    return place.view.source(ref).label


def quotation(place: Place, ref: str, *, own_page: bool = False) -> Html:
    """The whole entry. On its source's page it does not link to itself."""
    excerpt, source = place.view.library.excerpts[ref], place.view.source(ref)
    home = "" if own_page else place.link(excerpt_path(ref), "These words on their source’s page")
    links = " · ".join(part for part in (home, original_link(place, ref), misquote_link(place, ref)) if part)
    tail = f'<p class="pq-links">{links}</p>' if links else ""
    return Html(
        f'<div class="pq-quote pq-{style_of(excerpt)}"><p class="pq-by">{introduction(place, ref)}</p>'
        f"{words_of(excerpt, source)}{chain(place, ref)}{_proof(place, ref)}"
        f"{_remarks(excerpt)}{tail}</div>"
    )


def _proof(place: Place, ref: str) -> str:
    verdict, excerpt = place.view.verdict(ref), place.view.library.excerpts[ref]
    shown = badge(verdict, excerpt)
    findings = "".join(f"<li>{escape(one.code)} {escape(one.message)}</li>" for one in verdict.findings)
    listed = f'<ul class="pq-findings">{findings}</ul>' if findings and shown.key in ("refused", "unclear") else ""
    return (
        f'<details class="pq-proof"><summary>{badge_tag(shown)}</summary><p>{escape(shown.explanation)} '
        f'{place.link(METHOD, "How this is checked")}</p>{listed}</details>'
    )


def _remarks(excerpt: Excerpt) -> str:
    rows = []
    if isinstance(excerpt, Quotation) and excerpt.kind not in ("speech",):
        rows.append(f"Kind: {KIND[excerpt.kind]}.")
    if excerpt.reviewed:
        rows.append(f"An editor reviewed the cut: {excerpt.reviewed}")
    if excerpt.note:
        rows.append(f"Note: {excerpt.note}")
    return "".join(f'<p class="pq-note">{escape(row)}</p>' for row in rows)


def said_text(excerpt: Excerpt) -> str:
    """When it was said, in plain text; empty where the source does not show it."""
    return date_words(excerpt.said.date) if isinstance(excerpt, Quotation) and excerpt.said else ""


def origin_link(place: Place, id: str) -> Html:
    """An origin by name."""
    return place.link(origin_path(id), place.view.library.name(id))
