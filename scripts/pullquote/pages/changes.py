"""What has changed: corrections are never silent."""

from __future__ import annotations

from pullquote.pages import prose
from pullquote.pages.html import Html
from pullquote.pages.parts import items
from pullquote.pages.paths import brief_path, change_anchor
from pullquote.pages.view import Place
from pullquote.pages.words import time_tag


def latest_changes(place: Place, most: int | None = None) -> Html:
    """Changes of all briefs, the latest first, each with a link to it on its brief's page."""
    found = [
        (one.date, id, brief, one) for id, brief in place.library.briefs.items() for one in brief.changes
    ]
    found.sort(key=lambda change: change[0], reverse=True)
    return items(
        (
            Html(
                f"{time_tag(date)}: {prose.inline(one.text, lambda _: '')} "
                f"{place.link(brief_path(id, change_anchor(one)), brief.title)}"
            )
            for date, id, brief, one in found[:most]
        ),
        "pq-changes",
    )
