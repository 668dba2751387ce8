"""Where a quotation or passage is cited."""

from __future__ import annotations

from pullquote.model.library import Use
from pullquote.pages.brief_facts import position_ids
from pullquote.pages.html import Html, escape
from pullquote.pages.paths import brief_path
from pullquote.pages.view import Place
from pullquote.pages.words import shortened

_PART = {
    "bottom_line": "the bottom line",
    "claim": "a claim",
    "position": "a position",
    "figure": "a figure",
    "event": "an event",
    "disagreement": "a disagreement",
    "unknown": "an open question",
    "change": "a change",
}


def uses(place: Place, ref: str) -> Html:
    """`Cited in Who pays? (a claim, an event)`: each brief once, each of its parts with a link."""
    parts: dict[str, dict[str, None]] = {}
    for use in place.library.uses.get(ref, ()):
        parts.setdefault(use.brief, {})[_link(place, use)] = None
    if not parts:
        return Html('<p class="pq-uses">Cited in no brief.</p>')
    briefs = place.library.briefs
    found = [f"{escape(shortened(briefs[id].title))} ({', '.join(links)})" for id, links in parts.items()]
    return Html(f'<p class="pq-uses">Cited in {"; ".join(found)}</p>')


def _link(place: Place, use: Use) -> str:
    address = brief_path(use.brief, _anchor(place, use))
    against = ", which it speaks against" if use.citation.stance == "disputes" else ""
    return f'<a href="{place.up}{address}">{_PART[use.citation.part]}</a>{against}'


def _anchor(place: Place, use: Use) -> str:
    citation = use.citation
    if citation.part == "position":
        return position_ids(place.library.briefs[use.brief])[int(citation.loc[1])]
    return citation.item or {"bottom_line": "the_bottom_line", "change": "the_changes"}[citation.part]
