"""What stands around every chart: a key in words, and the way to its data."""

from __future__ import annotations

from pullquote.pages.html import Html, html, join
from pullquote.pages.parts import NONE
from pullquote.pages.view import Place


def frame(chart: str, key: str, *links: str | None) -> Html:
    """A chart with its key and links below it."""
    said = join((part for part in (key, *links) if part), " ")
    below = f'<p class="pq-key">{said}</p>' if said else ""
    return Html(f'<div class="pq-chart">{html(chart)}{below}</div>')


def csv_link(place: Place, table: str) -> Html:
    """A link to a table of the open data, where the site has it."""
    file = f"data/{table}.csv"
    if file not in place.view.downloads:
        return NONE
    return Html(f'<span class="pq-links">{place.link(file, f"Data: {table}.csv")}</span>')
