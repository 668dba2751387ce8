"""The page of an origin: whose reporting it is, and what rests on it."""

from __future__ import annotations

from pullquote.compare.plain import plain
from pullquote.compare.words import counted
from pullquote.load.files import ORIGINS
from pullquote.pages.actions import edit_link
from pullquote.pages.brief_facts import figures_given
from pullquote.pages.citing import who_text
from pullquote.pages.head import head
from pullquote.pages.html import Html, escape, join
from pullquote.pages.page import Page
from pullquote.pages.parts import facts, headings, items, section, title
from pullquote.pages.paths import brief_path, excerpt_path, origin_path, source_path
from pullquote.pages.quote import style_of
from pullquote.pages.view import Place, View
from pullquote.pages.words import HOW, NOT_COUNTED, ORIGIN, as_shown


def origin_page(view: View, id: str) -> Page:
    """One origin."""
    origin, place = view.library.origins[id], Place(view, origin_path(id))
    bodies = (
        ("the_sources", "Through which sources does its reporting reach us?", _sources(place, id)),
        ("the_claims", "Which claims have it as their only known origin?", _claims(place, id)),
        ("the_figures", "Which figures does it give?", figures_given(place, id)),
        ("the_quotations", "Which words did others take from it?", _carried(place, id)),
    )
    edit = edit_link(place, ORIGINS)
    body = join(
        [
            title(origin.name, f"Origin: {ORIGIN[origin.kind]}"),
            facts([("Note", origin.note)]),
            None
            if any(part for *_, part in bodies)
            else Html("<p>Nothing on this site comes down to it.</p>"),
            *(section(anchor, heading, part) for anchor, heading, part in bodies),
            Html(f"<p>{edit}</p>") if edit else None,
        ]
    )
    about = f"What was first reported by {origin.name}"
    data = head(place, "origin", id)
    # a publication may speak and report: its page as a person has the bare name
    named = f"{origin.name} (origin)"
    return Page(place.path, "origin", named, body, about, headings(*bodies), ORIGINS, data)


def _sources(place: Place, id: str) -> Html:
    """Each source with how much of it comes down to this origin, and whether it says so."""
    counts = place.view.index.comes_from.get(id, {})
    found = place.view.index.sources_of.get(id, {})
    unnamed = place.library.origins[id].kind == "unknown"
    return items(_source(place, one, ways, counts.get(one, 0), unnamed) for one, ways in found.items())


def _source(place: Place, id: str, ways: list[str], taken: int, unnamed: bool) -> Html:
    how = ", ".join(dict.fromkeys(HOW[way].lower().removesuffix(" from") for way in ways))
    link = place.link(source_path(id), place.library.sources[id].label)
    said = counted(taken, "excerpt") if taken or not unnamed else NOT_COUNTED
    return Html(f"{link}{f' ({how} from it)' if how else ''}: {said}")


def _claims(place: Place, id: str) -> Html:
    briefs = place.library.briefs
    texts = place.view.index.claim_texts
    return items(
        Html(
            f"{place.link(brief_path(brief, claim), plain(texts[brief, claim]))}"
            f'<span class="pq-from">{escape(briefs[brief].title)}</span>'
        )
        for brief, claim in place.view.rests_on.get(id, ())
    )


def _carried(place: Place, id: str) -> Html:
    """What sources of other origins took from it; its own sources list their words themselves."""
    carried = place.view.index.carried_by.get(id, ())
    return items(quoted_line(place, ref) for ref in carried if id not in place.view.source(ref).origins)


def quoted_line(place: Place, ref: str) -> Html:
    """Whose words, the words with a link to them, and where they stand, for lists."""
    excerpt = place.library.excerpts[ref]
    words = escape(as_shown(excerpt.exact))
    shown = words if style_of(excerpt) == "passage" else Html(f"<q>{words}</q>")
    who, label = who_text(place, ref), place.view.source(ref).label
    found = f'<span class="pq-from">{escape(label)}</span>' if label != who else ""
    return Html(f'{escape(who)}: <span dir="auto">{place.link(excerpt_path(ref), shown)}</span>{found}')
