"""What belongs in a page's `<head>` besides the theme's: linked data, tags for reference managers, feeds.

A strict Content-Security-Policy leaves all of it alone: `application/ld+json` is a data block, which no browser runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pullquote.compare.addresses import Base
from pullquote.compare.linked import json_ld, script_text
from pullquote.compare.meta import Tags, brief_tags, source_tags
from pullquote.pages.html import Html, escape
from pullquote.pages.view import Place

Kind = Literal["home", "brief", "source", "person", "origin", "listing"]

FEEDS: Mapping[str, str] = {"feed.xml": "application/atom+xml", "feed.json": "application/feed+json"}
"""Media type by the path of the feed."""

_END = "</head>"


def head(place: Place, kind: Kind, id: str = "", title: str = "") -> Html:
    """The head data of a page about the thing `id`; `title` names the site (home only)."""
    address = place.view.base.address
    data = json_ld(place.library, kind, id, Base(address, place.path), title)
    linked = f'<script type="application/ld+json">{script_text(data)}</script>' if data else ""
    return Html(f"{_meta(_tags(place, kind, id, address))}{_feeds(place)}{linked}")


def with_head(page: str, data: str) -> str:
    """A whole page of the theme with `data` at the end of its head; as it is where it has no such end."""
    return page.replace(_END, data + _END, 1) if data else page


def _tags(place: Place, kind: Kind, id: str, address: str) -> Tags:
    if kind == "brief":
        return brief_tags(place.library, id, address)
    return source_tags(place.library, id, address) if kind == "source" else ()


def _meta(tags: Tags) -> str:
    return "".join(f'<meta name="{name}" content="{escape(content)}">' for name, content in tags)


def _feeds(place: Place) -> str:
    return "".join(
        f'<link rel="alternate" type="{media}" title="Changes to the briefs" href="{place.up}{path}">'
        for path, media in FEEDS.items()
        if path in place.view.downloads
    )
