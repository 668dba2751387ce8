"""One quotation or passage as readers see it: whose words, the words, how they reached us, how well proved."""

from __future__ import annotations

from typing import NamedTuple

from pullquote.evidence import Verdict
from pullquote.model.base import split_ref
from pullquote.model.source import Passage, Quotation, Source
from pullquote.pages.actions import misquote_link, original_link
from pullquote.pages.badges import METHOD, Badge, badge, badge_tag, explanation
from pullquote.pages.html import Html, escape
from pullquote.pages.parts import NONE
from pullquote.pages.paths import excerpt_path
from pullquote.pages.view import Place
from pullquote.pages.words import KIND, as_shown, time_tag

Excerpt = Quotation | Passage


_NEVER_LAST = frozenset("a an the and or but nor that which who whose of also".split())
"""Words after which a sentence goes on."""


def cut_ends(words: str) -> str:
    """The class of a passage that begins or ends within a sentence, for an ellipsis outside its words.

    Only where the words show it: a full stop may have been left out of words that end with their sentence.
    """
    goes_on = words.rpartition(" ")[2] in _NEVER_LAST
    ends = ("pq-from-mid" if words[:1].islower() else "", "pq-to-mid" if goes_on else "")
    named = " ".join(filter(None, ends))
    return f' class="{named}"' if named else ""


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


class Known(NamedTuple):
    """A quotation or passage with what its HTML is made from, looked up once."""

    ref: str
    excerpt: Excerpt
    source_id: str
    source: Source
    verdict: Verdict
    badge: Badge


def known(place: Place, ref: str) -> Known:
    """What is known of a reference. Raises KeyError if it leads to nothing."""
    excerpt, source_id, verdict = place.library.excerpts[ref], split_ref(ref)[0], place.view.verdict(ref)
    return Known(ref, excerpt, source_id, place.library.sources[source_id], verdict, badge(verdict, excerpt))


def _introduction(place: Place, one: Known) -> str:
    """Who says these words: never a person for a passage or for words that nobody is shown to have said."""
    excerpt = one.excerpt
    if isinstance(excerpt, Quotation):
        return _speaker(place, excerpt) if excerpt.speaker else f"{place.source(one.source_id)} {_NOBODY[excerpt.kind]}"
    about = f"paraphrasing {place.whom(excerpt.attributed_to)}" if excerpt.attributed_to else "in its own words"
    return f"{place.source(one.source_id)}, {about}:"


def _speaker(place: Place, excerpt: Quotation) -> str:
    said = f"<b>{place.who(excerpt.speaker or '')}</b>"
    if excerpt.kind == "label":
        said += ", a label"
    if excerpt.said:
        said += f", {time_tag(excerpt.said.date)}{' (inferred)' if excerpt.said.basis else ''}"
    if excerpt.where:
        said += f", {escape(excerpt.where)}"
    return f"{said}:"


def _words(one: Known) -> str:
    """The words alone: `<q>` for what stood in quotation marks, a publication's own words without."""
    language, words = one.source.language, escape(as_shown(one.excerpt.exact))
    foreign = f' lang="{escape(language)}"' if language != "en" else ""
    if isinstance(one.excerpt, Quotation):
        return f'<blockquote{foreign} dir="auto"><p><q>{words}</q></p></blockquote>'
    return f'<blockquote{foreign}{cut_ends(words)} dir="auto"><p>{words}</p></blockquote>'


def _chain(place: Place, one: Known) -> str:
    """How the words reached us, step by step."""
    excerpt, said = one.excerpt, ""
    if isinstance(excerpt, Quotation) and excerpt.to:
        said = f"<li>said to {escape(excerpt.to)}</li>"
    elif not excerpt.via and (isinstance(excerpt, Passage) or not excerpt.speaker):
        return ""  # the line above the words names the source already
    way = place.shared("way", " ".join((one.source_id, *excerpt.via)), lambda ids: _way(place, ids))
    return f'<ol class="pq-chain" aria-label="How the words reached us">{said}{way}</ol>'


def _way(place: Place, ids: str) -> Html:
    """Who passed the words on: `ids` are those of their source and then, the first first, of who reported them."""
    source, *reporters = ids.split(" ")
    steps, verb = "", "first reported by"
    for id in reporters:
        steps += f"<li>{verb} {place.whom(id)}</li>"
        verb = "passed on by"
    return Html(f"{steps}<li>{'found in' if reporters else 'reported by'} {place.source(source)}</li>")


def quotation(place: Place, one: Known, *, own_page: bool = False) -> Html:
    """The whole entry. On its source's page it does not link to itself."""
    original = original_link(place, one.ref) if one.source.url else NONE
    ways = ("" if own_page else _home(place, one), original, misquote_link(place, one.ref))
    links = " · ".join(filter(None, ways))
    tail = f'<p class="pq-links">{links}</p>' if links else ""
    return Html(
        f'<div class="pq-quote pq-{style_of(one.excerpt)}"><p class="pq-by">{_introduction(place, one)}</p>'
        f"{_words(one)}{_chain(place, one)}{_proof(place, one)}{_remarks(one.excerpt)}{tail}</div>"
    )


def short(place: Place, ref: str, *, number: str = "") -> Html:
    """The words with who says them and how they stand; everything else is on their source's page."""
    one = known(place, ref)
    style = style_of(one.excerpt)
    found = f"in {escape(one.source.label)} · " if style == "speech" else ""
    return Html(
        f'<div class="pq-quote pq-{style}"><p class="pq-by">{number}{_introduction(place, one)}</p>'
        f'{_words(one)}<p class="pq-links">{badge_tag(one.badge, short=True)} {found}{_home(place, one)}</p></div>'
    )


def _home(place: Place, one: Known) -> str:
    return f'<a href="{place.up}{excerpt_path(one.ref)}">These words on their source’s page</a>'


def _proof(place: Place, one: Known) -> str:
    shown, verdict, listed = one.badge, one.verdict, ""
    if verdict.findings and shown.key in ("refused", "unclear"):
        findings = "".join(f"<li>{found.code} {escape(found.message)}</li>" for found in verdict.findings)
        listed = f'<ul class="pq-findings">{findings}</ul>'
    return (
        f'<details class="pq-proof"><summary>{badge_tag(shown)}</summary><p>{explanation(shown, verdict, one.excerpt)} '
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
