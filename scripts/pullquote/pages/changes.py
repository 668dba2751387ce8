"""What has changed: corrections are never silent."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.model.brief import Change
from pullquote.pages import prose
from pullquote.pages.html import Html
from pullquote.pages.parts import items
from pullquote.pages.paths import brief_path, change_anchor
from pullquote.pages.view import Place
from pullquote.pages.words import time_tag


def changes(place: Place, found: Sequence[tuple[str, Change]]) -> Html:
    """Changes (brief, change), each with a link to it on its brief's page."""
    return items((_change(place, id, one) for id, one in found), "pq-changes")


def _change(place: Place, id: str, one: Change) -> Html:
    link = place.link(brief_path(id, change_anchor(one)), place.library.briefs[id].title)
    return Html(f"{time_tag(one.date)}: {prose.inline(one.text, lambda _: '')} {link}")
